package dk.helhed.statistics.intake.statbank;

import dk.helhed.statistics.table.TableReading;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import dk.helhed.statistics.table.WrittenNumbers;
import dk.helhed.statistics.table.file.SeparatedLines;
import dk.helhed.statistics.table.file.TableBytes;
import dk.helhed.statistics.table.file.TableInFile;
import dk.helhed.statistics.table.file.TextBytes;
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

    /** What the column is called that has the codes of another. */
    public static String codesOf(String head) {
        return head + StatbankHeads.CODES;
    }

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
        return TableReading.of(() -> open(TableBytes.of(bytes)).whole());
    }

    /**
     * The table, or one refusal with its line: READ-003, READ-015, READ-051 to READ-059.
     *
     * @param decimalMark a comma or a point, as the enquiry was asked in Danish or English
     */
    public static TableReading read(byte[] bytes, char decimalMark) {
        return TableReading.of(() ->
                open(TableBytes.of(bytes), WrittenNumbers.declared(decimalMark)).whole());
    }

    /**
     * The table, its lines still in the file.
     *
     * @throws TableUnreadable as above; READ-081 when it has too many codes
     */
    public static TableInFile open(TableBytes file) {
        return open(file, WrittenNumbers.undeclared());
    }

    private static TableInFile open(TableBytes file, WrittenNumbers numbers) {
        var charset = charset(file);
        var head =
                new String(file.head(LONGEST_HEAD), charset).lines().findFirst().orElse("");
        var lines = new SeparatedLines(file, charset, separator(head));
        var heads = lines.heads();
        if (heads.isEmpty()) {
            throw new TableUnreadable(TableRefused.of("READ-055"));
        }
        return new StatbankRows(StatbankHeads.of(heads), numbers).inFile(lines);
    }

    /** UTF-8 where the bytes are UTF-8, with or without a mark; else the character set of older files, Latin-1 as Windows has it. */
    private static Charset charset(TableBytes file) {
        if (!TextBytes.isMarkedUtf8(file) && TextBytes.isUtf8WithLetters(file)) {
            return StandardCharsets.UTF_8;
        }
        var charset = TextBytes.isMarkedUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
        TextBytes.check(file, charset);
        return charset;
    }

    private static char separator(String head) {
        return head.indexOf(';') >= 0 || head.indexOf('\t') < 0 ? ';' : '\t';
    }
}
