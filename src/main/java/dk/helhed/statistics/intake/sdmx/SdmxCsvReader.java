package dk.helhed.statistics.intake.sdmx;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableReading;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import dk.helhed.statistics.table.TextBytes;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    /** The table, or one refusal with its place: READ-003, READ-015, READ-046, READ-050 to READ-059. */
    public static TableReading read(byte[] bytes) {
        return TableReading.of(() -> table(TextBytes.decode(bytes, StandardCharsets.UTF_8), bytes.length));
    }

    private static Table table(String text, long bytes) {
        var start = START.matcher(text);
        if (!start.lookingAt()) {
            throw new TableUnreadable(TableRefused.of("READ-050"));
        }
        try (var records = CsvReader.builder()
                .fieldSeparator(start.group(4).charAt(0))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            var lines = records.iterator();
            var rows = new SdmxRows(new SdmxColumns(lines.next().getFields()));
            while (lines.hasNext()) {
                CsvRecord line = lines.next();
                rows.add(line.getFields(), line.getStartingLineNumber());
            }
            return rows.table(bytes, text.endsWith("\n") || text.endsWith("\r"));
        } catch (CsvParseException broken) {
            throw new TableUnreadable(TableRefused.of("READ-051"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
