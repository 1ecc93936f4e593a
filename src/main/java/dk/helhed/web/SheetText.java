package dk.helhed.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** A table as text that a Danish spreadsheet opens as it is: semicolons, a byte order mark before it, and nothing that it would run. */
public final class SheetText {
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

    /** A cell that begins like a formula would be run by a spreadsheet. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
