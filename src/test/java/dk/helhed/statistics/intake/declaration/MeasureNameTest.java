package dk.helhed.statistics.intake.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeasureNameTest {
    @Test
    void aNumberIsReadWithoutTheUnitThatStandsBehindOrBeforeIt() {
        assertThat(MeasureName.without("procent", "5,5 %")).isEqualTo("5,5");
        assertThat(MeasureName.without("kr.", "-1.000 kr.")).isEqualTo("-1.000");
        assertThat(MeasureName.without("kr.", "kr. 1.000")).isEqualTo("1.000");
        assertThat(MeasureName.without("m2", "65 m2")).isEqualTo("65");
    }

    @Test
    void aUnitThatIsANumberTakesNoDigitsOfTheNumber() {
        assertThat(MeasureName.of("Folketal (1000)").unit()).isEqualTo("1000");
        assertThat(MeasureName.without("1000", "21000")).isEqualTo("21000");
        assertThat(MeasureName.without("1000", "100050")).isEqualTo("100050");
        assertThat(MeasureName.without("1.000", "21.000")).isEqualTo("21.000");
        assertThat(MeasureName.without("1000 kr.", "51000 kr.")).isEqualTo("51000 kr.");
        assertThat(MeasureName.without("100", "100")).isEqualTo("100");
    }

    @Test
    void aUnitThatIsADashTakesNoMinus() {
        assertThat(MeasureName.without("-", "-5,2")).isEqualTo("-5,2");
        assertThat(MeasureName.without("-", "5,2-")).isEqualTo("5,2-");
        assertThat(MeasureName.without("\u2212", "\u22125,2")).isEqualTo("\u22125,2");
        assertThat(MeasureName.without("+", "+5")).isEqualTo("+5");
    }
}
