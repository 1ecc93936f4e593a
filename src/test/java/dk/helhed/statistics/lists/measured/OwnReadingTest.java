package dk.helhed.statistics.lists.measured;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.IndicatorId;
import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.disclosure.Rule;
import dk.helhed.statistics.disclosure.SafeTable;
import dk.helhed.statistics.disclosure.Suppression;
import dk.helhed.statistics.indicator.Amount;
import dk.helhed.statistics.indicator.Direction;
import dk.helhed.statistics.indicator.Extent;
import dk.helhed.statistics.indicator.Origin;
import dk.helhed.statistics.indicator.Presentation;
import dk.helhed.statistics.indicator.Reading;
import dk.helhed.statistics.indicator.ReadingTable;
import dk.helhed.statistics.indicator.ReadingTable.Spot;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.RuleVersions;
import dk.helhed.statistics.lists.measured.OwnValue.Known;
import dk.helhed.statistics.lists.measured.OwnValue.Missing;
import dk.helhed.statistics.lists.measured.OwnValue.Reason;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OwnReadingTest {
    private static final AreaId AREA = new AreaId(new UUID(0, 1));
    private static final Extent NEIGHBOUR = new Extent.Part(new AreaId(new UUID(0, 3)));
    private static final Presentation PERCENT = new Presentation(new BigDecimal(100), "%", 1, Direction.NEITHER);

    private final Map<Spot, Reading> readings = new LinkedHashMap<>();
    private Rule rule = Rule.NONE;

    @Test
    void aMeanOfYearsIsTheSumsOfTheYearsAndTheRawValueIsKeptBesideTheRounded() {
        share("2015", "15", "100");
        share("2016", "15", "50");
        assertThat(outside(2017)).isInstanceOfSatisfying(Known.class, known -> {
            assertThat(known.raw()).isEqualByComparingTo("20");
            assertThat(known.published()).isEqualTo(new BigDecimal("20.0"));
            assertThat(known.parts()).extracting(OwnValue.Part::period).containsExactly("2015", "2016");
        });
        share("2014", "1", "3");
        share("2015", "1", "3");
        assertThat(((Known) outside(2016)).raw()).isEqualTo(new BigDecimal("33.333333333333"));
    }

    @Test
    void aProtectedYearHidesTheMean() {
        rule = new Rule(5, 5, 5);
        share("2015", "3", "100");
        share("2016", "20", "100");
        assertThat(outside(2017)).isEqualTo(new Missing(Reason.PROTECTED, NothingKind.PROTECTED_BY_US, "2015"));
    }

    @Test
    void whatIsHiddenOnlyForAnothersSakeIsNotSaidToBeAboutTooFew() {
        rule = new Rule(5, 0, 0);
        share("2015", "30", "100");
        share("2016", "30", "100");
        for (var year : List.of("2015", "2016")) {
            put(NEIGHBOUR, year, "2");
            put(new Extent.Whole(), year, "32");
        }
        assertThat(outside(2017)).isEqualTo(new Missing(Reason.GUARDS_ANOTHER, NothingKind.PROTECTED_BY_US, "2015"));
    }

    @Test
    void aYearThatIsMissingOrHasSeveralPeriodsIsNotGuessed() {
        share("2016", "20", "100");
        assertThat(outside(2017)).isEqualTo(new Missing(Reason.NO_PERIOD, NothingKind.MISSING, "2015"));
        share("2015-11-30", "20", "100");
        assertThat(outside(2017)).isInstanceOf(Known.class);
        share("2015-12-31", "20", "100");
        assertThat(outside(2017)).isEqualTo(new Missing(Reason.SHORTER_PERIODS, NothingKind.MISSING, "2015"));
    }

    @Test
    void aQuarterAloneIsNotItsYearButWhoLivedThereOnItsDayDid() {
        share("2015K1", "20", "100");
        share("2016", "20", "100");
        assertThat(outside(2017)).isEqualTo(new Missing(Reason.SHORTER_PERIODS, NothingKind.MISSING, "2015"));

        var answering = new Answering(ListCriterion.NON_WESTERN, new IndicatorId(new UUID(0, 2)), 0);
        assertThat(OwnReading.of(table(), AREA, answering, 2015, RuleVersions.OF_2014, Optional.empty()))
                .isInstanceOf(Known.class);
    }

    @Test
    void aDenominatorOfZeroIsItsOwnReason() {
        share("2015", "20", "100");
        readings.put(
                new Spot(new Extent.Part(AREA), "2016"),
                new Reading.Nothing(new Reading.Why.DenominatorIsZero(true), Origin.NOWHERE));
        assertThat(outside(2017))
                .isEqualTo(new Missing(Reason.NOTHING_TO_DIVIDE_BY, NothingKind.NOT_APPLICABLE, "2016"));
    }

    @Test
    void anAreaThatWasNotThereInTheYearIsNotMissing() {
        share("2015", "20", "100");
        readings.put(
                new Spot(new Extent.Part(AREA), "2016"),
                new Reading.Nothing(new Reading.Why.AreaNotThen(), Origin.NOWHERE));
        assertThat(outside(2017)).isEqualTo(new Missing(Reason.AREA_NOT_THEN, NothingKind.NOT_APPLICABLE, "2016"));
    }

    @Test
    void incomeIsMeasuredAgainstTheRegionsOrNotAtAll() {
        put("2016", "1000", Optional.of("4"), new Presentation(BigDecimal.ONE, "kr.", 0, Direction.NEITHER));
        var answering = new Answering(ListCriterion.INCOME, new IndicatorId(new UUID(0, 2)), 1);
        assertThat(OwnReading.of(table(), AREA, answering, 2017, RuleVersions.OF_2014, Optional.empty()))
                .isEqualTo(new Missing(Reason.NO_REGION, NothingKind.MISSING, ""));
        assertThat(OwnReading.of(
                        table(), AREA, answering, 2017, RuleVersions.OF_2014, Optional.of(new BigDecimal("460"))))
                .isInstanceOfSatisfying(
                        Known.class, known -> assertThat(known.published()).isEqualTo(new BigDecimal("54.3")));
    }

    @Test
    void anAreaThatTheDataAreNotAboutSaysSo() {
        share("2016", "20", "100");
        var answering = new Answering(ListCriterion.OUTSIDE_WORK, new IndicatorId(new UUID(0, 2)), 1);
        var elsewhere = new AreaId(new UUID(0, 9));
        assertThat(OwnReading.of(table(), elsewhere, answering, 2017, RuleVersions.OF_2014, Optional.empty()))
                .isEqualTo(new Missing(Reason.NO_AREA, NothingKind.MISSING, ""));
    }

    private OwnValue outside(int listYear) {
        var answering = new Answering(ListCriterion.OUTSIDE_WORK, new IndicatorId(new UUID(0, 2)), 1);
        return OwnReading.of(table(), AREA, answering, listYear, RuleVersions.OF_2014, Optional.empty());
    }

    private void share(String period, String part, String whole) {
        put(period, part, Optional.of(whole), PERCENT);
    }

    private void put(String period, String above, Optional<String> below, Presentation presentation) {
        readings.put(
                new Spot(new Extent.Part(AREA), period),
                new Reading.Value(amount(above), below.map(OwnReadingTest::amount), presentation));
    }

    private void put(Extent extent, String period, String above) {
        readings.put(new Spot(extent, period), new Reading.Value(amount(above), Optional.of(amount("100")), PERCENT));
    }

    private static Amount.Known amount(String value) {
        return new Amount.Known(new BigDecimal(value), Origin.NOWHERE);
    }

    private SafeTable table() {
        var periods = readings.keySet().stream().map(Spot::period).distinct().toList();
        var extents = readings.keySet().stream().map(Spot::extent).distinct().toList();
        return Suppression.protect(new ReadingTable(extents, periods, readings), rule);
    }
}
