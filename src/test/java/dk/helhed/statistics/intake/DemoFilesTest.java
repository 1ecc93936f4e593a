package dk.helhed.statistics.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.declaration.Separator;
import dk.helhed.statistics.intake.declaration.TextEncoding;
import dk.helhed.statistics.intake.proposal.Proposal;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.FileContent;
import dk.helhed.statistics.intake.reader.SourceRow;
import dk.helhed.statistics.intake.reader.TableReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The files of the tour: invented, saying so, and in the shape of a real export. */
class DemoFilesTest {
    private static final Path DEMO = Path.of("src/main/resources/demo");

    @Test
    void theWorkbookAndTheCsvHoldTheSame() throws IOException {
        var csv = rows("indkomst-demo.csv", new Layout.Csv(TextEncoding.UTF_8, Separator.COMMA, 3));
        var xlsx = rows("indkomst-demo.xlsx", new Layout.Xlsx("Indkomst", 3));

        assertThat(xlsx).hasSameSizeAs(csv);
        for (int i = 3; i < csv.size(); i++) {
            assertThat(number(xlsx.get(i), 4)).isEqualByComparingTo(number(csv.get(i), 4));
            assertThat(xlsx.get(i).cell(1).text()).isEqualTo(csv.get(i).cell(1).text());
        }
    }

    @Test
    void everyDemoFileSaysThatItIsInventedAndIsProposedWhole() throws IOException {
        for (String file :
                List.of("indkomst-demo.csv", "indkomst-demo.xlsx", "befolkning-demo.csv", "kontanthjaelp-demo.csv")) {
            var bytes = FileBytes.of(Files.readAllBytes(DEMO.resolve(file)));
            var fields = Proposal.of(bytes, FileContent.of(bytes), List.of());

            assertThat(fields.declaration()).as(file).isInstanceOf(DeclarationFields.Whole.class);
            assertThat(fields.number("headerRow", 0)).as(file).isEqualTo(3);
            var first = fields.layout()
                    .map(layout -> TableReader.first(bytes, layout, 1))
                    .orElseThrow();
            assertThat(((TableReader.Read<List<SourceRow>>) first)
                            .result()
                            .getFirst()
                            .cell(0)
                            .text())
                    .startsWith("Opdigtede demotal");
        }
    }

    /** Run with {@code -Dhelhed.demo=write} after changing the CSV. */
    @Test
    @EnabledIfSystemProperty(named = "helhed.demo", matches = "write")
    void writesTheWorkbookFromTheCsv() throws IOException {
        var lines = new ArrayList<List<Object>>();
        for (SourceRow row : rows("indkomst-demo.csv", new Layout.Csv(TextEncoding.UTF_8, Separator.COMMA, 3))) {
            var line = new ArrayList<Object>();
            for (int i = 0; i < row.cells().size(); i++) {
                String text = row.cell(i).text();
                line.add(text.matches("[0-9.]+") ? new BigDecimal(text) : text);
            }
            lines.add(line);
        }
        Files.write(DEMO.resolve("indkomst-demo.xlsx"), Workbooks.of("Indkomst", lines));
    }

    private static BigDecimal number(SourceRow row, int column) {
        return new BigDecimal(row.cell(column).text());
    }

    private static List<SourceRow> rows(String file, Layout layout) throws IOException {
        var bytes = FileBytes.of(Files.readAllBytes(DEMO.resolve(file)));
        return ((TableReader.Read<List<SourceRow>>) TableReader.first(bytes, layout, 10_000)).result();
    }
}
