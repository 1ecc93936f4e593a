package dk.helhed.statistics.intake.dryrun;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.FileSummary;
import dk.helhed.statistics.intake.Workbooks;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.summary.FileSummaries;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables whose periods are columns, as most tables are that people have in hand. */
class WideTablesTest {
    private static final Path FILES = Path.of("../shared/data/denmark");
    private static final Pattern FIELD = Pattern.compile("\"([^\"]*)\"|([^,]+)");
    private static final String TO_2016 = "Bydel;Alder;2015;2016\nNørrebro;0-17;10;11\nNørrebro;18+;20;..\n";
    private static final String TO_2017 = "Bydel;Alder;2015;2016;2017\nNørrebro;0-17;10;11;12\nNørrebro;18+;20;21;22\n";

    @ParameterizedTest
    @CsvSource({
        "muni_pop.csv, municipality, 2",
        "muni_crime.csv, municipality, 1",
        "muni_emp.csv, municipality, 3",
        "muni_income.csv, municipality, 4",
        "muni_foreigners.csv, municipality, 2",
        "reg_income.csv, region, 1",
        "bdp_Denmark_Crime_Regionwise.csv, REGION, 2"
    })
    void aRealFileIsReadInWhole(String name, String area, int labels) throws IOException {
        Assumptions.assumeTrue(Files.exists(FILES.resolve(name)), "the shared files are not here");
        var charset = name.startsWith("bdp") ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
        var rows = Files.readAllLines(FILES.resolve(name), charset).stream()
                .map(WideTablesTest::fields)
                .toList();
        var sum = rows.stream()
                .skip(1)
                .flatMap(row -> row.stream().skip(labels))
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var receipt = Receipts.of(Files.readAllBytes(FILES.resolve(name)));

        assertThat(receipt.cells())
                .isEqualTo((rows.size() - 1L) * (rows.getFirst().size() - labels));
        assertThat(receipt.sums()).containsOnlyKeys("Værdi");
        assertThat(receipt.sums().get("Værdi")).isEqualByComparingTo(sum);
        assertThat(receipt.dimensions())
                .containsEntry("Periode", rows.getFirst().size() - labels)
                .hasSize(labels + 1);
        for (int i = 0; i < labels; i++) {
            int column = i;
            assertThat(receipt.dimensions()).containsEntry(rows.getFirst().get(i), (int)
                    rows.stream().skip(1).map(row -> row.get(column)).distinct().count());
        }
        assertThat(receipt.dimensions().keySet()).first().isEqualTo(area);
        assertThat(Receipts.warnings(receipt)).isEmpty();
    }

    @Test
    void aHeadMayWriteItsPeriodInEveryWayThatACellMay() {
        for (var heads : List.of(
                "2008;2009",
                "2007Q1;2007Q2",
                "2007K1;2007K2",
                "2008M01;2008M02",
                "1. kvartal 2008;2. kvartal 2008",
                "2007/08;2008/09",
                "2008-01-01;2009-01-01")) {
            assertThat(Receipts.of("Bydel;" + heads + "\nA;1;2\nB;3;4\n").sums())
                    .containsEntry("Værdi", new BigDecimal("10"));
        }
    }

    @Test
    void aWorkbookMayWriteItsYearsAsNumbersOrAsTexts() {
        for (var years : List.of(List.<Object>of(2016, 2017), List.<Object>of("2016", "2017"))) {
            var receipt = Receipts.of(Workbooks.of(
                    "Ark1",
                    List.of(
                            List.of("Bydel", "Alder", years.getFirst(), years.getLast()),
                            List.of("Nørrebro", "0-17", 10, 11),
                            List.of("Valby", "0-17", 20, 21.5))));

            assertThat(receipt.dimensions())
                    .containsEntry("Bydel", 2)
                    .containsEntry("Alder", 1)
                    .containsEntry("Periode", 2);
            assertThat(receipt.cells()).isEqualTo(4);
            assertThat(receipt.sums()).containsEntry("Værdi", new BigDecimal("62.5"));
        }
    }

    @Test
    void aSumBehindThePeriodsIsLeftOutAndNamed() {
        var receipt = Receipts.of("Bydel;2008;2009;I alt\nA;1;2;3\nB;3;4;7\n");

        assertThat(receipt.cells()).isEqualTo(4);
        assertThat(Receipts.warnings(receipt)).containsExactly("INTAKE-091");
    }

    @Test
    void aColumnOfPeriodsAndOneHeadAloneAreNoWideTable() {
        assertThat(Receipts.of("Bydel;År;2100;2200\nA;2008;1;2\nB;2009;3;4\n").sums())
                .containsOnlyKeys("2100", "2200");
        assertThat(Receipts.refused("Bydel;2008\nA;1\nB;2\n")).containsExactly("INTAKE-023");
    }

    @Test
    void whatIsNoOneWideTableIsRefusedWithItsReason() {
        assertThat(Receipts.refused("Bydel;2007K1;2007Q1\nA;1;2\n")).containsExactly("INTAKE-095");
        assertThat(refused("role1", "PERIOD_VALUES")).containsExactly("INTAKE-093");
        assertThat(refused("role1", "PERIOD")).containsExactly("INTAKE-094");
        assertThat(refused("role1", "MEASURE")).containsExactly("INTAKE-096");
    }

    @Test
    void nextYearsFileIsReadByTheSameDictionary() {
        var dictionary = DryRun.proposed(bytes(TO_2016)).with(java.util.Map.of("nameWide", "Beboere"));
        assertThat(dictionary.fields()).containsEntry("role2", "PERIOD_VALUES").doesNotContainKey("name2");

        var next = read(TO_2017, dictionary);
        assertThat(next.dimensions()).containsEntry("Periode", 3);
        assertThat(next.sums()).containsEntry("Beboere", new BigDecimal("96"));
        assertThat(read("Bydel;Alder;2016;2017\nNørrebro;0-17;11;12\n", dictionary)
                        .cells())
                .as("the oldest year has gone")
                .isEqualTo(2);
    }

    @Test
    void aTableWithOtherColumnsOrOtherLengthsOfPeriodsIsNoContinuation() {
        var dictionary = DryRun.proposed(bytes(TO_2016));
        for (var other : List.of(
                TO_2017.replace("Alder", "Køn"),
                TO_2017.replace(";2017", ";2017K1"),
                TO_2017.replace(";2017", ";I alt"),
                TO_2017.replaceAll("(?m)^([^;]*);([^;]*);", "$2;$1;"))) {
            assertThat(DryRun.of(bytes(other), dictionary)).isInstanceOf(FileSummaries.Refused.class);
        }
    }

    private static List<String> refused(String field, String role) {
        var fields = DryRun.proposed(bytes(TO_2016)).with(java.util.Map.of(field, role));
        return fields.declaration() instanceof DeclarationFields.Unfinished(var reasons)
                ? reasons.stream().map(reason -> reason.code()).toList()
                : List.of();
    }

    private static FileSummary read(String text, DeclarationFields dictionary) {
        return switch (DryRun.of(bytes(text), dictionary)) {
            case FileSummaries.Read(var summary) -> summary;
            case FileSummaries.Refused(var reasons) -> throw new AssertionError(reasons);
        };
    }

    private static FileBytes bytes(String text) {
        return FileBytes.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> fields(String line) {
        return FIELD.matcher(line)
                .results()
                .map(field -> field.group(1) == null ? field.group(2) : field.group(1))
                .toList();
    }
}
