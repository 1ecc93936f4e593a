package dk.helhed.statistics.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;

/** Small workbooks for tests. Texts stay texts; numbers are stored as numbers. */
public final class Workbooks {
    private Workbooks() {}

    public static byte[] of(String sheet, List<List<Object>> rows) {
        return merged(sheet, rows);
    }

    /** @param areas that are merged, each as first row, first column, last row, last column from 0 */
    public static byte[] merged(String sheet, List<List<Object>> rows, int[]... areas) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Helhed", "1.0")) {
            var page = workbook.newWorksheet(sheet);
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    switch (rows.get(r).get(c)) {
                        case BigDecimal number -> page.value(r, c, number);
                        case Integer number -> page.value(r, c, number);
                        case Formula formula -> page.formula(r, c, formula.text());
                        case Object text when !text.equals("") -> page.value(r, c, text.toString());
                        case Object _ -> {}
                    }
                }
            }
            for (int[] area : areas) {
                page.range(area[0], area[1], area[2], area[3]).merge();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The same workbook with other words in its sheets, as no program would write them. */
    public static byte[] changed(byte[] workbook, String words, String others) {
        var out = new ByteArrayOutputStream();
        try (var from = ZipFile.builder().setByteArray(workbook).get();
                var to = new ZipOutputStream(out)) {
            for (var entry : Collections.list(from.getEntries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                var content = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                var isSheet = entry.getName().startsWith("xl/worksheets/");
                to.write((isSheet ? content.replace(words, others) : content).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public record Formula(String text) {}
}
