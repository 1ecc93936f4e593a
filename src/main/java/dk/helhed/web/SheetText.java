package dk.helhed.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** A table as text that a Danish spreadsheet opens as it is: semicolons, a byte order mark before it, and nothing that it would run. */
public final class SheetText {
    private static final Pattern NEGATIVE = Pattern.compile("-[\\d.,\u00A0]+([ \u00A0][\\p{L}%.]+)?");

    private SheetText() {}

    public static String of(List<String> heads, List<List<String>> rows) {
        var out = new StringWriter().append('\uFEFF');
        try (var writer = CsvWriter.builder().fieldSeparator(';').build(out)) {
            writer.writeRecord(heads);
            rows.forEach(row ->
                    writer.writeRecord(row.stream().map(SheetText::harmless).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    /** With an apostrophe in front where a spreadsheet would run the text as a formula; a negative number with its unit is none, and
     * neither is a lone sign. */
    public static String harmless(String cell) {
        var isFormula = cell.length() > 1 && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return isFormula && !NEGATIVE.matcher(cell).matches() ? "'" + cell : cell;
    }
}
