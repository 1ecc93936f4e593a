package dk.helhed.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.disclosure.SafeCell.Cause;
import dk.helhed.statistics.indicator.AddingRule;
import dk.helhed.statistics.indicator.Aggregation;
import dk.helhed.statistics.indicator.Aggregation.Outcome;
import dk.helhed.statistics.indicator.Amount;
import dk.helhed.statistics.indicator.Definition;
import dk.helhed.statistics.indicator.DefinitionVersion;
import dk.helhed.statistics.indicator.Direction;
import dk.helhed.statistics.indicator.Extent;
import dk.helhed.statistics.indicator.Origin;
import dk.helhed.statistics.indicator.PeriodCode;
import dk.helhed.statistics.indicator.PeriodCode.Length;
import dk.helhed.statistics.indicator.Presentation;
import dk.helhed.statistics.indicator.Quantity;
import dk.helhed.statistics.indicator.Reading;
import dk.helhed.statistics.indicator.ReadingTable;
import dk.helhed.statistics.indicator.ReadingTable.Spot;
import dk.helhed.statistics.period.Fraction;
import dk.helhed.statistics.period.LongColumn;
import dk.helhed.statistics.period.LongPeriod;
import dk.helhed.statistics.period.LongReadings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LongSuppressionTest {
    private static final Rule FIVE = new Rule(5, 0, 0);
    private static final Extent WHOLE = new Extent.Whole();
    private static final Presentation PERSONS = new Presentation(BigDecimal.ONE, "", 0, Direction.NEITHER);
    private static final DefinitionVersion MOVES = new DefinitionVersion(
            1,
            Optional.empty(),
            new Definition.Count(Quantity.whole(new DatasetId(new UUID(1, 1)), "flyttede"), PERSONS));
    private static final DefinitionVersion SHARE = new DefinitionVersion(
            1,
            Optional.empty(),
            new Definition.Share(
                    Quantity.whole(new DatasetId(new UUID(1, 1)), "flyttede"),
                    Quantity.whole(new DatasetId(new UUID(1, 1)), "alle"),
                    PERSONS));

    @Test
    void aHiddenQuarterHidesItsYearSoThatItIsNotFoundByTakingTheOthersFromTheYear() {
        var counted = new Counted(new long[][] {{3, 40, 40, 40}, {20, 40, 40, 40}, {60, 40, 40, 40}});

        assertThat(counted.safe().at(part(0), "2019K1")).isEqualTo(new SafeCell.Hidden(Cause.SMALL));
        assertThat(counted.safe().at(part(1), "2019K1")).isEqualTo(new SafeCell.Hidden(Cause.GUARDS_ANOTHER));
        var years = counted.years("FLOW");
        assertThat(years.at(part(0), "2019")).isEqualTo(new SafeCell.Hidden(Cause.GUARDS_ANOTHER));
        assertThat(years.at(part(1), "2019"))
                .as("the guard too, for its year would tell it")
                .isEqualTo(new SafeCell.Hidden(Cause.GUARDS_ANOTHER));
        assertThat(years.at(part(2), "2019")).isInstanceOf(SafeCell.Shown.class);
        assertThat(years.at(WHOLE, "2019")).isInstanceOf(SafeCell.Shown.class);
    }

    @Test
    void aYearThatIsItsLastQuarterHidesWithThatAlone() {
        var counted = new Counted(new long[][] {{3, 40, 40, 40}, {20, 40, 40, 40}, {60, 40, 40, 2}});

        var years = counted.years("STOCK");
        assertThat(years.at(part(2), "2019")).isEqualTo(new SafeCell.Hidden(Cause.SMALL));
        assertThat(years.at(part(0), "2019"))
                .as("40 in the last quarter, where it guards the small one")
                .isInstanceOf(SafeCell.Hidden.class);
        assertThat(years.at(part(1), "2019")).isInstanceOf(SafeCell.Shown.class);
    }

    @Test
    void theLongValueItselfObeysTheThreshold() {
        var mean = new Counted(new long[][] {{0, 0, 0, 16}, {40, 40, 40, 40}, {60, 40, 40, 40}});

        assertThat(mean.safe().at(part(0), "2019K4")).isInstanceOf(SafeCell.Shown.class);
        assertThat(mean.years("MEAN").at(part(0), "2019")).isEqualTo(new SafeCell.Hidden(Cause.SMALL));
    }

    /** Its numerator would tell the hidden quarter, and no cell of the year stands for it. */
    @Test
    void theSumsBesideAYearWithoutAValueAreNotTold() {
        var counted = new Counted(new long[][] {{3, 40, 40, 40}, {60, 40, 40, 40}}, SHARE, Optional.of(nobody()));

        assertThat(counted.years("FLOW").at(part(0), "2019"))
                .isInstanceOfSatisfying(
                        SafeCell.Nil.class,
                        nil -> assertThat(nil.nothing().sides()).isEmpty());
    }

    @Test
    void withoutAThresholdNothingIsHidden() {
        var years = new Counted(new long[][] {{3, 1, 2, 4}, {0, 1, 1, 1}}).years("FLOW", Rule.NONE);

        assertThat(years.hiding()).isEmpty();
    }

    private static Outcome nobody() {
        return new Outcome.Together(new Amount.Known(BigDecimal.ZERO, Origin.NOWHERE));
    }

    /** The promise on which it rests: whoever reads the quarters already knows each year that is shown. */
    @Test
    void aYearIsShownOnlyWhereAllItsQuartersAre() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < 300; round++) {
            var places = random.nextInt(2, 8);
            var counts = new long[places][4];
            for (var place : counts) {
                for (var quarter = 0; quarter < 4; quarter++) {
                    place[quarter] = random.nextInt(random.nextBoolean() ? 12 : 200);
                }
            }
            var counted = new Counted(counts);
            var years = counted.years("FLOW");
            for (var place = 0; place < places; place++) {
                var at = place;
                var allShown = Length.QUARTER.in(PeriodCode.of("2019")).stream()
                        .allMatch(quarter -> counted.safe().at(part(at), quarter.code()) instanceof SafeCell.Shown);
                var sum = counts[place][0] + counts[place][1] + counts[place][2] + counts[place][3];
                if (years.at(part(place), "2019") instanceof SafeCell.Shown(var value)) {
                    assertThat(allShown).as("seed %d, round %d", seed, round).isTrue();
                    assertThat(value.numerator().value()).isEqualByComparingTo(BigDecimal.valueOf(sum));
                }
            }
        }
    }

    /** Areas over the four quarters of 2019, and their whole. */
    private static final class Counted {
        private final Map<Spot, Fraction> fractions = new LinkedHashMap<>();
        private final ReadingTable table;
        private final DefinitionVersion version;
        private final Optional<Outcome> below;

        Counted(long[][] counts) {
            this(counts, MOVES, Optional.empty());
        }

        Counted(long[][] counts, DefinitionVersion version, Optional<Outcome> below) {
            this.version = version;
            this.below = below;
            var extents = new ArrayList<Extent>();
            var readings = new LinkedHashMap<Spot, Reading>();
            var whole = new long[4];
            for (var place = 0; place < counts.length; place++) {
                extents.add(part(place));
                for (var quarter = 0; quarter < 4; quarter++) {
                    put(part(place), quarter, counts[place][quarter], readings);
                    whole[quarter] += counts[place][quarter];
                }
            }
            extents.add(WHOLE);
            for (var quarter = 0; quarter < 4; quarter++) {
                put(WHOLE, quarter, whole[quarter], readings);
            }
            table = new ReadingTable(extents, List.of("2019K1", "2019K2", "2019K3", "2019K4"), readings);
        }

        private void put(Extent extent, int quarter, long count, Map<Spot, Reading> readings) {
            var spot = new Spot(extent, "2019K" + (quarter + 1));
            var fraction = new Fraction(
                    new Outcome.Together(new Amount.Known(BigDecimal.valueOf(count), Origin.NOWHERE)), below);
            fractions.put(spot, fraction);
            readings.put(spot, fraction.reading(PERSONS));
        }

        SafeTable safe() {
            return Suppression.protect(table, FIVE);
        }

        SafeTable years(String rule) {
            return years(rule, FIVE);
        }

        SafeTable years(String rule, Rule threshold) {
            var versions = new LinkedHashMap<String, DefinitionVersion>();
            table.periods().forEach(period -> versions.put(period, version));
            var columns = LongPeriod.of(Length.YEAR, table.periods()).stream()
                    .map(period -> LongColumn.of(period, versions, _ -> rules(rule)))
                    .toList();
            return LongSuppression.protect(
                    new LongReadings(table, fractions).of(columns), Suppression.protect(table, threshold));
        }

        private static Aggregation rules(String rule) {
            var flow = Aggregation.of("FLOW");
            return rule.equals("MEAN")
                    ? new Aggregation(flow.areas(), AddingRule.MEAN, flow.categories(), "gennemsnit")
                    : Aggregation.of(rule);
        }
    }

    private static Extent part(int number) {
        return new Extent.Part(new AreaId(new UUID(0, number)));
    }
}
