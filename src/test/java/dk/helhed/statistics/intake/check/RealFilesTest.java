package dk.helhed.statistics.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.proposal.Proposal;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.FileContent;
import dk.helhed.statistics.intake.reader.TableReader.Outcome;
import dk.helhed.statistics.intake.reader.TableReader.Read;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Files that a real office exported, read by what the proposal makes of them. */
class RealFilesTest {
    private static final Path FILES = Path.of("../shared/data/copenhagen");

    @Test
    void readsTheIncomeFileExactly() throws IOException {
        byte[] bytes = file("statbank_In74_income.xlsx");
        var declaration = proposed(bytes);

        assertThat(declaration.layout().headerRow()).isEqualTo(3);
        assertThat(declaration.dimensions()).containsExactly("Køn");
        assertThat(declaration.measures())
                .extracting("name")
                .as("the average is left out: it is calculated from the sums")
                .containsExactly("Antal personer", "Disponibel indkomst");
        assertThat(declaration.measures()).extracting("unit").containsExactly("personer", "1000 kr.");
        assertThat(declaration.measures()).extracting("counted").containsExactly(true, false);

        var cells = cells(bytes, declaration);
        assertThat(mean(cells, "Bydel - 3. Nørrebro", "66757")).isEqualTo("186677.50");
        assertThat(mean(cells, "", "500179")).isEqualTo("221603.17");
    }

    @Test
    void readsThePopulationFileWithItsDays() throws IOException {
        byte[] bytes = file("statbank_Be4.3_population.xlsx");
        var declaration = proposed(bytes);

        var cells = cells(bytes, declaration);

        assertThat(cells.stream()
                        .filter(cell -> cell.areaText().equals("3. Nørrebro")
                                && cell.period().equals("2016-12-31")))
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.content()).isEqualTo(new Cell.Value(new BigDecimal("79951")));
                    assertThat(cell.sourceColumn()).isEqualTo(3);
                });
    }

    @Test
    void readsTheSameFromCsvAndXlsx() throws IOException {
        byte[] xlsx = file("statbank_In74_income.xlsx");
        byte[] csv = file("kbh_bydel_disposable_income_2000_2017.csv");

        assertThat(facts(cells(csv, proposed(csv)))).isEqualTo(facts(cells(xlsx, proposed(xlsx))));
    }

    @Test
    void readsACsvWithMarkAndLabels() throws IOException {
        byte[] bytes = file("KKBYG1_1850-1899.csv");
        assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("\ufeff");

        assertThat(DeclarationFields.of(proposed(bytes)).text("header0")).doesNotStartWith("\ufeff");
    }

    private static List<String> facts(List<Cell> cells) {
        return cells.stream()
                .map(cell -> String.join(
                        "|",
                        cell.measure(),
                        cell.areaText(),
                        cell.period(),
                        cell.categories().toString(),
                        ((Cell.Value) cell.content()).number().toPlainString()))
                .sorted()
                .toList();
    }

    /** 1000 · Σ income / Σ persons, in kroner; an empty area means all of them. */
    private static String mean(List<Cell> cells, String area, String persons) {
        assertThat(sum(cells, "antal_personer", area)).isEqualByComparingTo(persons);
        return sum(cells, "disponibel_indkomst", area)
                .movePointRight(3)
                .divide(sum(cells, "antal_personer", area), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static BigDecimal sum(List<Cell> cells, String measure, String area) {
        return cells.stream()
                .filter(cell -> cell.measure().equals(measure) && cell.period().equals("2017"))
                .filter(cell -> area.isEmpty() || cell.areaText().equals(area))
                .map(cell -> ((Cell.Value) cell.content()).number())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Declaration proposed(byte[] bytes) {
        return switch (Proposal.of(FileBytes.of(bytes), FileContent.of(FileBytes.of(bytes)), List.of())
                .declaration()) {
            case DeclarationFields.Whole(var declaration) -> declaration;
            case DeclarationFields.Unfinished(var reasons) -> throw new AssertionError(reasons);
        };
    }

    private static List<Cell> cells(byte[] bytes, Declaration declaration) {
        List<Cell> all = new ArrayList<>();
        var scan = read(new TableCheck(FileBytes.of(bytes), declaration).scan(declaration.dimensions(), all::add));
        assertThat(scan.table().findings()).isEmpty();
        assertThat(scan.table().cells()).isEqualTo(all.size());
        return all;
    }

    private static <R> R read(Outcome<R> outcome) {
        if (outcome instanceof Read<R>(R result)) {
            return result;
        }
        throw new AssertionError(outcome);
    }

    private static byte[] file(String name) throws IOException {
        Assumptions.assumeTrue(Files.exists(FILES.resolve(name)), "the shared files are not here");
        return Files.readAllBytes(FILES.resolve(name));
    }
}
