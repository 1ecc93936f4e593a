package dk.helhed.statistics.intake.dryrun;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.intake.Workbooks;
import dk.helhed.statistics.intake.check.TableCheck;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.TableReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Workbooks as offices lay them out: for eyes, with areas merged and labels written once. All numbers are made up. */
class MergedWorkbooksTest {

    @Test
    void aStatbankPrintoutWithTwoRowsOfHeadsIsRead() {
        var receipt = Receipts.of(Workbooks.of(
                "FOLK",
                List.of(
                        List.of("Folketal den 1. i kvartalet efter område, alder, køn og tid"),
                        List.of(),
                        List.of("", "", "Mænd", "", "Kvinder", ""),
                        List.of("", "", "2023K1", "2023K2*", "2023K1", "2023K2*"),
                        List.of("Nørrebro", "0-17 år", 1, 2, 3, 4),
                        List.of("", "18-64 år", 5, 6, 7, 8),
                        List.of("Valby", "0-17 år", 1, 1, 1, 1),
                        List.of("", "18-64 år", 1, 1, 1, ".."),
                        List.of(),
                        List.of("* Foreløbige tal"),
                        List.of("Kilde: opfundne tal"))));

        assertThat(receipt.cells()).isEqualTo(16);
        assertThat(receipt.dimensions())
                .containsEntry("Alder", 2)
                .containsEntry("Køn", 2)
                .containsEntry("Periode", 2);
        assertThat(receipt.sums()).containsOnly(Map.entry("Værdi", new BigDecimal("43")));
        assertThat(Receipts.missing(receipt)).containsExactly("MISSING .. 1");
        assertThat(Receipts.warnings(receipt)).containsExactly("INTAKE-185");
    }

    @Test
    void headsAndLabelsThatAreMergedAreReadByTheFilesOwnWord() {
        var receipt = Receipts.of(Workbooks.merged(
                "Boliger",
                List.of(
                        List.of("Boligafdeling", "Boligtype", "2022", "", "2023", "", "Note"),
                        List.of("", "", "Antal boliger", "Antal beboere", "Antal boliger", "Antal beboere", ""),
                        List.of("Afdeling 1", "Familiebolig", 10, 20, 11, 21, "x"),
                        List.of("", "Ungdomsbolig", 1, 2, 3, 4, ""),
                        List.of("", "Ældrebolig", 5, 6, 7, 8, ""),
                        List.of("Afdeling 2", "Familiebolig", 100, 200, 110, 210, "y")),
                new int[] {0, 0, 1, 0},
                new int[] {0, 1, 1, 1},
                new int[] {0, 2, 0, 3},
                new int[] {0, 4, 0, 5},
                new int[] {0, 6, 1, 6},
                new int[] {2, 0, 4, 0}));

        assertThat(receipt.cells()).isEqualTo(16);
        assertThat(receipt.dimensions())
                .containsEntry("Boligafdeling", 2)
                .containsEntry("Boligtype", 3)
                .containsEntry("Periode", 2);
        assertThat(receipt.sums())
                .containsOnly(
                        Map.entry("Antal boliger", new BigDecimal("247")),
                        Map.entry("Antal beboere", new BigDecimal("471")));
        assertThat(Receipts.warnings(receipt)).as("the notes").containsExactly("INTAKE-091");
    }

    @Test
    void aPivotTableIsReadWithoutItsSums() {
        var receipt = Receipts.of(Workbooks.of(
                "Pivot",
                List.of(
                        List.of("Sum af Antal", "", "År"),
                        List.of("Bydel", "Aldersgruppe", "2022", "2023", "Hovedtotal"),
                        List.of("Nørrebro", "0-17 år", 1, 2, 3),
                        List.of("", "18-64 år", 3, 4, 7),
                        List.of("Nørrebro Total", "", 4, 6, 10),
                        List.of("Valby", "0-17 år", 5, 6, 11),
                        List.of("", "18-64 år", 7, 8, 15),
                        List.of("Valby Total", "", 12, 14, 26),
                        List.of("Hovedtotal", "", 16, 20, 36))));

        assertThat(receipt.dimensions())
                .containsOnly(Map.entry("Bydel", 2), Map.entry("Aldersgruppe", 2), Map.entry("Periode", 2));
        assertThat(receipt.sums()).containsOnly(Map.entry("Værdi", new BigDecimal("36")));
        assertThat(Receipts.warnings(receipt)).containsExactlyInAnyOrder("INTAKE-091", "INTAKE-186");
    }

    @Test
    void aHeadThatIsMergedGoesNoFurtherThanItsArea() {
        var receipt = Receipts.of(Workbooks.merged(
                "Ark1",
                List.of(
                        List.of("", "Mænd", "", "Kvinder", "", ""),
                        List.of("Bydel", "2022", "2023", "2022", "2023", "2022"),
                        List.of("Nørrebro", 1, 2, 3, 4, 4),
                        List.of("Valby", 5, 6, 7, 8, 12)),
                new int[] {0, 1, 0, 2},
                new int[] {0, 3, 0, 4}));

        assertThat(receipt.cells()).isEqualTo(8);
        assertThat(receipt.sums()).containsOnly(Map.entry("Værdi", new BigDecimal("36")));
        assertThat(Receipts.warnings(receipt)).containsExactly("INTAKE-091");
    }

    @Test
    void numbersThatAreMergedAreRefusedWithTheirCell() {
        var file = Workbooks.merged(
                "Ark1",
                List.of(
                        List.of("Bydel", "År", "Antal personer"),
                        List.of("Nørrebro", 2023, 5),
                        List.of("Valby", 2023, ""),
                        List.of("Vanløse", 2023, 6)),
                new int[] {1, 2, 2, 2});

        assertThat(Receipts.refused(file)).containsExactly("INTAKE-184");
        var declaration =
                ((DeclarationFields.Whole) DryRun.proposed(FileBytes.of(file)).declaration()).declaration();
        var scan = new TableCheck(FileBytes.of(file), declaration).scan(declaration.dimensions(), _ -> {});
        assertThat(((TableReader.Read<TableCheck.Scan>) scan).result().table().findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.row()).isEqualTo(3);
                    assertThat(finding.column()).isEqualTo(3);
                });
    }

    @Test
    void aLabelIsFilledOverRowsButNotOverAnEmptyRow() {
        var receipt = Receipts.of(Workbooks.merged(
                "Ark1",
                List.of(
                        List.of("Bydel", "Køn", "2022", "2023"),
                        List.of("Nørrebro", "Mænd", 1, 2),
                        List.of("", "Kvinder", 3, 4),
                        List.of(),
                        List.of("Valby", "Mænd", 5, 6),
                        List.of("", "Kvinder", 7, 8)),
                new int[] {1, 0, 3, 0},
                new int[] {4, 0, 5, 0}));

        assertThat(receipt.cells()).isEqualTo(8);
        assertThat(receipt.dimensions()).containsEntry("Bydel", 2);
    }

    @Test
    void mergedAreasAreFoundBehindManyRows() {
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of("Bydel", "År", "Antal personer"));
        for (int i = 0; i < 3_000; i++) {
            rows.add(List.of(i % 2 == 0 ? "Område " + i : "", 2020 + i % 2, i));
        }
        int[][] areas = new int[1_500][];
        for (int i = 0; i < areas.length; i++) {
            areas[i] = new int[] {1 + 2 * i, 0, 2 + 2 * i, 0};
        }
        var receipt = Receipts.of(Workbooks.merged("Ark1", rows, areas));

        assertThat(receipt.dimensions()).containsEntry("Bydel", 1_500);
        assertThat(receipt.sums()).containsEntry("Antal personer", new BigDecimal(3_000 * 2_999 / 2));
    }
}
