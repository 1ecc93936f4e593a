package dk.helhed.statistics.carrying;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.CrosswalkId;
import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.indicator.Aggregation;
import dk.helhed.statistics.indicator.Aggregation.Outcome;
import dk.helhed.statistics.indicator.Aggregation.Unclear;
import dk.helhed.statistics.indicator.Amount;
import dk.helhed.statistics.indicator.Axis;
import dk.helhed.statistics.indicator.Origin;
import dk.helhed.statistics.indicator.Origin.Crossing;
import dk.helhed.statistics.indicator.PeriodCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CarriedAcrossBordersTest {
    private static final Aggregation COUNTS = Aggregation.of("STOCK");
    private static final LocalDate CHANGE = LocalDate.of(2018, 1, 1);
    private static final Crossing BY = new Crossing(new CrosswalkId(new UUID(9, 9)), CHANGE, "Adressetælling");
    private static final LocalDate BEFORE = LocalDate.of(2017, 1, 1);
    private static final Carried NOTHING = new Carried(Map.of(), Set.of());

    @Test
    void allNewAreasTogetherHoldWhatAllOldOnesHeld() {
        for (var seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            int old = 1 + random.nextInt(9);
            int fresh = 1 + random.nextInt(9);
            var passage = new Passage(BY, weights(random, old, fresh));
            var counts = new HashMap<AreaId, BigDecimal>();
            for (var i = 0; i < old; i++) {
                counts.put(area(i), BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(3)));
            }
            var counting = counting(new Borders(List.of(passage)), BEFORE, counts::containsKey);

            var total = counting.carried().values().stream()
                    .map(shares -> value(
                            Counting.carry(shares, COUNTS, from -> known(counts.getOrDefault(from, BigDecimal.ZERO)))))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);

            assertThat(total)
                    .as("seed " + seed)
                    .isEqualByComparingTo(counts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    @Test
    void whatIsCarriedKnowsByWhichSharesItWas() {
        var counting = counting(new Borders(List.of(twoIntoTwo())), BEFORE, old());
        var shares = counting.carried().getOrDefault(area(100), NOTHING);

        assertThat(Counting.carry(shares, COUNTS, _ -> known(new BigDecimal("50"))))
                .isInstanceOfSatisfying(Outcome.Together.class, together -> {
                    assertThat(together.amount())
                            .isInstanceOfSatisfying(
                                    Amount.Known.class,
                                    amount -> assertThat(amount.value()).isEqualByComparingTo("80"));
                    assertThat(together.amount().origin().carried())
                            .containsExactlyInAnyOrderElementsOf(shares.shares())
                            .extracting(Origin.Share::from)
                            .containsExactlyInAnyOrder(area(0), area(1));
                });
    }

    @Test
    void oneOldPartThatIsMissingOrProtectedLeavesNoValueAndSaysWhichKind() {
        var shares = counting(new Borders(List.of(twoIntoTwo())), BEFORE, old())
                .carried()
                .getOrDefault(area(100), NOTHING);
        var hidden = new Outcome.Together(
                new Amount.Unknown(Map.of(NothingKind.PROTECTED_BY_SOURCE, 1L), Map.of(), Origin.NOWHERE));

        assertThat(Counting.carry(shares, COUNTS, from -> from.equals(area(0)) ? hidden : known(BigDecimal.TEN)))
                .isInstanceOfSatisfying(
                        Outcome.Together.class,
                        together -> assertThat(together.amount())
                                .isInstanceOfSatisfying(
                                        Amount.Unknown.class,
                                        unknown -> assertThat(unknown.gravest())
                                                .isEqualTo(NothingKind.PROTECTED_BY_SOURCE)));
    }

    @Test
    void whatMayNotBeAddedIsNotCarriedEvenFromOneArea() {
        var one = new Passage(BY, Map.of(area(100), Map.of(area(0), BigDecimal.ONE)));
        var shares =
                counting(new Borders(List.of(one)), BEFORE, old()).carried().getOrDefault(area(100), NOTHING);

        assertThat(Counting.carry(shares, Aggregation.of("INDEX"), _ -> known(BigDecimal.TEN)))
                .isEqualTo(new Outcome.MayNotBeAdded(Axis.AREAS, "INDEX"));
    }

    @Test
    void thePeriodsOwnAreasAreTheWhole() {
        var all = List.of(area(0), area(1), area(2), area(100), area(101));
        var borders = new Borders(List.of(twoIntoTwo()));

        assertThat(counting(borders, BEFORE, old()).whole(all).areas()).containsExactly(area(0), area(1), area(2));
        assertThat(counting(borders, CHANGE, Set.of(area(100), area(101))::contains)
                        .whole(all)
                        .areas())
                .containsExactly(area(2), area(100), area(101));
        assertThat(counting(borders, BEFORE, _ -> false).whole(all).areas()).containsExactly(area(0), area(1), area(2));
        assertThat(counting(borders, CHANGE, _ -> false).whole(all).areas())
                .containsExactly(area(2), area(100), area(101));
    }

    @Test
    void aPeriodCountedOnTheAreasOfBothEditionsHasNoWholeAndNothingIsCarried() {
        var counting = counting(new Borders(List.of(twoIntoTwo())), BEFORE, _ -> true);

        assertThat(counting.isTwice()).isTrue();
        assertThat(counting.carried()).isEmpty();
    }

    @Test
    void anEditionThatIsSkippedBetweenTwoThatAreCountedHidesNothingFromTheCounting() {
        var next = new Passage(
                BY, Map.of(area(200), Map.of(area(100), BigDecimal.ONE), area(201), Map.of(area(101), BigDecimal.ONE)));
        var counting = counting(
                new Borders(List.of(twoIntoTwo(), next)),
                BEFORE,
                Set.of(area(0), area(1), area(200), area(201))::contains);

        assertThat(counting.isTwice()).isTrue();
        assertThat(counting.isTwice(List.of(area(0), area(200)))).isTrue();
        assertThat(counting.carried()).isEmpty();
    }

    @Test
    void aGroupThatHoldsTheSamePeopleOnTheAreasOfBothEditionsIsCountedTwice() {
        var counting = counting(new Borders(List.of(twoIntoTwo())), BEFORE, _ -> true);

        assertThat(counting.isTwice(List.of(area(0), area(1), area(100), area(101))))
                .isTrue();
        assertThat(counting.isTwice(List.of(area(0), area(1), area(2)))).isFalse();
        assertThat(counting.isTwice(List.of(area(2), area(100), area(101)))).isFalse();
        assertThat(counting(new Borders(List.of(twoIntoTwo())), BEFORE, old()).isTwice(List.of(area(0), area(100))))
                .isFalse();
    }

    @Test
    void anAreaThatGoesOnAndTakesAnotherInIsCarriedFromItselfAndTheOther() {
        var joined = new Passage(BY, Map.of(area(1), Map.of(area(0), BigDecimal.ONE, area(1), BigDecimal.ONE)));
        var counts = Map.of(area(0), new BigDecimal("100"), area(1), new BigDecimal("200"), area(2), BigDecimal.TEN);
        var borders = new Borders(List.of(joined));
        var counting = counting(borders, BEFORE, counts::containsKey);

        assertThat(counting.isTwice()).isFalse();
        assertThat(carried(counting, counts, area(1))).isEqualByComparingTo("300");
        assertThat(counting.whole(counts.keySet()).counted()).containsExactlyInAnyOrderElementsOf(counts.keySet());
        assertThat(counting.members(List.of(area(0), area(1))))
                .isEqualTo(new Told(List.of(area(0), area(1)), List.of()));
        assertThat(counting.members(List.of(area(1), area(2)))).isEqualTo(new Told(List.of(area(2)), List.of(area(1))));
        assertThat(counting.takesTwice(counting.members(List.of(area(1), area(2)))))
                .isFalse();
        assertThat(counting(borders, CHANGE, Set.of(area(1), area(2))::contains).carried())
                .isEmpty();
    }

    @Test
    void anAreaThatGoesOnGivesANewOneAPartOfWhatItWasAtTheTime() {
        var grown = new Passage(BY, Map.of(area(0), Map.of(area(0), BigDecimal.ONE, area(1), BigDecimal.ONE)));
        var parted = later(
                1,
                Map.of(
                        area(0), Map.of(area(0), new BigDecimal("0.8")),
                        area(100), Map.of(area(0), new BigDecimal("0.2"))));
        var again = later(2, Map.of(area(0), Map.of(area(0), BigDecimal.ONE, area(2), BigDecimal.ONE)));
        var counts =
                Map.of(area(0), new BigDecimal("100"), area(1), new BigDecimal("200"), area(2), new BigDecimal("50"));
        var counting = counting(new Borders(List.of(grown, parted, again)), BEFORE, counts::containsKey);

        assertThat(carried(counting, counts, area(0))).isEqualByComparingTo("290");
        assertThat(carried(counting, counts, area(100))).isEqualByComparingTo("60");
        assertThat(counting.leftOut()).containsExactly(area(100));
    }

    @Test
    void ofAQuotientWhoseSumsFollowDifferentBordersAnAreaThatGoesOnHasNone() {
        var joined = new Passage(BY, Map.of(area(1), Map.of(area(0), BigDecimal.ONE, area(1), BigDecimal.ONE)));
        var borders = new Borders(List.of(joined));
        var above = counting(borders, BEFORE, Set.of(area(0), area(1))::contains);
        var below = counting(borders, BEFORE, area(1)::equals);

        assertThat(above.alike(below).contested()).containsEntry(area(1), Unclear.UNLIKE);
        assertThat(below.alike(above).contested()).containsEntry(area(1), Unclear.UNLIKE);
    }

    @Test
    void whereAllThatTakeAnAreaInAreCountedAndItIsNotAPeriodOfTheChangeIsCountedOnTheNewBorders() {
        var borders = new Borders(List.of(takenIn()));

        for (var period : List.of("2017", "2017H2", "2017K4", "2017M12", "2017/2018", "2018")) {
            var counting = Counting.of(borders, PeriodCode.of(period), seen(NEW, NEW, NEW));
            assertThat(counting.leftOut()).as(period).containsExactly(area(0));
            assertThat(counting.carried()).as(period).isEmpty();
            assertThat(counting.whole(List.of(area(0), area(1), area(2), area(3)))
                            .counted())
                    .as(period)
                    .containsExactly(area(1), area(2), area(3));
        }
        assertThat(Counting.of(borders, PeriodCode.of("2017K3"), seen(NEW, NEW, NEW))
                        .leftOut())
                .as("the change came after it, so the area is missing")
                .isEmpty();
    }

    @Test
    void anAreaThatIsCountedInThePeriodOfItsEndKeepsThePeriodOnTheOldBorders() {
        var counts = Map.of(
                area(0),
                new BigDecimal("100"),
                area(1),
                new BigDecimal("200"),
                area(2),
                BigDecimal.TEN,
                area(3),
                BigDecimal.ONE);
        var counting = Counting.of(
                new Borders(List.of(takenIn())),
                PeriodCode.of("2017"),
                seen(counts.keySet(), counts.keySet(), counts.keySet()));

        assertThat(counting.leftOut()).isEmpty();
        assertThat(carried(counting, counts, area(1))).isEqualByComparingTo("260");
        assertThat(carried(counting, counts, area(2))).isEqualByComparingTo("50");
        assertThat(counting.whole(counts.keySet()).counted()).containsExactlyInAnyOrderElementsOf(counts.keySet());
    }

    @Test
    void whereOneOfThoseThatTakeItInHasNoNumberNothingIsKnownOfThePeriodOfTheChange() {
        var some = Set.of(area(1), area(3));
        var counting = Counting.of(new Borders(List.of(takenIn())), PeriodCode.of("2017"), seen(NEW, some, some));

        assertThat(counting.leftOut()).isEmpty();
        assertThat(counting.whole(List.of(area(0), area(1), area(2), area(3))).counted())
                .contains(area(0));
    }

    @Test
    void anEmptyCellOrANilOfAnAreaThatHasEndedDoesNotCountAnybody() {
        var all = Set.of(area(0), area(1), area(2), area(3));
        for (var period : List.of("2017", "2018", "2019")) {
            var counting = Counting.of(new Borders(List.of(takenIn())), PeriodCode.of(period), seen(all, NEW, NEW));
            assertThat(counting.leftOut()).as(period).containsExactly(area(0));
            assertThat(counting.carried()).as(period).isEmpty();
        }
        assertThat(Counting.of(new Borders(List.of(takenIn())), PeriodCode.of("2018"), seen(all, all, NEW))
                        .leftOut())
                .as("a nil")
                .containsExactly(area(0));
        assertThat(Counting.of(new Borders(List.of(takenIn())), PeriodCode.of("2018"), seen(all, all, Set.of(area(0))))
                        .leftOut())
                .as("all the others nil")
                .isEmpty();
        var split = Set.of(area(0), area(1), area(100), area(101));
        var numbers = Set.of(area(100), area(101));
        assertThat(Counting.of(new Borders(List.of(twoIntoTwo())), PeriodCode.of("2018"), seen(split, numbers, numbers))
                        .isTwice())
                .isFalse();
    }

    @Test
    void theWholeIsKeptInEveryPeriodWhateverIsSplitJoinedOrTakenIn() {
        for (var seed = 0; seed < 500; seed++) {
            var city = new City(new Random(seed));
            for (var period = 0; period < city.editions.size(); period++) {
                var counts = city.counts(period);
                var counting = counting(
                        new Borders(city.passages), CHANGE.plusYears(period).plusDays(200), counts::containsKey);
                var plain = city.carried(period, counts);
                var newest = List.copyOf(city.editions.getLast());
                var as = "seed " + seed + ", period " + period;

                assertThat(counting.isTwice()).as(as).isFalse();
                assertThat(counting.contested()).as(as).isEmpty();
                assertThat(counting.whole(city.all()).counted())
                        .as(as)
                        .containsExactlyInAnyOrderElementsOf(counts.keySet());
                assertThat(counting.takesTwice(new Told(List.of(), newest)))
                        .as(as)
                        .isFalse();
                newest.forEach(area -> assertThat(carried(counting, counts, area))
                        .as(as + ", " + area)
                        .isEqualByComparingTo(plain.getOrDefault(area, BigDecimal.ZERO)));
                assertThat(newest.stream()
                                .map(area -> carried(counting, counts, area))
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as(as)
                        .isEqualByComparingTo(counts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            }
        }
    }

    /** Areas whose borders change every year: some are split, some joined into a new one, some taken in by one that goes on. */
    private static final class City {
        private final Random random;
        private final List<Set<AreaId>> editions = new ArrayList<>();
        private final List<Passage> passages = new ArrayList<>();
        private int named;

        City(Random random) {
            this.random = random;
            var first = new LinkedHashSet<AreaId>();
            IntStream.range(0, 4 + random.nextInt(5)).forEach(_ -> first.add(area(named++)));
            editions.add(first);
            IntStream.rangeClosed(1, 1 + random.nextInt(4)).forEach(this::change);
        }

        private void change(int year) {
            var open = new ArrayList<>(editions.getLast());
            Collections.shuffle(open, random);
            var next = new LinkedHashSet<>(editions.getLast());
            var into = new LinkedHashMap<AreaId, Map<AreaId, BigDecimal>>();
            for (var changes = 1 + random.nextInt(2); changes > 0 && open.size() > 1; changes--) {
                var one = open.removeFirst();
                var share = BigDecimal.valueOf(1 + random.nextInt(99), 2);
                switch (random.nextInt(3)) {
                    case 0 -> {
                        into.put(area(named++), Map.of(one, share));
                        into.put(area(named++), Map.of(one, BigDecimal.ONE.subtract(share)));
                    }
                    case 1 -> into.put(area(named++), Map.of(one, BigDecimal.ONE, open.removeFirst(), BigDecimal.ONE));
                    default -> {
                        var other = open.removeFirst();
                        into.put(other, Map.of(one, BigDecimal.ONE, other, BigDecimal.ONE));
                    }
                }
            }
            into.values().forEach(shares -> next.removeAll(shares.keySet()));
            next.addAll(into.keySet());
            editions.add(next);
            passages.add(later(year, into));
        }

        Map<AreaId, BigDecimal> counts(int period) {
            var counts = new HashMap<AreaId, BigDecimal>();
            editions.get(period).forEach(area -> counts.put(area, BigDecimal.valueOf(random.nextInt(10_000))));
            return counts;
        }

        /** Weight by weight, edition by edition, and nothing else. */
        Map<AreaId, BigDecimal> carried(int period, Map<AreaId, BigDecimal> counts) {
            var now = counts;
            for (var passage : passages.subList(period, passages.size())) {
                var then = new HashMap<>(now);
                passage.into().values().forEach(shares -> then.keySet().removeAll(shares.keySet()));
                for (var into : passage.into().entrySet()) {
                    for (var share : into.getValue().entrySet()) {
                        then.merge(
                                into.getKey(),
                                now.getOrDefault(share.getKey(), BigDecimal.ZERO)
                                        .multiply(share.getValue()),
                                BigDecimal::add);
                    }
                }
                now = then;
            }
            return now;
        }

        Set<AreaId> all() {
            return editions.stream().flatMap(Set::stream).collect(Collectors.toSet());
        }
    }

    @Test
    void aGroupIsWhatWasCountedInItAndOnlyElseWhatIsCarried() {
        var counting = counting(new Borders(List.of(twoIntoTwo())), BEFORE, old());

        assertThat(counting.members(List.of(area(0), area(100))).areas()).containsExactly(area(0));
        assertThat(counting.members(List.of(area(2), area(100))).areas()).containsExactly(area(2), area(100));
    }

    @Test
    void bothSumsOfAQuotientFollowTheSameBorders() {
        var numerator = counting(new Borders(List.of(twoIntoTwo())), BEFORE, old());
        var denominator = counting(new Borders(List.of(twoIntoTwo())), BEFORE, area(100)::equals);

        assertThat(numerator.alike(denominator).carried()).isEmpty();
    }

    @Test
    void theTotalIsKeptOverAnyChainOfChanges() {
        for (var seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var editions = 2 + random.nextInt(4);
            var passages = new ArrayList<Passage>();
            var sizes = random.ints(editions, 1, 7).toArray();
            for (var edition = 1; edition < editions; edition++) {
                passages.add(passage(random, edition, sizes[edition - 1], sizes[edition]));
            }
            Collections.shuffle(passages, random);
            var counts = new HashMap<AreaId, BigDecimal>();
            for (var i = 0; i < sizes[0]; i++) {
                counts.put(area(i), BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(3)));
            }
            var counting = counting(new Borders(passages), BEFORE, counts::containsKey);

            for (var edition = 1; edition < editions; edition++) {
                assertThat(total(counting, counts, 100 * edition, 100 * edition + 99))
                        .as("seed " + seed + ", edition " + edition)
                        .isEqualByComparingTo(counts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            }
            assertThat(counting.contested()).isEmpty();
            assertThat(counting.whole(counts.keySet()).areas()).containsExactlyInAnyOrderElementsOf(counts.keySet());
        }
    }

    @Test
    void aChainOfTwoIsTheOneCrosswalkThatTheyMakeTogether() {
        for (var seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var first = passage(random, 1, 1 + random.nextInt(6), 1 + random.nextInt(6));
            var second = passage(random, 2, first.into().keySet().size(), 1 + random.nextInt(6));
            second = new Passage(
                    second.by(), renamed(second.into(), List.copyOf(first.into().keySet())));
            var composed = new Passage(second.by(), composed(first, second));
            var counts = new HashMap<AreaId, BigDecimal>();
            for (var i = 0; i < 6; i++) {
                counts.put(area(i), BigDecimal.valueOf(random.nextInt(100_000)));
            }
            var chain = counting(new Borders(List.of(first, second)), BEFORE, counts::containsKey);
            var direct = counting(new Borders(List.of(composed)), BEFORE, counts::containsKey);

            for (var area : direct.carried().keySet()) {
                assertThat(carried(chain, counts, area))
                        .as("seed " + seed)
                        .isEqualByComparingTo(carried(direct, counts, area));
            }
        }
    }

    @Test
    void whatIsCarriedOverAChainKnowsEveryCrosswalkOnTheWay() {
        var next = new Passage(
                new Crossing(new CrosswalkId(new UUID(9, 8)), CHANGE.plusYears(1), "Skøn"),
                Map.of(area(200), Map.of(area(100), BigDecimal.ONE, area(101), BigDecimal.ONE)));
        var counting = counting(new Borders(List.of(next, twoIntoTwo())), BEFORE, old());

        assertThat(outcome(counting, Map.of(area(0), BigDecimal.TEN, area(1), BigDecimal.TEN), area(200)))
                .isInstanceOfSatisfying(
                        Outcome.Together.class,
                        together -> assertThat(together.amount().origin().carried())
                                .extracting(Origin.Share::by)
                                .containsOnly(BY, next.by()));
        assertThat(counting.leftOut()).containsExactlyInAnyOrder(area(100), area(101), area(200));
    }

    @Test
    void aPeriodOnAMiddleEditionIsCarriedForwardOnly() {
        var next = later(2, Map.of(area(200), Map.of(area(100), BigDecimal.ONE, area(101), BigDecimal.ONE)));
        var counting =
                counting(new Borders(List.of(twoIntoTwo(), next)), CHANGE, Set.of(area(100), area(101))::contains);

        assertThat(counting.carried()).containsOnlyKeys(area(200));
        assertThat(counting.leftOut()).containsExactlyInAnyOrder(area(0), area(1), area(200));
    }

    @Test
    void theShortestWayIsTakenAndWhereTwoAreAsShortNothingIsCarriedAndItIsSaid() {
        var direct = later(2, Map.of(area(200), Map.of(area(0), BigDecimal.ONE, area(1), BigDecimal.ONE)));
        var over = later(3, Map.of(area(200), Map.of(area(100), BigDecimal.ONE, area(101), BigDecimal.ONE)));
        var again = later(4, Map.of(area(200), Map.of(area(0), BigDecimal.ONE)));

        var one = counting(new Borders(List.of(twoIntoTwo(), direct, over)), BEFORE, old());
        assertThat(one.carried().getOrDefault(area(200), NOTHING).shares())
                .extracting(Origin.Share::from)
                .containsExactlyInAnyOrder(area(0), area(1));
        var two = counting(new Borders(List.of(twoIntoTwo(), direct, over, again)), BEFORE, old());
        assertThat(two.carried()).containsOnlyKeys(area(100), area(101));
        assertThat(two.contested()).containsOnlyKeys(area(200));
        assertThat(two.tellsOf(area(200))).isTrue();
    }

    @Test
    void aWayThatWouldTakeAnOldAreaTwiceCarriesNothing() {
        var otherwise = later(2, Map.of(area(102), Map.of(area(0), BigDecimal.ONE)));
        var both = later(3, Map.of(area(200), Map.of(area(100), BigDecimal.ONE, area(102), BigDecimal.ONE)));
        var counting = counting(new Borders(List.of(twoIntoTwo(), otherwise, both)), BEFORE, old());

        assertThat(counting.contested()).containsOnlyKeys(area(200));
        assertThat(counting.carried()).doesNotContainKey(area(200));
    }

    @Test
    void areasThatTwoChangesMakeOfTheSameOneAreNotAddedUp() {
        var otherwise = later(2, Map.of(area(102), Map.of(area(0), BigDecimal.ONE)));
        var counting = counting(new Borders(List.of(twoIntoTwo(), otherwise)), BEFORE, old());

        assertThat(counting.takesTwice(told(counting, List.of(area(100), area(101), area(102)))))
                .isTrue();
        assertThat(counting.takesTwice(told(counting, List.of(area(0), area(102)))))
                .isTrue();
        assertThat(counting.takesTwice(told(counting, List.of(area(100), area(101), area(2)))))
                .isFalse();
        assertThat(counting.takesTwice(told(counting, List.of(area(102))))).isFalse();
    }

    @Test
    void areasThatAreMergedAgainAreCarriedToNeitherOfTheirPasts() {
        var back = later(2, Map.of(area(0), Map.of(area(100), BigDecimal.ONE, area(101), BigDecimal.ONE)));
        var counting = counting(new Borders(List.of(twoIntoTwo(), back)), BEFORE, area(1)::equals);

        assertThat(counting.carried()).doesNotContainKey(area(0));
    }

    @Test
    void aGroupIsNeverAnAreaTogetherWithOneThatItIsMadeOf() {
        var next = later(2, Map.of(area(200), Map.of(area(100), BigDecimal.ONE, area(101), BigDecimal.ONE)));
        var counting = counting(new Borders(List.of(twoIntoTwo(), next)), BEFORE, old());

        assertThat(counting.members(List.of(area(100), area(101), area(200))).areas())
                .containsExactlyInAnyOrder(area(100), area(101));
    }

    @Test
    void aPickedAreaThatIsInNoOtherIsCarriedOrTheGroupHasNoNumber() {
        var apart = new Passage(
                BY, Map.of(area(100), Map.of(area(0), BigDecimal.ONE), area(101), Map.of(area(1), BigDecimal.ONE)));
        var before = counting(new Borders(List.of(apart)), BEFORE, old());
        var since = counting(new Borders(List.of(apart)), CHANGE, Set.of(area(2), area(100), area(101))::contains);

        assertThat(before.picked(List.of(area(0), area(101))).map(Told::areas)).contains(List.of(area(0), area(101)));
        assertThat(before.picked(List.of(area(0), area(100), area(101))).map(Told::areas))
                .contains(List.of(area(0), area(101)));
        assertThat(before.picked(List.of(area(0), area(1), area(100), area(101)))
                        .map(Told::areas))
                .contains(List.of(area(0), area(1)));
        assertThat(since.picked(List.of(area(0), area(100))).map(Told::areas)).contains(List.of(area(100)));
        assertThat(since.picked(List.of(area(0), area(101))).map(Told::areas)).isEmpty();
        assertThat(since.members(List.of(area(0), area(101))).areas())
                .as("what lies in an area is told as it is now")
                .containsExactly(area(101));
    }

    @Test
    void whatTheChangesSayIsReadWhenTheyAreKnownAndNeverAgain() {
        var reads = new AtomicInteger();
        var passages = IntStream.range(0, 30)
                .mapToObj(edition -> later(edition, read(mixed(edition), reads)))
                .toList();
        var borders = new Borders(passages);
        var known = reads.get();
        var counting = counting(borders, BEFORE, Set.of(area(0), area(1))::contains);
        var all =
                IntStream.range(0, 62).mapToObj(CarriedAcrossBordersTest::area).toList();

        assertThat(counting.members(all).areas()).containsExactly(area(0), area(1));
        assertThat(counting.picked(all).map(Told::areas)).contains(List.of(area(0), area(1)));
        assertThat(counting.takesTwice(told(counting, List.of(area(60), area(61)))))
                .isFalse();
        assertThat(known).as("so many times for each change").isLessThanOrEqualTo(5 * 30);
        assertThat(reads).hasValue(known);
    }

    /** Half of each of two areas is in each of the next two. */
    private static Map<AreaId, Map<AreaId, BigDecimal>> mixed(int edition) {
        var half = new BigDecimal("0.5");
        var from = Map.of(area(2 * edition), half, area(2 * edition + 1), half);
        return Map.of(area(2 * edition + 2), from, area(2 * edition + 3), from);
    }

    /** The same, and counts how often it is looked into. */
    private static <K, V> Map<K, V> read(Map<K, V> map, AtomicInteger reads) {
        return new AbstractMap<>() {
            @Override
            public Set<Map.Entry<K, V>> entrySet() {
                reads.incrementAndGet();
                return map.entrySet();
            }
        };
    }

    private static Passage later(int years, Map<AreaId, Map<AreaId, BigDecimal>> into) {
        return new Passage(
                new Crossing(new CrosswalkId(new UUID(9, years)), CHANGE.plusYears(years), "Skøn " + years), into);
    }

    /** From the areas 100 × (edition - 1) and on to those from 100 × edition and on. */
    private static Passage passage(Random random, int edition, int old, int fresh) {
        var into = new LinkedHashMap<AreaId, Map<AreaId, BigDecimal>>();
        weights(random, old, fresh).forEach((area, shares) -> {
            var renamed = new LinkedHashMap<AreaId, BigDecimal>();
            shares.forEach((from, weight) -> renamed.put(moved(from, 100 * (edition - 1)), weight));
            into.put(moved(area, 100 * (edition - 1)), renamed);
        });
        return later(edition, into);
    }

    private static AreaId moved(AreaId area, int by) {
        return area((int) area.value().getLeastSignificantBits() + by);
    }

    /** The old areas, which are 100 and on, named after those that an earlier passage leads to. */
    private static Map<AreaId, Map<AreaId, BigDecimal>> renamed(
            Map<AreaId, Map<AreaId, BigDecimal>> into, List<AreaId> names) {
        var renamed = new LinkedHashMap<AreaId, Map<AreaId, BigDecimal>>();
        into.forEach((area, shares) -> {
            var from = new LinkedHashMap<AreaId, BigDecimal>();
            shares.forEach(
                    (old, weight) -> from.put(names.get((int) old.value().getLeastSignificantBits() - 100), weight));
            renamed.put(area, from);
        });
        return renamed;
    }

    private static Map<AreaId, Map<AreaId, BigDecimal>> composed(Passage first, Passage second) {
        var composed = new LinkedHashMap<AreaId, Map<AreaId, BigDecimal>>();
        second.into().forEach((area, shares) -> {
            var from = new LinkedHashMap<AreaId, BigDecimal>();
            shares.forEach((middle, weight) -> first.into()
                    .getOrDefault(middle, Map.of())
                    .forEach((old, share) -> from.merge(old, share.multiply(weight), BigDecimal::add)));
            composed.put(area, from);
        });
        return composed;
    }

    private static Outcome outcome(Counting counting, Map<AreaId, BigDecimal> counts, AreaId area) {
        return counting.carried().containsKey(area)
                ? Counting.carry(
                        counting.carried().getOrDefault(area, NOTHING),
                        COUNTS,
                        from -> known(counts.getOrDefault(from, BigDecimal.ZERO)))
                : known(counts.getOrDefault(area, BigDecimal.ZERO));
    }

    private static BigDecimal carried(Counting counting, Map<AreaId, BigDecimal> counts, AreaId area) {
        return value(outcome(counting, counts, area));
    }

    private static BigDecimal total(Counting counting, Map<AreaId, BigDecimal> counts, int first, int last) {
        return counting.carried().keySet().stream()
                .filter(area -> area.value().getLeastSignificantBits() >= first
                        && area.value().getLeastSignificantBits() <= last)
                .map(area -> carried(counting, counts, area))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Told told(Counting counting, List<AreaId> areas) {
        return new Told(
                areas.stream()
                        .filter(area -> !counting.carried().containsKey(area))
                        .toList(),
                areas.stream().filter(counting.carried()::containsKey).toList());
    }

    /** What the file has on the borders after {@link #takenIn}. */
    private static final Set<AreaId> NEW = Set.of(area(1), area(2), area(3));

    /** On 2 October 2017 six tenths of 0 are taken in by 1 and the rest by 2, both of which go on; 3 is as it was. */
    private static Passage takenIn() {
        return new Passage(
                new Crossing(new CrosswalkId(new UUID(9, 9)), LocalDate.of(2017, 10, 2), "Adressetælling"),
                Map.of(
                        area(1), Map.of(area(0), new BigDecimal("0.6"), area(1), BigDecimal.ONE),
                        area(2), Map.of(area(0), new BigDecimal("0.4"), area(2), BigDecimal.ONE)));
    }

    /** Of the month that the day is in; every cell holds a number. */
    private static Counting counting(Borders borders, LocalDate day, Predicate<AreaId> counted) {
        var month = PeriodCode.of("%dM%02d".formatted(day.getYear(), day.getMonthValue()));
        return Counting.of(borders, month, area -> counted.test(area) ? Seen.SOMEBODY : Seen.NOT);
    }

    /** Those with cells; with numbers in them; with numbers of somebody. */
    private static Function<AreaId, Seen> seen(Set<AreaId> cells, Set<AreaId> numbers, Set<AreaId> somebody) {
        return area -> somebody.contains(area)
                ? Seen.SOMEBODY
                : numbers.contains(area) ? Seen.NOBODY : cells.contains(area) ? Seen.EMPTY : Seen.NOT;
    }

    /** 0 and 1 become 100 and 101; all of 0 and six tenths of 1 are in 100. */
    private static Passage twoIntoTwo() {
        return new Passage(
                BY,
                Map.of(
                        area(100), Map.of(area(0), BigDecimal.ONE, area(1), new BigDecimal("0.6")),
                        area(101), Map.of(area(1), new BigDecimal("0.4"))));
    }

    private static Predicate<AreaId> old() {
        return Set.of(area(0), area(1), area(2))::contains;
    }

    /** Shares of each old area that sum to 1 exactly. */
    private static Map<AreaId, Map<AreaId, BigDecimal>> weights(Random random, int old, int fresh) {
        var into = new LinkedHashMap<AreaId, Map<AreaId, BigDecimal>>();
        for (var i = 0; i < old; i++) {
            int left = 1_000_000;
            for (var j = 0; j < fresh && left > 0; j++) {
                int part = j == fresh - 1 ? left : random.nextInt(left + 1);
                if (part > 0) {
                    into.computeIfAbsent(area(100 + j), _ -> new LinkedHashMap<>())
                            .put(area(i), BigDecimal.valueOf(part, 6));
                }
                left -= part;
            }
        }
        return into;
    }

    private static Outcome known(BigDecimal value) {
        return new Outcome.Together(new Amount.Known(value, Origin.NOWHERE));
    }

    private static BigDecimal value(Outcome outcome) {
        return ((Amount.Known) ((Outcome.Together) outcome).amount()).value();
    }

    private static AreaId area(int number) {
        return new AreaId(new UUID(1, number));
    }
}
