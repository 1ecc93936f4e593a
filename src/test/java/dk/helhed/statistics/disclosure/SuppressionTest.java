package dk.helhed.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.disclosure.SafeCell.Cause;
import dk.helhed.statistics.indicator.Aggregation;
import dk.helhed.statistics.indicator.Amount;
import dk.helhed.statistics.indicator.Direction;
import dk.helhed.statistics.indicator.Extent;
import dk.helhed.statistics.indicator.Origin;
import dk.helhed.statistics.indicator.Presentation;
import dk.helhed.statistics.indicator.Reading;
import dk.helhed.statistics.indicator.ReadingTable;
import dk.helhed.statistics.indicator.ReadingTable.Spot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    private static final Rule FIVE = new Rule(5, 0, 0);
    private static final Presentation PERSONS = new Presentation(BigDecimal.ONE, "personer", 0, Direction.NEITHER);
    private static final Extent WHOLE = new Extent.Whole();

    @Test
    void countsFromOneToBelowTheThresholdAreHiddenAndZeroIsShown() {
        var table = Suppression.protect(counts(0, 1, 4, 5, 60), FIVE);

        assertThat(table.at(part(0), "2017")).isInstanceOf(SafeCell.Shown.class);
        assertThat(table.at(part(1), "2017")).isEqualTo(new SafeCell.Hidden(Cause.SMALL));
        assertThat(table.at(part(2), "2017")).isEqualTo(new SafeCell.Hidden(Cause.SMALL));
        assertThat(table.at(part(4), "2017")).isInstanceOf(SafeCell.Shown.class);
    }

    @Test
    void aSingleHiddenCountBesideAShownTotalHidesTheSmallestOther() {
        var table = Suppression.protect(counts(2, 90, 30, 60), FIVE);

        assertThat(table.at(part(0), "2017")).isEqualTo(new SafeCell.Hidden(Cause.SMALL));
        assertThat(table.at(part(2), "2017")).isEqualTo(new SafeCell.Hidden(Cause.GUARDS_ANOTHER));
        assertThat(table.at(part(1), "2017")).isInstanceOf(SafeCell.Shown.class);
        assertThat(table.at(WHOLE, "2017")).isInstanceOf(SafeCell.Shown.class);
    }

    @Test
    void twoHiddenCountsOfOneAreNotSafeByThemselvesBecauseTheirSumTellsBoth() {
        var table = Suppression.protect(counts(1, 1, 90, 30), FIVE);

        assertThat(table.at(part(3), "2017")).isEqualTo(new SafeCell.Hidden(Cause.GUARDS_ANOTHER));
    }

    @Test
    void whenNothingIsLeftToHideTheTotalIsHiddenAsWell() {
        var table = Suppression.protect(counts(2, 0, 0), FIVE);

        assertThat(table.at(WHOLE, "2017")).isInstanceOf(SafeCell.Hidden.class);
    }

    @Test
    void aPeriodCountedOnTheAreasOfTwoEditionsShowsNothingOnceAnythingInItIsSmall() {
        var table = Suppression.protect(overlapping(counts(3, 40, 43)), FIVE);

        assertThat(table.extents())
                .allSatisfy(extent -> assertThat(table.at(extent, "2017")).isInstanceOf(SafeCell.Hidden.class));
        assertThat(Suppression.protect(overlapping(counts(30, 40, 70)), FIVE).at(part(2), "2017"))
                .isInstanceOf(SafeCell.Shown.class);
    }

    private static ReadingTable overlapping(ReadingTable table) {
        return new ReadingTable(table.extents(), table.periods(), table.readings(), Set.of("2017"));
    }

    @Test
    void withoutAThresholdNothingIsHidden() {
        var table = Suppression.protect(counts(1, 2, 3), Rule.NONE);

        assertThat(table.extents())
                .allSatisfy(extent -> assertThat(table.at(extent, "2017")).isInstanceOf(SafeCell.Shown.class));
    }

    @Test
    void aShareIsHiddenWithItsNumeratorItsDenominatorOrItsRest() {
        var rule = new Rule(5, 5, 5);
        var table = Suppression.protect(
                shares(new long[][] {{3, 100}, {2, 4}, {98, 100}, {40, 100}, {50, 100}, {60, 200}}), rule);

        for (var place = 0; place < 3; place++) {
            assertThat(table.at(part(place), "2017")).as("area %d", place).isEqualTo(new SafeCell.Hidden(Cause.SMALL));
        }
    }

    @Test
    void kindsOfNothingPassThroughAsWhatTheyAre() {
        var nothing = new Reading.Nothing(
                new Reading.Why.InTheFile(
                        Reading.Side.NUMERATOR, NothingKind.NOT_YET, Map.of(NothingKind.NOT_YET, 1L), ""),
                Origin.NOWHERE);
        var table = Suppression.protect(
                new ReadingTable(List.of(part(0)), List.of("2018"), Map.of(new Spot(part(0), "2018"), nothing)), FIVE);

        assertThat(table.at(part(0), "2018")).isEqualTo(new SafeCell.Nil(nothing));
    }

    @Test
    void aSumBesideNothingIsToldOnlyWhereNothingInThePeriodIsSmall() {
        var both = new Rule(5, 5, 0);

        assertThat(below(both, "200", new long[][] {{40, 100}, {50, 100}})).isEqualTo("200");
        assertThat(below(both, "3", new long[][] {{40, 100}, {50, 100}})).isEqualTo("PROTECTED_BY_US");
        assertThat(below(both, "200", new long[][] {{2, 100}, {50, 100}, {60, 100}}))
                .as("hidden places stand in no sum line with it")
                .isEqualTo("PROTECTED_BY_US");
        assertThat(below(new Rule(5, 0, 0), "200", new long[][] {{2, 100}, {50, 100}}))
                .as("what nobody protects is told")
                .isEqualTo("200");
    }

    @Test
    void moneyAboveACountThatIsNotThereIsNotTold() {
        var money = new Reading.Sides(
                new Aggregation.Outcome.Together(new Amount.Known(new BigDecimal("373355"), Origin.NOWHERE)),
                new Aggregation.Outcome.Together(Amount.absent()));

        assertThat(said(told(new Rule(0, 5, 0), money, new long[0][]).above())).isEqualTo("PROTECTED_BY_US");
        assertThat(said(told(Rule.NONE, money, new long[0][]).above())).isEqualTo("373355");
        assertThat(said(told(new Rule(0, 5, 0), money, new long[0][]).below())).isEqualTo("MISSING");
    }

    /** Of a place whose numerator is missing, beside others that are shares. */
    private static String below(Rule rule, String denominator, long[][] others) {
        var sides = new Reading.Sides(
                new Aggregation.Outcome.Together(Amount.absent()),
                new Aggregation.Outcome.Together(new Amount.Known(new BigDecimal(denominator), Origin.NOWHERE)));
        return said(told(rule, sides, others).below());
    }

    private static Reading.Sides told(Rule rule, Reading.Sides sides, long[][] others) {
        var place = part(others.length);
        var shares = shares(others);
        var extents = new ArrayList<>(shares.extents());
        extents.add(place);
        var readings = new LinkedHashMap<>(shares.readings());
        readings.put(
                new Spot(place, "2017"),
                new Reading.Nothing(
                        new Reading.Why.InTheFile(
                                Reading.Side.NUMERATOR, NothingKind.MISSING, Map.of(NothingKind.MISSING, 1L), ""),
                        Origin.NOWHERE,
                        Optional.of(sides)));
        var table = Suppression.protect(new ReadingTable(extents, List.of("2017"), readings), rule);
        return ((SafeCell.Nil) table.at(place, "2017")).nothing().sides().orElseThrow();
    }

    private static String said(Aggregation.Outcome side) {
        return switch (((Aggregation.Outcome.Together) side).amount()) {
            case Amount.Known known -> known.value().toPlainString();
            case Amount.Unknown unknown -> unknown.gravest().name();
        };
    }

    @Test
    void aPartOfTheTableIsProtectedAsTheWholeTableIs() {
        var table = Suppression.protect(counts(2, 90, 30, 60), FIVE).only(List.of(part(2), part(3)), List.of("2017"));

        assertThat(table.extents()).containsExactly(part(2), part(3));
        assertThat(table.at(part(2), "2017")).isEqualTo(new SafeCell.Hidden(Cause.GUARDS_ANOTHER));
    }

    @Test
    void aGroupIsShownOnlyWhereAllItsPartsAreSoThatItTellsNothingNew() {
        var open = new Extent.Group(
                new AreaId(new UUID(9, 0)), List.of(new AreaId(new UUID(0, 1)), new AreaId(new UUID(0, 3))), false);
        var closed = new Extent.Group(
                new AreaId(new UUID(9, 1)), List.of(new AreaId(new UUID(0, 0)), new AreaId(new UUID(0, 1))), false);
        var table = Suppression.protect(with(counts(2, 90, 30, 60), open, closed), FIVE);

        assertThat(table.at(open, "2017")).isInstanceOf(SafeCell.Shown.class);
        assertThat(table.at(closed, "2017")).isEqualTo(new SafeCell.Hidden(Cause.GUARDS_ANOTHER));
    }

    private static ReadingTable with(ReadingTable table, Extent.Group... groups) {
        var extents = new ArrayList<>(table.extents());
        var readings = new LinkedHashMap<>(table.readings());
        for (var group : groups) {
            extents.add(group);
            readings.put(new Spot(group, "2017"), new Reading.Value(known(99), Optional.empty(), PERSONS));
        }
        return new ReadingTable(extents, table.periods(), readings);
    }

    @Test
    void theSameInputGivesTheSamePatternInWhateverOrderTheAreasCome() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < 200; round++) {
            var counts = random.longs(8, 0, 30).toArray();
            var straight = Suppression.protect(counts(counts), FIVE);
            var turned = Suppression.protect(reversed(counts(counts)), FIVE);

            for (var extent : straight.extents()) {
                assertThat(turned.at(extent, "2017"))
                        .as("seed %d, round %d", seed, round)
                        .isEqualTo(straight.at(extent, "2017"));
            }
        }
    }

    /** The intruder knows the total, what is shown, the threshold and why each cell is hidden, and tries every combination. */
    @Test
    void noSmallCountCanBeFoundBySubtraction() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < 400; round++) {
            var counts = random.longs(random.nextInt(2, 6), 0, 14).toArray();
            var threshold = random.nextInt(3, 6);
            var table = Suppression.protect(counts(counts), new Rule(threshold, 0, 0));
            if (table.at(WHOLE, "2017") instanceof SafeCell.Shown) {
                assertThat(attack(table, counts, threshold))
                        .as("seed %d, round %d: %s", seed, round, java.util.Arrays.toString(counts))
                        .allSatisfy(possible -> assertThat(possible).hasSize(threshold - 1));
            }
        }
    }

    private static List<java.util.Set<Long>> attack(SafeTable table, long[] counts, int threshold) {
        var small = new ArrayList<Integer>();
        var guards = new ArrayList<Integer>();
        var sum = 0L;
        for (var place = 0; place < counts.length; place++) {
            if (table.at(part(place), "2017") instanceof SafeCell.Hidden(var cause)) {
                (cause == Cause.SMALL ? small : guards).add(place);
                sum += counts[place];
            }
        }
        var found = new ArrayList<java.util.Set<Long>>();
        small.forEach(_ -> found.add(new java.util.TreeSet<>()));
        guess(new long[small.size()], 0, guards.size(), sum, threshold, found);
        return found;
    }

    private static void guess(
            long[] guesses, int at, int guards, long left, int threshold, List<java.util.Set<Long>> found) {
        if (at == guesses.length) {
            if (left == 0 || guards > 0 && left >= threshold) {
                for (var place = 0; place < guesses.length; place++) {
                    found.get(place).add(guesses[place]);
                }
            }
            return;
        }
        for (var value = 1L; value < threshold && value <= left; value++) {
            guesses[at] = value;
            guess(guesses, at + 1, guards, left - value, threshold, found);
        }
    }

    private static ReadingTable reversed(ReadingTable table) {
        return new ReadingTable(table.extents().reversed(), table.periods(), table.readings());
    }

    private static ReadingTable counts(long... counts) {
        var parts = new ArrayList<Reading>();
        var total = 0L;
        for (var count : counts) {
            parts.add(new Reading.Value(known(count), Optional.empty(), PERSONS));
            total += count;
        }
        return table(parts, new Reading.Value(known(total), Optional.empty(), PERSONS));
    }

    private static ReadingTable shares(long[][] shares) {
        var parts = new ArrayList<Reading>();
        long above = 0;
        long below = 0;
        for (var share : shares) {
            parts.add(new Reading.Value(known(share[0]), Optional.of(known(share[1])), PERSONS));
            above += share[0];
            below += share[1];
        }
        return table(parts, new Reading.Value(known(above), Optional.of(known(below)), PERSONS));
    }

    private static ReadingTable table(List<Reading> parts, Reading whole) {
        var readings = new LinkedHashMap<Spot, Reading>();
        var extents = new ArrayList<Extent>();
        for (var place = 0; place < parts.size(); place++) {
            extents.add(part(place));
            readings.put(new Spot(part(place), "2017"), parts.get(place));
        }
        extents.add(WHOLE);
        readings.put(new Spot(WHOLE, "2017"), whole);
        return new ReadingTable(extents, List.of("2017"), readings);
    }

    private static Amount.Known known(long value) {
        return new Amount.Known(BigDecimal.valueOf(value), Origin.NOWHERE);
    }

    private static Extent part(int number) {
        return new Extent.Part(new AreaId(new UUID(0, number)));
    }
}
