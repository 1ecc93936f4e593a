package dk.helhed.statistics.intake.sdmx;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableReading;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The door: the bytes of an SDMX-CSV file to a table, or to why it cannot be read whole. */
public final class SdmxCsvReader {
    /** The first field names the structure, may name the sign inside fields, and is followed by the separator. */
    private static final Pattern START = Pattern.compile("\"?(DATAFLOW|STRUCTURE)(\\[(.)\\])?\"?([,;\\t|])");

    private SdmxCsvReader() {}

    public static boolean recognises(byte[] bytes) {
        return START.matcher(
                        new String(bytes, 0, Math.min(64, bytes.length), StandardCharsets.UTF_8).replace("\uFEFF", ""))
                .lookingAt();
    }

    public static TableReading read(byte[] bytes) {
        return TableReading.of(() -> table(decoded(bytes)));
    }

    private static Table table(String text) {
        var start = START.matcher(text);
        if (!start.lookingAt()) {
            throw new TableUnreadable(TableRefused.of("READ-050"));
        }
        try (var records = CsvReader.builder()
                .fieldSeparator(start.group(4).charAt(0))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            var rows = records.iterator();
            var columns = new SdmxColumns(rows.next().getFields());
            var observations = new Observations(columns);
            while (rows.hasNext()) {
                CsvRecord row = rows.next();
                observations.add(row.getFields(), row.getStartingLineNumber());
            }
            return observations.table();
        } catch (CsvParseException broken) {
            throw new TableUnreadable(TableRefused.of("READ-051"));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException malformed) {
            throw new TableUnreadable(TableRefused.of("READ-003", "UTF-8"));
        }
    }
}
