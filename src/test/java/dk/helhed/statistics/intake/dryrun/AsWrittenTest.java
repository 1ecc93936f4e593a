package dk.helhed.statistics.intake.dryrun;

import static dk.helhed.statistics.intake.dryrun.RawWorkbook.number;
import static dk.helhed.statistics.intake.dryrun.RawWorkbook.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.declaration.StatisticsFormat;
import dk.helhed.statistics.intake.proposal.Proposal;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.FileContent;
import dk.helhed.statistics.intake.reader.TableReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A number is what the file shows a person: percent, fifteen digits, thousands; a text is none, and a note is no row. */
class AsWrittenTest {
    private static final String YEAR = number("2024");
    private static final String HEAD = text("Bydel") + text("År") + text("Andel ledige");

    @Test
    void whatAWorkbookShowsAsPercentIsReadAsItIsShown() {
        var file = shares(percent("0.135"), percent("0.12539999999999998"), percentOfFormula("0.2"));

        var fields = Proposal.of(FileBytes.of(file), new FileContent.Xlsx(List.of("Ark1")), List.of());
        assertThat(fields.text("unit2")).isEqualTo("%");
        assertThat(fields.text("decimals2")).isEqualTo("2");
        assertThat(Receipts.of(file).sums()).containsEntry("Andel ledige", new BigDecimal("46.04"));
    }

    @Test
    void percentAndPlainNumbersInOneColumnStop() {
        assertThat(Receipts.reason(shares(percent("0.135"), number("12.5"))))
                .containsExactly("INTAKE-281", "Andel ledige");
        assertThat(Receipts.refused(shares(number("12.5"), percent("0.135"), percent("0.14"))))
                .containsExactly("INTAKE-281", "INTAKE-281");
    }

    @Test
    void theSectionThatANumberIsShownByMakesItAPercent() {
        var values = new String[] {percent("0.455"), percent("7"), percent("0.5")};

        assertThat(Receipts.reason(shown("[&lt;1]0.0%;0", values))).containsExactly("INTAKE-281", "Andel ledige");
        assertThat(Receipts.reason(shown("0%%", values))).containsExactly("INTAKE-290", "C2", "0%%");
        assertThat(Receipts.of(shown("0.0%;-0.0%;&quot;-&quot;", values)).sums())
                .containsEntry("Andel ledige", new BigDecimal("795.5"));
    }

    @Test
    void percentUnderAnotherUnitStops() {
        var file = FileBytes.of(shares(percent("0.135"), percent("0.2")));
        var other = Proposal.of(file, new FileContent.Xlsx(List.of("Ark1")), List.of())
                .with(Map.of("unit2", "personer"));

        assertThat(DryRun.of(file, other).toString()).contains("INTAKE-280");
    }

    @Test
    void aNumberThatCarriesAUnitWhichItsMeasureHasNotStopsAndNamesIt() {
        var csv = "Bydel;År;Andel\nNord;2024;13\nSyd;2024;14\nVest;2024;15\nØst;2024;12 %\n"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(Receipts.reason(csv)).containsExactly("INTAKE-285", "%", "Andel");
    }

    @Test
    void aStoredNumberHasNoMoreThanTheFifteenDigitsThatAreShown() {
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            double stored = random.nextInt(1_000_000) / 100.0 + 0.1;
            var written = digits(stored, 17).toPlainString();
            var sheet = new RawWorkbook().sheet("Ark1", "", HEAD, text("A") + YEAR + number(written));

            assertThat(TableReader.first(FileBytes.of(sheet.bytes()), new Layout.Xlsx("Ark1", 1, 1), 2))
                    .as(written)
                    .isInstanceOfSatisfying(
                            TableReader.Read.class,
                            read -> assertThat(read.result().toString())
                                    .contains("text="
                                            + digits(stored, 15)
                                                    .stripTrailingZeros()
                                                    .toPlainString() + ", sort=NUMBER"));
        }
    }

    private static BigDecimal digits(double stored, int count) {
        return new BigDecimal(stored).round(new MathContext(count, RoundingMode.HALF_EVEN));
    }

    @Test
    void threeDigitsBehindTheMarkOfAStatbankMayBeThousandsAndThatIsSaid() {
        var head = "OMRÅDE;TID;INDHOLD\n";

        assertThat(Receipts.warnings(Receipts.of(head + "A;2019;12\nA;2020;1.234\nB;2019;7\nB;2020;2.345\n")))
                .containsExactly("READ-142");
        assertThat(Receipts.warnings(Receipts.of(head + "A;2019;12\nA;2020;1.234\nB;2019;0.700\nB;2020;2.345\n")))
                .as("a nought in front")
                .isEmpty();
        assertThat(Receipts.warnings(Receipts.of(head + "A;2019;12\nA;2020;1.234\nB;2019;7.5\nB;2020;2.345\n")))
                .as("another number of decimals")
                .isEmpty();
    }

    @Test
    void aFileThatSaysItselfHowItIsReadDeclaresNoDecimalMark() {
        var file = FileBytes.of("OMRÅDE;TID;INDHOLD\nA;2019;1.5\nB;2019;7\n".getBytes(StandardCharsets.UTF_8));

        var fields = Proposal.columns(file, new Layout.Statistics(StatisticsFormat.STATBANK, ""), List.of());

        assertThat(fields.toString()).doesNotContain("decimal=").doesNotContain("thousands=");
    }

    @Test
    void aNumberOfJsonStatThatIsATextIsToldByTheSameWordsInBothWays() {
        var file = FileBytes.of("""
                {"version":"2.0","class":"dataset","id":["a","tid"],"size":[1,2],"role":{"geo":["a"],"time":["tid"]},
                "dimension":{"a":{"category":{"index":["A"]}},"tid":{"category":{"index":["2019","2020"]}}},"value":[1,"1.25"]}
                """.getBytes(StandardCharsets.UTF_8));
        var proposed = Proposal.of(file, FileContent.of(file, Optional.empty()), List.of());

        assertThat(DryRun.of(file).toString()).contains("READ-146");
        assertThat(DryRun.of(file, proposed).toString()).contains("INTAKE-282");
    }

    @Test
    void rowsAndColumnsThatASheetHidesAreReadAndCounted() {
        var head = text("Bydel") + text("År") + text("Antal");
        var file = RawWorkbook.written("<row>" + head + "</row><row>" + text("A") + YEAR + number("1")
                        + "</row><row hidden=\"1\">" + text("B") + YEAR + number("2") + "</row>")
                .bytes("<sheetData>", "<cols><col min=\"3\" max=\"16384\" hidden=\"1\"/></cols><sheetData>");

        var receipt = Receipts.of(file);

        assertThat(receipt.sums()).containsEntry("Antal", new BigDecimal("3"));
        assertThat(receipt.warnings())
                .anySatisfy(warning -> assertThat(warning.toString()).contains("READ-147", "[1, 1]"));
    }

    @Test
    void aNoteRightUnderTheTableIsOneFindingThatSaysWhatToDo() {
        assertThat(Receipts.refused(
                        "Bydel;År;Antal\nIndre By;2020;10\nØsterbro;2020;11\nKilde: KK;;\nAnm. afrundet;;\n"))
                .containsExactly("INTAKE-284", "INTAKE-284");
        assertThat(Receipts.refused("Bydel;År;Antal\nIndre By;2020;10\nØsterbro;2020;11\nNoter: noget\n"))
                .as("too few fields")
                .containsExactly("INTAKE-284");
    }

    @Test
    void aPeriodWithAMarkIsThePeriodAndTheMarkIsTold() {
        var receipt = Receipts.of("Bydel;År;Antal\nIndre By;2019;10\nIndre By;2020*;11\nØsterbro;2020*;11\n");

        assertThat(receipt.dimensions()).containsEntry("År", 2);
        assertThat(Receipts.warnings(receipt)).containsExactly("INTAKE-283");
    }

    private static String percent(String stored) {
        return "<c s=\"1\"><v>" + stored + "</v></c>";
    }

    private static String percentOfFormula(String stored) {
        return "<c s=\"1\"><f>1/5</f><v>" + stored + "</v></c>";
    }

    private static byte[] shares(String... values) {
        return shown("0.0%", values);
    }

    private static byte[] shown(String format, String... values) {
        var rows = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            rows[i] = text("Bydel " + (char) ('A' + i)) + YEAR + values[i];
        }
        return new RawWorkbook().sheet("Ark1", "", HEAD, rows).formatted(format).bytes();
    }
}
