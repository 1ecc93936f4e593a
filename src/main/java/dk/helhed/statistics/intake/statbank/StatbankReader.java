package dk.helhed.statistics.intake.statbank;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableReading;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import dk.helhed.statistics.table.TextBytes;
import dk.helhed.statistics.table.WrittenNumbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The door: the bytes of a StatBank's CSV or BULK to a table, or to why it cannot be read whole. Both formats have the same
 * lines; BULK only has more of them.
 */
public final class StatbankReader {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LONGEST_HEAD = 16_384;

    private StatbankReader() {}

    /** Whether the first line has more than one column and one of them is called INDHOLD. */
    public static boolean recognises(byte[] bytes) {
        int end = 0;
        while (end < Math.min(bytes.length, LONGEST_HEAD) && bytes[end] != '\n') {
            end++;
        }
        var head = new String(bytes, 0, end, StandardCharsets.ISO_8859_1).replace("\u00ef\u00bb\u00bf", "");
        var fields = head.split(String.valueOf(separator(head)), -1);
        return fields.length > 1
                && Arrays.stream(fields).anyMatch(field -> StatbankHeads.isValue(field.replace("\"", "")));
    }

    /** Reads numbers with the decimal mark that the file has first; a file with two is refused. */
    public static TableReading read(byte[] bytes) {
        return TableReading.of(() -> table(text(bytes), bytes.length, WrittenNumbers.undeclared()));
    }

    /**
     * The table, or one refusal with its line: READ-003, READ-015, READ-051 to READ-059.
     *
     * @param decimalMark a comma or a point, as the enquiry was asked in Danish or English
     */
    public static TableReading read(byte[] bytes, char decimalMark) {
        return TableReading.of(() -> table(text(bytes), bytes.length, WrittenNumbers.declared(decimalMark)));
    }

    /** UTF-8 where the bytes are UTF-8, with or without a mark; else the character set of older files, Latin-1 as Windows has it. */
    private static String text(byte[] bytes) {
        boolean isUtf8 = TextBytes.isMarkedUtf8(bytes) || TextBytes.isUtf8WithLetters(bytes);
        return TextBytes.decode(bytes, isUtf8 ? StandardCharsets.UTF_8 : WINDOWS);
    }

    private static char separator(String head) {
        return head.indexOf(';') >= 0 || head.indexOf('\t') < 0 ? ';' : '\t';
    }

    private static Table table(String text, long bytes, WrittenNumbers numbers) {
        var head = text.lines().findFirst().orElse("");
        try (var records = CsvReader.builder()
                .fieldSeparator(separator(head))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            var lines = records.iterator();
            if (!lines.hasNext()) {
                throw new TableUnreadable(TableRefused.of("READ-055"));
            }
            var rows = new StatbankRows(StatbankHeads.of(lines.next().getFields()), numbers);
            while (lines.hasNext()) {
                CsvRecord line = lines.next();
                rows.add(line.getFields(), line.getStartingLineNumber());
            }
            return rows.table(bytes, text.endsWith("\n"));
        } catch (CsvParseException broken) {
            throw new TableUnreadable(TableRefused.of("READ-051"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
