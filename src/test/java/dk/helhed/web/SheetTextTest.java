package dk.helhed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a spreadsheet is given to open. */
class SheetTextTest {
    @Test
    void aTextThatASpreadsheetWouldRunIsOnlyText() {
        assertThat(SheetText.harmless("=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
        assertThat(SheetText.harmless("+1+cmd")).isEqualTo("'+1+cmd");
        assertThat(SheetText.harmless("-1+cmd|x")).isEqualTo("'-1+cmd|x");
        assertThat(SheetText.harmless("@SUM(A1)")).isEqualTo("'@SUM(A1)");
    }

    @Test
    void aSignThatStandsAloneIsNoFormula() {
        assertThat(List.of("-", "+", "=", "@"))
                .allMatch(text -> SheetText.harmless(text).equals(text));
    }

    @Test
    void aNegativeNumberWithOrWithoutItsUnitStaysANumber() {
        assertThat(List.of("-3", "-1.234,5", "-0,5 pct.point"))
                .allMatch(text -> SheetText.harmless(text).equals(text));
        assertThat(SheetText.of(List.of("tal"), List.of(List.of("-3")))).isEqualTo("\uFEFFtal\r\n-3\r\n");
    }
}
