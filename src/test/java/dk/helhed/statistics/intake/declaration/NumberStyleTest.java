package dk.helhed.statistics.intake.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.intake.declaration.NumberStyle.DecimalMark;
import dk.helhed.statistics.intake.declaration.NumberStyle.ThousandsMark;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NumberStyleTest {
    private static final NumberStyle DANISH = new NumberStyle(DecimalMark.COMMA, ThousandsMark.POINT);

    @Test
    void readsWhatFitsExactly() {
        assertThat(DANISH.parse("7.389.416,736")).isEqualTo(new NumberStyle.Number(new BigDecimal("7389416.736")));
        assertThat(DANISH.parse("-1234,50")).isEqualTo(new NumberStyle.Number(new BigDecimal("-1234.50")));
        assertThat(DANISH.parse("\u22125")).isEqualTo(new NumberStyle.Number(new BigDecimal("-5")));
        assertThat(new NumberStyle(DecimalMark.COMMA, ThousandsMark.SPACE).parse("12\u00a0345"))
                .isEqualTo(new NumberStyle.Number(new BigDecimal("12345")));
    }

    @Test
    void readsTheMinusOfAccountingSystemsAndTheExponentsOfPrograms() {
        assertThat(DANISH.parse("1.250,75-")).isEqualTo(new NumberStyle.Number(new BigDecimal("-1250.75")));
        assertThat(DANISH.parse(",25")).isEqualTo(new NumberStyle.Number(new BigDecimal("0.25")));
        assertThat(DANISH.parse("1,5E+03")).isEqualTo(new NumberStyle.Number(new BigDecimal("1.5E+3")));
        assertThat(DANISH.parse("2e-02")).isEqualTo(new NumberStyle.Number(new BigDecimal("0.02")));
        assertThat(DANISH.parse("12E4")).as("the door of a house").isInstanceOf(NumberStyle.NoNumber.class);
        assertThat(DANISH.parse("-7-")).isInstanceOf(NumberStyle.NoNumber.class);
        assertThat(DANISH.parse("-")).isInstanceOf(NumberStyle.NoNumber.class);
    }

    @Test
    void guessesNothing() {
        assertThat(DANISH.parse("1.23,4")).isInstanceOf(NumberStyle.NoNumber.class);
        assertThat(DANISH.parse("7389416.736")).isInstanceOf(NumberStyle.OtherMark.class);
        assertThat(DANISH.parse("1.2O4")).isInstanceOf(NumberStyle.LetterForDigit.class);
        assertThat(DANISH.parse("=1+1")).isInstanceOf(NumberStyle.NoNumber.class);
        assertThat(DANISH.parse("12 %")).isInstanceOf(NumberStyle.NoNumber.class);
    }

    @Test
    void knowsTheWaysToWriteAPeriod() {
        assertThat(PeriodText.parse("20161231")).contains("2016-12-31");
        assertThat(PeriodText.parse("31.12.2016")).contains("2016-12-31");
        assertThat(PeriodText.parse("2017K1")).contains("2017K1");
        assertThat(PeriodText.parse("2017Q4")).contains("2017K4");
        assertThat(PeriodText.parse("2. halvår 2017")).contains("2017H2");
        assertThat(PeriodText.parse("2017")).contains("2017");
        assertThat(PeriodText.parse("31.02.2017")).isEmpty();
        assertThat(PeriodText.parse("7389")).isEmpty();
    }

    @Test
    void namesAMeasureByTheHeadOfItsColumn() {
        assertThat(MeasureName.of("Sum af Disponibel indkomst (1000 kr.)"))
                .isEqualTo(new MeasureName("Disponibel indkomst", "1000 kr."));
        assertThat(MeasureName.of("Sum af Antal personer")).isEqualTo(new MeasureName("Antal personer", "personer"));
        assertThat(MeasureName.code("Beløb på år")).isEqualTo("beloeb_paa_aar");
        assertThat(MeasureName.code("2017")).isEqualTo("m_2017");
    }
}
