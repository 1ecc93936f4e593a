package dk.helhed.statistics.table.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;

/** A file of lines with fields, the head among them. */
public record SeparatedLines(TableBytes file, Charset charset, char separator) {

    /** What is done with one line. */
    @FunctionalInterface
    public interface Line {
        /** @param number as in the file, from 1 */
        void fields(List<String> fields, long number);
    }

    /**
     * The fields of the head; none where the file has no lines.
     *
     * @throws TableUnreadable READ-051 when it cannot be divided into fields
     */
    public List<String> heads() {
        try (var records = records()) {
            var lines = records.iterator();
            return lines.hasNext() ? lines.next().getFields() : List.of();
        } catch (CsvParseException broken) {
            throw broken();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Goes through the lines below the head. */
    public void below(Line each) {
        try (var records = records()) {
            var lines = records.iterator();
            if (lines.hasNext()) {
                lines.next();
            }
            while (lines.hasNext()) {
                var line = lines.next();
                each.fields(line.getFields(), line.getStartingLineNumber());
            }
        } catch (CsvParseException broken) {
            throw broken();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether the last sign of the file is that one; a last line without an end may have been cut. */
    public boolean endsWith(char sign) {
        byte[] last = file.tail(1);
        return last.length > 0 && last[0] == sign;
    }

    private CsvReader<CsvRecord> records() {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(TextBytes.open(file, charset));
    }

    private static TableUnreadable broken() {
        return new TableUnreadable(TableRefused.of("READ-051"));
    }
}
