package dk.helhed.statistics.intake.format;

import dk.helhed.statistics.intake.declaration.StatisticsFormat;
import dk.helhed.statistics.intake.jsonstat.JsonStatReader;
import dk.helhed.statistics.intake.px.PxReader;
import dk.helhed.statistics.intake.sdmx.SdmxCsvReader;
import dk.helhed.statistics.intake.statbank.StatbankReader;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableReading;
import dk.helhed.statistics.table.TableRefused;
import java.util.Optional;

/** What a file of statistics is by its bytes; its name says nothing. */
public sealed interface StatisticsFile {

    /** Read whole. */
    record Whole(StatisticsFormat format, Table table) implements StatisticsFile {}

    /** Of that format, but not to be read whole. */
    record Refused(StatisticsFormat format, TableRefused reason) implements StatisticsFile {}

    /** Of none of the formats; it may be a CSV or a spreadsheet, which a person declares. */
    record NoStatistics() implements StatisticsFile {}

    /** Recognises the format and reads the file. */
    static StatisticsFile read(byte[] bytes) {
        return format(bytes).map(format -> read(bytes, format)).orElseGet(NoStatistics::new);
    }

    /** Reads the file as one of that format, whatever it looks like. */
    static StatisticsFile read(byte[] bytes, StatisticsFormat format) {
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
    static Optional<StatisticsFormat> format(byte[] bytes) {
        if (PxReader.recognises(bytes)) {
            return Optional.of(StatisticsFormat.PX);
        }
        if (JsonStatReader.recognises(bytes)) {
            return Optional.of(StatisticsFormat.JSON_STAT);
        }
        if (SdmxCsvReader.recognises(bytes)) {
            return Optional.of(StatisticsFormat.SDMX_CSV);
        }
        return StatbankReader.recognises(bytes) ? Optional.of(StatisticsFormat.STATBANK) : Optional.empty();
    }
}
