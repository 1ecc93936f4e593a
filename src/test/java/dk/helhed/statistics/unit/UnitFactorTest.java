package dk.helhed.statistics.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitFactorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%|100",
                "% af beboerne|100",
                "pct.|100",
                "Pct|100",
                "procent|100",
                "per cent|100",
                "percent|100",
                "i %|100",
                "‰|1000",
                "promille|1000",
                "per mille|1000",
                "pr. 100|100",
                "pr. 1.000|1000",
                "pr. 1000 beboere|1000",
                "per 1,000 residents|1000",
                "sager pr. 10.000 indbyggere|10000",
                "pr. 100 000|100000",
                "pr. tusind|1000",
                "pr. mio. indbyggere|1000000"
            })
    void aUnitThatIsAPartOfOneDemandsItsFactor(String unit, BigDecimal factor) {
        assertThat(UnitFactor.demanded(unit, "", ""))
                .hasValueSatisfying(said -> assertThat(said).isEqualByComparingTo(factor));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kr.",
                "personer",
                "pr. beboer",
                "kr. pr. person",
                "procentpoint",
                "%-point",
                "pct.-point",
                "personer pr. 10. maj",
                "personer pr. 1. januar 2017",
                "perioder",
                "per person"
            })
    void anyOtherUnitDemandsNone(String unit) {
        assertThat(UnitFactor.demanded(unit, "", "")).isEmpty();
    }

    @Test
    void whatTheSumsThemselvesAreCountedInIsReckonedWith() {
        assertThat(demanded("%", "1.000 personer", "personer")).isEqualByComparingTo("100000");
        assertThat(demanded("%", "personer", "tusind")).isEqualByComparingTo("0.1");
        assertThat(demanded("%", "1000 kr.", "1000 kr.")).isEqualByComparingTo("100");
        assertThat(demanded("%", "%", "målinger"))
                .as("a mean of what is per cent already")
                .isEqualByComparingTo("1");
    }

    private static BigDecimal demanded(String shown, String above, String below) {
        return UnitFactor.demanded(shown, above, below).orElseThrow();
    }
}
