package dk.helhed.statistics.intake.dryrun;

import static dk.helhed.statistics.intake.dryrun.RawWorkbook.number;
import static dk.helhed.statistics.intake.dryrun.RawWorkbook.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells that a spreadsheet reader would pass over, or put in the place of others. */
class BrokenCellsTest {
    private static final String YEAR = number("2024");
    private static final String HEAD = cell("A1", "Bydel") + cell("B1", "År") + cell("C1", "Antal personer");

    @Test
    void aSharedTextThatIsNotThereIsRefusedWithItsCell() {
        for (var index : List.of("3", "999999999", "99999999999", "-1", "", "x", " 1", "1.0")) {
            assertThat(reason(shared(index) + YEAR + number("2"))).as(index).containsExactly("INTAKE-005", "Ark1!A3");
        }
        var whole = RawWorkbook.of(shared("0") + YEAR + number("1"), shared("2") + YEAR + number("2"))
                .sharing("A", "", "C")
                .bytes();
        assertThat(Receipts.of(whole).sums()).containsValue(new BigDecimal("3"));
    }

    @Test
    void aSharedTextWithoutATableOfTextsIsRefused() {
        assertThat(Receipts.reason(
                        RawWorkbook.of(shared("0") + YEAR + number("1")).bytes()))
                .containsExactly("INTAKE-005", "Ark1!A2");
    }

    @Test
    void aCellThatSharesNoTextIsEmpty() {
        var styled = text("B") + YEAR + "<c t=\"s\"/>";
        assertThat(Receipts.missing(Receipts.of(
                        RawWorkbook.of(text("A") + YEAR + number("1"), styled).bytes())))
                .containsExactly("MISSING  1");
    }

    @Test
    void aNumberThatIsNoneIsRefusedWithItsCell() {
        for (var none : List.of("abc", "1,5", "NaN", "INF", "0x1F", "1 000", "--1", "1e")) {
            assertThat(reason(text("B") + YEAR + number(none))).as(none).containsExactly("INTAKE-005", "Ark1!C3");
            assertThat(reason(text("B") + YEAR + "<c t=\"n\"><v>" + none + "</v></c>"))
                    .as(none)
                    .containsExactly("INTAKE-005", "Ark1!C3");
        }
        assertThat(reason(text("B") + YEAR + "<c><v>1</v><v>2</v></c>")).containsExactly("INTAKE-005", "Ark1!C3");
    }

    @Test
    void whatIsToldInAnotherWayThanTheTypeSaysIsRefusedWithItsCell() {
        for (var cell : List.of(
                "<c t=\"b\"><v>2</v></c>",
                "<c t=\"b\"><v>sand</v></c>",
                "<c t=\"n\"><is><t>5</t></is></c>",
                "<c t=\"s\"><is><t>5</t></is></c>",
                "<c t=\"inlineStr\"><v>5</v></c>",
                "<c t=\"z\"><v>5</v></c>",
                "<c t=\"z\"/>")) {
            assertThat(reason(text("B") + YEAR + cell)).as(cell).containsExactly("INTAKE-005", "Ark1!C3");
        }
    }

    @Test
    void aCellThatStandsTwiceOrOutOfOrderIsRefusedWithItsAddress() {
        assertThat(written(row(2, cell("A2", "A") + year("B2") + year("C2") + year("C2"))))
                .containsExactly("INTAKE-005", "Ark1!C2");
        assertThat(written(row(2, year("C2") + cell("A2", "A") + year("B2")))).containsExactly("INTAKE-005", "Ark1!A2");
        assertThat(written(row(2, cell("A2", "A") + year("B2") + year("C3"))))
                .as("in another row than it says")
                .containsExactly("INTAKE-005", "Ark1!C3");
        assertThat(written(row(2, cell("A2", "A") + year("B2") + year("2C")))).containsExactly("INTAKE-005", "Ark1!2C");
        assertThat(written(row(2, cell("B2", "A") + YEAR)))
                .as("the one behind it would be read in its place")
                .containsExactly("INTAKE-005", "Ark1!C2");
    }

    @Test
    void aRowThatStandsTwiceOrOutOfOrderIsRefusedWithItsNumber() {
        var two = cell("A2", "A") + year("B2") + year("C2");
        assertThat(written(row(2, two) + row(2, two))).containsExactly("INTAKE-261", "Ark1", "2");
        assertThat(written(row(3, two.replace("2\"", "3\"")) + row(2, two))).containsExactly("INTAKE-261", "Ark1", "2");
        assertThat(written("<row r=\"x\">" + two + "</row>")).containsExactly("INTAKE-261", "Ark1", "2");
    }

    @Test
    void rowsAndCellsMayBeLeftOut() {
        var rows = row(1, HEAD)
                + row(5, cell("A5", "A") + year("B5") + year("C5"))
                + row(9, cell("A9", "B") + year("B9") + year("C9"));
        assertThat(Receipts.of(RawWorkbook.written(rows).bytes()).cells()).isEqualTo(2);
    }

    private static String shared(String index) {
        return "<c t=\"s\"><v>" + index + "</v></c>";
    }

    private static String cell(String address, String words) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    }

    private static String year(String address) {
        return "<c r=\"" + address + "\"><v>2024</v></c>";
    }

    private static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    private static List<Object> written(String rows) {
        return Receipts.reason(RawWorkbook.written(row(1, HEAD) + rows).bytes());
    }

    /** Of a table whose second row is this one. */
    private static List<Object> reason(String row) {
        return Receipts.reason(RawWorkbook.of(text("A") + YEAR + number("1"), row)
                .sharing("x", "y", "z")
                .bytes());
    }
}
