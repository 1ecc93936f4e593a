package dk.helhed.statistics.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.intake.workbook.NumberFormat.Shown;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Which section of a format a number is shown by, and whether that makes it a percent. */
class NumberFormatTest {
    @Test
    void oneSectionIsForAllNumbers() {
        assertThat(shown("0.0%", "-0.5")).isEqualTo(Shown.PERCENT);
        assertThat(shown("0.0", "0.5")).isEqualTo(Shown.PLAIN);
    }

    @Test
    void theSignChoosesAmongSections() {
        assertThat(shown("0%;-0.0", "0.5")).isEqualTo(Shown.PERCENT);
        assertThat(shown("0%;-0.0", "-0.5")).isEqualTo(Shown.PLAIN);
        assertThat(shown("0;-0%", "-0.5")).isEqualTo(Shown.PERCENT);
    }

    @Test
    void aConditionChoosesBeforeTheSign() {
        assertThat(shown("[<1]0.0%;0", "0.455")).isEqualTo(Shown.PERCENT);
        assertThat(shown("[<1]0.0%;0", "7")).isEqualTo(Shown.PLAIN);
        assertThat(shown("[>=10]0;[>=1]0.0;0%", "0.5")).isEqualTo(Shown.PERCENT);
        assertThat(shown("[>=10]0;[>=1]0.0;0%", "1")).isEqualTo(Shown.PLAIN);
        assertThat(shown("[Red][<=0.5]0%;[Blue]0", "0.5")).isEqualTo(Shown.PERCENT);
    }

    @Test
    void whatTheStandardLeavesOpenIsUnclear() {
        assertThat(shown("[<1]0%", "7")).as("no section is for it").isEqualTo(Shown.UNCLEAR);
        assertThat(shown("[<1]0%;0;0%", "7")).as("two may be").isEqualTo(Shown.UNCLEAR);
        assertThat(shown("[<1]0;0%;0.0%", "7")).as("both say the same").isEqualTo(Shown.PERCENT);
        assertThat(shown("0%%", "0.00455")).as("no percent").isEqualTo(Shown.UNCLEAR);
        assertThat(shown("0%" + "0".repeat(300), "1")).isEqualTo(Shown.UNCLEAR);
    }

    @Test
    void aDashOrATextSaysNothingOfHowNumbersAreRead() {
        assertThat(shown("0.0%;-0.0%;\"–\"", "0")).isEqualTo(Shown.PERCENT);
        assertThat(shown("0.0%;-0.0%;0", "0")).as("nought is nought").isEqualTo(Shown.PERCENT);
        assertThat(shown("0%;\"under nul\"", "-0.5")).isEqualTo(Shown.PERCENT);
        assertThat(shown("0%;@", "-0.5")).isEqualTo(Shown.PERCENT);
    }

    @Test
    void aPercentSignThatIsOnlyShownIsNone() {
        assertThat(new NumberFormat("0\"%\"").knowsPercent()).isFalse();
        assertThat(new NumberFormat("0\\%").knowsPercent()).isFalse();
        assertThat(new NumberFormat("0_%").knowsPercent())
                .as("room of its width")
                .isFalse();
        assertThat(new NumberFormat("0.0%").knowsPercent()).isTrue();
    }

    @Test
    void aDayIsKnownByItsLettersOutsideTexts() {
        assertThat(new NumberFormat("dd-mm-yyyy").isOfDays()).isTrue();
        assertThat(new NumberFormat("0\" day\"").isOfDays()).isFalse();
        assertThat(new NumberFormat("[Red]0").isOfDays()).isFalse();
    }

    private static Shown shown(String format, String value) {
        return new NumberFormat(format).shown(new BigDecimal(value));
    }
}
