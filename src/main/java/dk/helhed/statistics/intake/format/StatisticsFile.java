package dk.helhed.statistics.intake.format;

import dk.helhed.statistics.intake.jsonstat.JsonStatReader;
import dk.helhed.statistics.intake.px.PxReader;
import dk.helhed.statistics.intake.sdmx.SdmxCsvReader;
import dk.helhed.statistics.intake.statbank.StatbankReader;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableReading;
import dk.helhed.statistics.table.TableRefused;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a file of statistics is by its bytes; its name says nothing. */
public sealed interface StatisticsFile {

    /** Read whole. */
    record Whole(FileFormat format, Table table) implements StatisticsFile {}

    /** Of that format, but not to be read whole. */
    record Refused(FileFormat format, TableRefused reason) implements StatisticsFile {}

    /** Of none of the formats; it may be a CSV or a spreadsheet, which a person declares. */
    record NoStatistics() implements StatisticsFile {}

    /** Recognises the format and reads the file. */
    static StatisticsFile read(byte[] bytes) {
        return format(bytes).map(format -> read(bytes, format)).orElseGet(NoStatistics::new);
    }

    /** Reads the file as one of that format, whatever it looks like. */
    static StatisticsFile read(byte[] bytes, FileFormat format) {
        var reading =
                switch (format) {
                    case PX -> PxReader.read(bytes);
                    case JSON_STAT -> JsonStatReader.read(bytes);
                    case SDMX_CSV -> SdmxCsvReader.read(bytes);
                    case STATBANK -> StatbankReader.read(bytes);
                };
        return switch (reading) {
            case TableReading.Whole(var table) -> new Whole(format, table);
            case TableReading.Refused(var reason) -> new Refused(format, reason);
        };
    }

    /** How the file begins: a keyword of PX, a brace, a column of SDMX-CSV, a head with INDHOLD. */
    static Optional<FileFormat> format(byte[] bytes) {
        if (PxReader.recognises(bytes)) {
            return Optional.of(FileFormat.PX);
        }
        if (isJson(bytes)) {
            return Optional.of(FileFormat.JSON_STAT);
        }
        if (SdmxCsvReader.recognises(bytes)) {
            return Optional.of(FileFormat.SDMX_CSV);
        }
        return StatbankReader.recognises(bytes) ? Optional.of(FileFormat.STATBANK) : Optional.empty();
    }

    private static boolean isJson(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").stripLeading().startsWith("{");
    }
}
