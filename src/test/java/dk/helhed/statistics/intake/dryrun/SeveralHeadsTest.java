package dk.helhed.statistics.intake.dryrun;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.FileSummary;
import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.intake.check.TableCheck;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.TableReader;
import dk.helhed.statistics.intake.summary.FileSummaries;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with more than one line of heads over their numbers. */
class SeveralHeadsTest {
    private static final String SEXES =
            ";;Mænd;;Kvinder;\nOmråde;Alder;2022;2023;2022;2023\nNørrebro;0-17 år;1;2;3;4\nValby;0-17 år;5;6;7;8\n";

    @Test
    void categoriesAboveAndPeriodsBelowAreRead() {
        var receipt = Receipts.of(SEXES);

        assertThat(receipt.dimensions())
                .containsOnly(
                        Map.entry("Område", 2), Map.entry("Alder", 1), Map.entry("Køn", 2), Map.entry("Periode", 2));
        assertThat(receipt.cells()).isEqualTo(8);
        assertThat(receipt.sums()).containsOnly(Map.entry("Værdi", new BigDecimal("36")));
        assertThat(Receipts.warnings(receipt)).isEmpty();
    }

    @Test
    void periodsAboveAndMeasuresBelowAreRead() {
        var receipt = Receipts.of(
                "Område;2022;;2023;\n;Antal boliger;Andel (%);Antal boliger;Andel (%)\nNørrebro;10;2,5;20;3,5\nValby;30;1;40;2\n");

        assertThat(receipt.dimensions()).containsOnly(Map.entry("Område", 2), Map.entry("Periode", 2));
        assertThat(receipt.sums())
                .containsOnly(
                        Map.entry("Antal boliger", new BigDecimal("100")), Map.entry("Andel", new BigDecimal("9")));
    }

    @Test
    void categoriesAboveMeasuresStandBesideAColumnOfPeriods() {
        var receipt = Receipts.of(
                ";;Mænd;;Kvinder;\nBydel;År;Antal personer;Gennemsnitsalder;Antal personer;Gennemsnitsalder\nNørrebro;2022;1;40,5;3;41\nNørrebro;2023;5;40;7;42\n");

        assertThat(receipt.dimensions()).containsOnly(Map.entry("Bydel", 1), Map.entry("År", 2), Map.entry("Køn", 2));
        assertThat(receipt.sums())
                .containsEntry("Antal personer", new BigDecimal("16"))
                .containsEntry("Gennemsnitsalder", new BigDecimal("163.5"));
    }

    @Test
    void threeLinesOfHeadsAreRead() {
        var receipt = Receipts.of("""
                ;;2022;;;;2023;;;
                ;;Mænd;;Kvinder;;Mænd;;Kvinder;
                Område;Ejerform;Antal;Andel;Antal;Andel;Antal;Andel;Antal;Andel
                Nørrebro;Almen;1;0,5;2;0,5;3;0,5;4;0,5
                """);

        assertThat(receipt.dimensions())
                .containsOnly(
                        Map.entry("Område", 1), Map.entry("Ejerform", 1), Map.entry("Køn", 2), Map.entry("Periode", 2));
        assertThat(receipt.sums())
                .containsOnly(Map.entry("Antal", new BigDecimal("10")), Map.entry("Andel", new BigDecimal("2")));
    }

    @Test
    void aPrintoutWithoutHeadsOverItsLabelsIsRead() {
        var receipt = Receipts.of("""
                Folketal den 1. januar efter område, alder, køn og tid

                ;;;2022;2023*
                Nørrebro;0-17 år;Mænd;1;2
                ;;Kvinder;3;4
                ;18-64 år;Mænd;5;6
                ;;Kvinder;7;8
                Valby;0-17 år;Mænd;1;1
                ;;Kvinder;1;1
                ;18-64 år;Mænd;1;1
                ;;Kvinder;1;1

                Kilde: opfundne tal
                * Foreløbige tal
                """);

        assertThat(receipt.dimensions())
                .containsEntry("Alder", 2)
                .containsEntry("Køn", 2)
                .containsEntry("Periode", 2);
        assertThat(receipt.cells()).isEqualTo(16);
        assertThat(receipt.sums()).containsOnly(Map.entry("Værdi", new BigDecimal("44")));
        assertThat(Receipts.warnings(receipt)).containsExactly("INTAKE-185");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023*",
                "2023 *",
                "2023**",
                "2023 1)",
                "2023(1)",
                "2023\u00b9",
                "2023 (foreløbig)",
                "2023 foreløbig"
            })
    void aMarkBehindAPeriodIsToldAndThePeriodRead(String head) {
        var receipt = Receipts.of("Bydel;2022;" + head + "\nNørrebro;1;2\nValby;3;4\n");

        assertThat(receipt.dimensions()).containsEntry("Periode", 2);
        assertThat(receipt.warnings()).anySatisfy(warning -> {
            assertThat(warning.code()).isEqualTo("INTAKE-185");
            assertThat(warning.arguments()).containsExactly(head, "2023");
        });
    }

    @Test
    void agesInWholeYearsAreLabelsWhereTheyHaveNoHead() {
        var receipt = Receipts.of("Folketal\n\n;;2022;2023\nNørrebro;0;10;20\n;1;30;40\nValby;0;50;60\n;1;70;80\n");

        assertThat(receipt.cells()).isEqualTo(8);
        assertThat(receipt.dimensions()).hasSize(3).containsEntry("Periode", 2);
    }

    @Test
    void anEmptyLabelOfALongTableIsNotFilledWithTheOneAbove() {
        assertThat(Receipts.refused("Bydel;År;Antal personer\nA;2023;1\n;2024;2\nB;2023;3\nB;2024;4\n"))
                .containsExactly("INTAKE-105");
    }

    @Test
    void anInnerLabelThatIsNotWrittenWhereTheOuterBeginsIsMissed() {
        var file = ";;2022;2023\nNørrebro;0-17 år;1;2\n;18+ år;3;4\nValby;;5;6\n;18+ år;7;8\n";
        var fields = DryRun.proposed(bytes(file)).with(Map.of("fill0", "yes", "fill1", "yes"));

        assertThat(refused(file, fields)).containsExactly("INTAKE-112");
    }

    @Test
    void nextYearsFileIsReadByTheSameDictionaryWithItsNewColumnsAndMarks() {
        var dictionary = DryRun.proposed(bytes(SEXES)).with(Map.of("nameWide", "Beboere"));
        var next =
                ";;Mænd;;;Kvinder;;\nOmråde;Alder;2022;2023;2024*;2022;2023;2024*\nNørrebro;0-17 år;1;2;9;3;4;9\nValby;0-17 år;5;6;9;7;8;9\n";

        var receipt = read(next, dictionary);
        assertThat(receipt.cells()).isEqualTo(12);
        assertThat(receipt.dimensions()).containsEntry("Køn", 2).containsEntry("Periode", 3);
        assertThat(receipt.sums()).containsOnly(Map.entry("Beboere", new BigDecimal("72")));
        assertThat(refused(next.replace("Kvinder", "I alt"), dictionary))
                .as("another group is another table")
                .containsExactly("INTAKE-012");
    }

    @Test
    void headsThatSayTheSameOrNotEnoughAreRefusedWithTheirReason() {
        var fields = DryRun.proposed(bytes(SEXES));
        assertThat(reasons(fields.with(Map.of("level2", "CATEGORY", "levelName2", "År"))))
                .containsExactly("INTAKE-023");
        assertThat(reasons(fields.with(Map.of("level1", "PERIOD")))).contains("INTAKE-182");
        assertThat(reasons(fields.with(Map.of("levelName1", "Alder")))).containsExactly("INTAKE-026");
        assertThat(reasons(fields.with(Map.of("role1", "PERIOD_VALUES")))).containsExactly("INTAKE-181");
        assertThat(reasons(fields.with(Map.of("header4", "Mænd \u203a 2022")))).containsExactly("INTAKE-180");
    }

    @Test
    void aFindingNamesTheCellAndItsWholeHead() {
        var fields = DryRun.proposed(bytes(SEXES));
        var file = bytes(SEXES.replace("7;8", "7;otte"));
        var declaration = ((DeclarationFields.Whole) fields.declaration()).declaration();
        var scan = new TableCheck(file, declaration).scan(declaration.dimensions(), _ -> {});

        assertThat(((TableReader.Read<TableCheck.Scan>) scan).result().table().findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.row()).isEqualTo(4);
                    assertThat(finding.column()).isEqualTo(6);
                    assertThat(finding.header()).isEqualTo("Kvinder \u203a 2023");
                });
    }

    /** Whatever stands on which line, and however the labels are written: the cells are those of the long table. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aTableUnderSeveralHeadsHoldsTheCellsOfTheLongOne(long seed) {
        var random = new Random(seed);
        var table = RandomTable.of(random);
        var crossed = DryRun.proposed(bytes(table.crossed()));

        assertThat(cells(table.crossed(), crossed.with(table.levels())))
                .containsExactlyInAnyOrderElementsOf(cells(
                        table.lengthwise(),
                        DryRun.proposed(bytes(table.lengthwise())).with(Map.of("name3", "Tal"))));
    }

    /** A table of areas, sexes and years, with its numbers. */
    private record RandomTable(
            List<String> areas, List<String> groups, List<String> years, boolean isOnce, Random numbers) {
        static RandomTable of(Random random) {
            return new RandomTable(
                    some(random, "Område", 1 + random.nextInt(5)),
                    some(random, "Gruppe", 2 + random.nextInt(4)),
                    IntStream.range(2015, 2017 + random.nextInt(6))
                            .mapToObj(String::valueOf)
                            .toList(),
                    random.nextBoolean(),
                    random);
        }

        private static List<String> some(Random random, String name, int count) {
            return IntStream.rangeClosed(1, count)
                    .mapToObj(i -> name + " " + (char) ('A' + i) + random.nextInt(100))
                    .toList();
        }

        private String number(int area, int group, int year) {
            return String.valueOf((area * 31 + group * 7 + year * 1013) % 997);
        }

        String lengthwise() {
            var text = new StringBuilder("Område;Gruppe;År;Tal\n");
            for (int a = 0; a < areas.size(); a++) {
                for (int g = 0; g < groups.size(); g++) {
                    for (int y = 0; y < years.size(); y++) {
                        text.append(String.join(";", areas.get(a), groups.get(g), years.get(y), number(a, g, y)))
                                .append('\n');
                    }
                }
            }
            return text.toString();
        }

        String crossed() {
            var upper = new ArrayList<>(List.of(""));
            var lower = new ArrayList<>(List.of("Område"));
            for (String group : groups) {
                for (int y = 0; y < years.size(); y++) {
                    upper.add(y == 0 || !isOnce ? group : "");
                    lower.add(years.get(y));
                }
            }
            var text = new StringBuilder(String.join(";", upper) + "\n" + String.join(";", lower) + "\n");
            for (int a = 0; a < areas.size(); a++) {
                var row = new ArrayList<>(List.of(areas.get(a)));
                for (int g = 0; g < groups.size(); g++) {
                    for (int y = 0; y < years.size(); y++) {
                        row.add(number(a, g, y));
                    }
                }
                text.append(String.join(";", row)).append('\n');
            }
            return text.toString();
        }

        Map<String, String> levels() {
            return groups.size() > 1 ? Map.of("levelName1", "Gruppe", "nameWide", "Tal") : Map.of("nameWide", "Tal");
        }
    }

    private static List<String> cells(String file, DeclarationFields fields) {
        var cells = new ArrayList<String>();
        var declaration = ((DeclarationFields.Whole) fields.declaration()).declaration();
        var outcome =
                new TableCheck(bytes(file), declaration).scan(declaration.dimensions(), cell -> cells.add(said(cell)));
        assertThat(outcome).isInstanceOf(TableReader.Read.class);
        return cells;
    }

    private static String said(Cell cell) {
        return cell.measure() + " " + cell.areaText() + " " + cell.period() + " " + cell.categories() + " "
                + cell.content();
    }

    private static List<String> reasons(DeclarationFields fields) {
        return fields.declaration() instanceof DeclarationFields.Unfinished(var reasons)
                ? reasons.stream().map(reason -> reason.code()).distinct().toList()
                : List.of();
    }

    private static FileSummary read(String text, DeclarationFields dictionary) {
        return switch (DryRun.of(bytes(text), dictionary)) {
            case FileSummaries.Read(var summary) -> summary;
            case FileSummaries.Refused(var reasons) -> throw new AssertionError(reasons);
        };
    }

    private static List<String> refused(String text, DeclarationFields dictionary) {
        return DryRun.of(bytes(text), dictionary) instanceof FileSummaries.Refused(var reasons)
                ? reasons.stream().map(reason -> reason.code()).toList()
                : List.of();
    }

    private static FileBytes bytes(String text) {
        return FileBytes.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
