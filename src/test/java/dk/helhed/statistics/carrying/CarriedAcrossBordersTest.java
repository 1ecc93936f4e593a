package dk.helhed.statistics.carrying;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.CrosswalkId;
import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.indicator.Aggregation;
import dk.helhed.statistics.indicator.Aggregation.Outcome;
import dk.helhed.statistics.indicator.Amount;
import dk.helhed.statistics.indicator.Axis;
import dk.helhed.statistics.indicator.Origin;
import dk.helhed.statistics.indicator.Origin.Crossing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class CarriedAcrossBordersTest {
    private static final Aggregation COUNTS = Aggregation.of("STOCK");
    private static final LocalDate CHANGE = LocalDate.of(2018, 1, 1);
    private static final Crossing BY = new Crossing(new CrosswalkId(new UUID(9, 9)), CHANGE, "Adressetælling");
    private static final LocalDate BEFORE = LocalDate.of(2017, 1, 1);

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
            var counting = Counting.of(List.of(passage), BEFORE, counts::containsKey);

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
        var counting = Counting.of(List.of(twoIntoTwo()), BEFORE, old());
        var shares = counting.carried().getOrDefault(area(100), List.of());

        assertThat(Counting.carry(shares, COUNTS, _ -> known(new BigDecimal("50"))))
                .isInstanceOfSatisfying(Outcome.Together.class, together -> {
                    assertThat(together.amount())
                            .isInstanceOfSatisfying(
                                    Amount.Known.class,
                                    amount -> assertThat(amount.value()).isEqualByComparingTo("80"));
                    assertThat(together.amount().origin().carried())
                            .containsExactlyInAnyOrderElementsOf(shares)
                            .extracting(Origin.Share::from)
                            .containsExactlyInAnyOrder(area(0), area(1));
                });
    }

    @Test
    void oneOldPartThatIsMissingOrProtectedLeavesNoValueAndSaysWhichKind() {
        var shares = Counting.of(List.of(twoIntoTwo()), BEFORE, old()).carried().getOrDefault(area(100), List.of());
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
        var shares = Counting.of(List.of(one), BEFORE, old()).carried().getOrDefault(area(100), List.of());

        assertThat(Counting.carry(shares, Aggregation.of("INDEX"), _ -> known(BigDecimal.TEN)))
                .isEqualTo(new Outcome.MayNotBeAdded(Axis.AREAS, "INDEX"));
    }

    @Test
    void thePeriodsOwnAreasAreTheWhole() {
        var all = List.of(area(0), area(1), area(2), area(100), area(101));
        var passages = List.of(twoIntoTwo());

        assertThat(Counting.of(passages, BEFORE, old()).whole(all)).containsExactly(area(0), area(1), area(2));
        assertThat(Counting.of(passages, CHANGE, Set.of(area(100), area(101))::contains)
                        .whole(all))
                .containsExactly(area(2), area(100), area(101));
        assertThat(Counting.of(passages, BEFORE, _ -> false).whole(all)).containsExactly(area(0), area(1), area(2));
        assertThat(Counting.of(passages, CHANGE, _ -> false).whole(all)).containsExactly(area(2), area(100), area(101));
    }

    @Test
    void aPeriodCountedOnTheAreasOfBothEditionsHasNoWholeAndNothingIsCarried() {
        var counting = Counting.of(List.of(twoIntoTwo()), BEFORE, _ -> true);

        assertThat(counting.isTwice()).isTrue();
        assertThat(counting.carried()).isEmpty();
    }

    @Test
    void anEditionThatIsSkippedBetweenTwoThatAreCountedHidesNothingFromTheCounting() {
        var next = new Passage(
                BY, Map.of(area(200), Map.of(area(100), BigDecimal.ONE), area(201), Map.of(area(101), BigDecimal.ONE)));
        var counting = Counting.of(
                List.of(twoIntoTwo(), next), BEFORE, Set.of(area(0), area(1), area(200), area(201))::contains);

        assertThat(counting.isTwice()).isTrue();
        assertThat(counting.isTwice(List.of(area(0), area(200)))).isTrue();
        assertThat(counting.carried()).isEmpty();
    }

    @Test
    void aGroupThatHoldsTheSamePeopleOnTheAreasOfBothEditionsIsCountedTwice() {
        var counting = Counting.of(List.of(twoIntoTwo()), BEFORE, _ -> true);

        assertThat(counting.isTwice(List.of(area(0), area(1), area(100), area(101))))
                .isTrue();
        assertThat(counting.isTwice(List.of(area(0), area(1), area(2)))).isFalse();
        assertThat(counting.isTwice(List.of(area(2), area(100), area(101)))).isFalse();
        assertThat(Counting.of(List.of(twoIntoTwo()), BEFORE, old()).isTwice(List.of(area(0), area(100))))
                .isFalse();
    }

    @Test
    void fromAnAreaThatIsInBothEditionsNothingIsCarried() {
        var grown = new Passage(
                BY,
                Map.of(
                        area(0), Map.of(area(0), new BigDecimal("0.8")),
                        area(100), Map.of(area(0), new BigDecimal("0.2"), area(1), BigDecimal.ONE)));

        var counting = Counting.of(List.of(grown), BEFORE, old());

        assertThat(counting.carried()).isEmpty();
        assertThat(counting.leftOut()).containsExactly(area(100));
    }

    @Test
    void aGroupIsWhatWasCountedInItAndOnlyElseWhatIsCarried() {
        var counting = Counting.of(List.of(twoIntoTwo()), BEFORE, old());

        assertThat(counting.members(List.of(area(0), area(100)))).containsExactly(area(0));
        assertThat(counting.members(List.of(area(2), area(100)))).containsExactly(area(2), area(100));
    }

    @Test
    void bothSumsOfAQuotientFollowTheSameBorders() {
        var numerator = Counting.of(List.of(twoIntoTwo()), BEFORE, old());
        var denominator = Counting.of(List.of(twoIntoTwo()), BEFORE, area(100)::equals);

        assertThat(numerator.alike(denominator).carried()).isEmpty();
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
