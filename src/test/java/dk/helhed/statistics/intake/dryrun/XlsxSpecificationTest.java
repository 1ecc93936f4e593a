package dk.helhed.statistics.intake.dryrun;

import static dk.helhed.statistics.intake.dryrun.RawWorkbook.number;
import static dk.helhed.statistics.intake.dryrun.RawWorkbook.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** ECMA-376: what a workbook may leave out, and what it may say in more than one way. */
class XlsxSpecificationTest {
    private static final String YEAR = number("2024");
    private static final String HEAD = text("Bydel") + text("År") + text("Rate");

    @Test
    void rowsAndCellsMayLeaveOutTheirAddresses() {
        var receipt = Receipts.of(RawWorkbook.of(text("A") + YEAR + number("1"), text("B") + YEAR + number("2"))
                .bytes());

        assertThat(receipt.cells()).isEqualTo(2);
        assertThat(receipt.sums()).containsEntry("Antal personer", new BigDecimal("3"));
    }

    @Test
    void aStrictWorkbookAndOneWithRoundaboutTargetsAreReadAsAnyOther() {
        var workbook = RawWorkbook.of(text("A") + YEAR + number("1"), text("B") + YEAR + number("2"));

        for (byte[] file : new byte[][] {
            workbook.bytes(
                    "http://schemas.openxmlformats.org/officeDocument/2006/",
                    "http://purl.oclc.org/ooxml/officeDocument/"),
            workbook.bytes(
                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                    "http://purl.oclc.org/ooxml/spreadsheetml/main"),
            workbook.bytes("Target=\"worksheets/", "Target=\"../xl/./worksheets/"),
            workbook.bytes("Target=\"worksheets/", "Target=\"/xl/worksheets/")
        }) {
            assertThat(Receipts.of(file).sums()).containsEntry("Antal personer", new BigDecimal("3"));
        }
    }

    @Test
    void aStrictWorkbookWritesADayAsSuch() {
        var day = "<c t=\"d\"><v>2024-01-01</v></c>";
        var file = RawWorkbook.of(text("A") + day + number("1"), text("B") + day + number("2"))
                .bytes(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main");

        assertThat(Receipts.of(file).dimensions()).containsEntry("År", 1);
    }

    @Test
    void aDayThatIsWrittenAsSuchIsReadWithoutStylesAndElseRefusedAsWhatItIs() {
        var day = "<c t=\"d\"><v>2024-01-01</v></c>";
        var file = RawWorkbook.of(text("A") + day + number("1"), text("B") + day + number("2"));

        assertThat(Receipts.of(file.bytes()).dimensions()).containsEntry("År", 1);
        assertThat(Receipts.reason(file.formatted("0.0").bytes())).contains("INTAKE-291");
    }

    @Test
    void aStoredNumberHasTheFifteenDigitsThatASpreadsheetShows() {
        var receipt = Receipts.of(rates("0.57999999999999996", "0.30000000000000004", "1.5E-3"));

        assertThat(receipt.sums()).containsEntry("Rate", new BigDecimal("0.8815"));
        assertThat(Receipts.warnings(receipt)).isEmpty();
    }

    @Test
    void aThirdIsRoundedToTwelveDecimalsAndSaysSo() {
        var receipt = Receipts.of(rates("0.33333333333333331"));

        assertThat(receipt.sums()).containsEntry("Rate", new BigDecimal("0.333333333333"));
        assertThat(Receipts.warnings(receipt)).containsExactly("INTAKE-090");
    }

    @Test
    void aFormulaThatGivesNoTextIsAnEmptyCellAndOneThatFailedIsAnError() {
        var empty = "<c t=\"str\"><f>IF(1,\"\",1)</f><v></v></c>";
        var failed = "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>";

        assertThat(Receipts.missing(Receipts.of(RawWorkbook.of(text("A") + YEAR + empty, text("B") + YEAR + number("2"))
                        .bytes())))
                .containsExactly("MISSING  1");
        assertThat(Receipts.refused(RawWorkbook.of(text("A") + YEAR + failed, text("B") + YEAR + number("2"))
                        .bytes()))
                .containsExactly("INTAKE-111");
        assertThat(Receipts.refused(RawWorkbook.of(failed + YEAR + number("1"), text("B") + YEAR + number("2"))
                        .bytes()))
                .as("an error is no name of an area")
                .containsExactly("INTAKE-111");
    }

    @Test
    void lettersThatXmlHasNoRoomForAreReadAsThoseLetters() {
        var receipt = Receipts.of(new RawWorkbook()
                .sheet(
                        "Ark1",
                        "",
                        text("Bydel_x000D_") + text("År") + text("A_x005F_x0041_ (kr.)"),
                        text("A") + YEAR + number("1"))
                .bytes());

        assertThat(receipt.dimensions()).containsKeys("Bydel", "År");
        assertThat(receipt.sums()).containsOnlyKeys("A_x0041_");
    }

    @Test
    void theFirstShownSheetWithATableIsReadAndTheOthersAreNamed() {
        var rows = text("A") + YEAR + number("1");
        var receipt = Receipts.of(new RawWorkbook()
                .sheet("Skjult", " state=\"hidden\"", HEAD, rows, rows)
                .sheet("Læs mig", "", text("Om tallene"))
                .sheet("Tal", "", HEAD, rows)
                .sheet("Ark4", "", "")
                .bytes());

        assertThat(receipt.cells()).isEqualTo(1);
        assertThat(receipt.warnings())
                .filteredOn(warning -> warning.code().equals("READ-090"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.arguments()).isEqualTo(List.of("Tal", "Skjult, Læs mig")));
    }

    @Test
    void whatStandsAroundATableIsKeptAsNotes() {
        var receipt = Receipts.of(
                "Befolkning\nKilde: Byen\n\nBydel;År;Antal personer\nA;2024;1\nB;2024;2\n\nForeløbige tal\n");

        assertThat(receipt.notes()).containsExactly("Befolkning", "Kilde: Byen", "Foreløbige tal");
        assertThat(receipt.cells()).isEqualTo(2);
        assertThat(Receipts.refused("Bydel;År;Antal personer\nA;2024;1\n\nB\nC;2024;2\n"))
                .as("with figures below it is a row")
                .containsExactly("INTAKE-284");
    }

    private static byte[] rates(String... numbers) {
        var rows = new String[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            rows[i] = text("Område " + i) + YEAR + number(numbers[i]);
        }
        return new RawWorkbook().sheet("Ark1", "", HEAD, rows).bytes();
    }
}
