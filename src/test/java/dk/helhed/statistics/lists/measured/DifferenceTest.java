package dk.helhed.statistics.lists.measured;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.measured.OwnValue.Known;
import dk.helhed.statistics.lists.measured.OwnValue.Missing;
import dk.helhed.statistics.lists.measured.OwnValue.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    @Test
    void equalPublishedValuesAreTheSame() {
        assertThat(outside("41.2", "41.1834")).isEqualTo(new Difference.Same());
    }

    @Test
    void aValueThatIsCutOffInsteadOfRoundedIsRounding() {
        assertThat(outside("41.1", "41.1834")).isEqualTo(new Difference.Rounding(new BigDecimal("0.1")));
    }

    @Test
    void moreThanRoundingIsAnotherCount() {
        assertThat(outside("40.2", "41.1834")).isEqualTo(new Difference.OtherCount(new BigDecimal("1.0")));
    }

    @Test
    void digitsInEachOthersPlaceOrAMovedPointAreASlip() {
        assertThat(outside("36.8", "38.6")).isEqualTo(new Difference.Slip());
        assertThat(outside("3.86", "38.6")).isEqualTo(new Difference.Slip());
        assertThat(of(ListCriterion.RESIDENTS, Map.of(ListCriterion.RESIDENTS, new BigDecimal("2.44")), "2440"))
                .isEqualTo(new Difference.Slip());
    }

    @Test
    void twoValuesInEachOthersPlaceAreNamed() {
        var official = Map.of(
                ListCriterion.OUTSIDE_WORK, new BigDecimal("44.8"), ListCriterion.NON_WESTERN, new BigDecimal("55.0"));
        var own = new OwnValues(
                2012, Map.of(ListCriterion.OUTSIDE_WORK, known("55.0"), ListCriterion.NON_WESTERN, known("44.8")));
        assertThat(Difference.of(ListCriterion.OUTSIDE_WORK, official, own))
                .isEqualTo(new Difference.Exchanged(ListCriterion.NON_WESTERN));
    }

    @Test
    void aProtectedValueIsNotFilledInFromTheList() {
        var hidden = new Missing(Reason.PROTECTED, NothingKind.PROTECTED_BY_US, "2015");
        var own = new OwnValues(2016, Map.of(ListCriterion.CONVICTED, hidden));
        assertThat(Difference.of(ListCriterion.CONVICTED, Map.of(ListCriterion.CONVICTED, new BigDecimal("2.83")), own))
                .isEqualTo(new Difference.OnlyOnTheList(hidden));
        assertThat(own.situation(Map.of()).values()).isEmpty();
        assertThat(own.situation(Map.of()).nothing())
                .containsEntry(ListCriterion.CONVICTED, NothingKind.PROTECTED_BY_US);
    }

    private static Difference outside(String official, String raw) {
        return of(ListCriterion.OUTSIDE_WORK, Map.of(ListCriterion.OUTSIDE_WORK, new BigDecimal(official)), raw);
    }

    private static Difference of(ListCriterion criterion, Map<ListCriterion, BigDecimal> official, String raw) {
        return Difference.of(criterion, official, new OwnValues(2016, Map.of(criterion, known(raw))));
    }

    private static Known known(String raw) {
        var number = new BigDecimal(raw);
        var decimals = number.compareTo(new BigDecimal(1000)) > 0 ? 0 : 1;
        return new Known(number, number.setScale(decimals, RoundingMode.HALF_UP), List.of());
    }
}
