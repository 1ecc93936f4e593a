package dk.helhed.statistics.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.indicator.Aggregation.Outcome;
import dk.helhed.statistics.indicator.Reading.Why;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalculationTest {
    private static final Presentation PERCENT = new Presentation(BigDecimal.valueOf(100), "%", 1, Direction.LOWER);
    private static final Aggregation FLOW = Aggregation.of("FLOW");

    @Test
    void fifteenOfAHundredAndFifteenOfFiftyMakeTwentyPercentNeverTwentyTwoAndAHalf() {
        var reading = share(List.of(known("15"), known("15")), List.of(known("100"), known("50")));

        assertThat(reading).isInstanceOfSatisfying(Reading.Value.class, value -> {
            assertThat(value.shown()).isEqualTo("20.0");
            assertThat(value.numerator().value()).isEqualTo("30");
            assertThat(value.denominator())
                    .get()
                    .extracting(Amount.Known::value)
                    .isEqualTo(new BigDecimal("150"));
        });
    }

    @Test
    void aDenominatorOfZeroGivesNoValueWithTheReasonNeverZero() {
        var reading = share(List.of(known("0")), List.of(known("0")));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Nothing.class,
                        nothing -> assertThat(nothing.why()).isEqualTo(new Why.DenominatorIsZero(true)));
        assertThat(share(List.of(known("3")), List.of(known("0"))))
                .isInstanceOfSatisfying(
                        Reading.Nothing.class,
                        nothing -> assertThat(nothing.why()).isEqualTo(new Why.DenominatorIsZero(false)));
    }

    @Test
    void aMissingDenominatorGivesNoValueAndSaysThatTheDenominatorIsMissing() {
        var reading = share(List.of(known("3")), List.of(Amount.absent()));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Nothing.class,
                        nothing -> assertThat(nothing.why())
                                .isEqualTo(new Why.InTheFile(
                                        Reading.Side.DENOMINATOR,
                                        NothingKind.MISSING,
                                        Map.of(NothingKind.MISSING, 1L),
                                        "")));
    }

    @Test
    void zeroIsAValue() {
        var reading = share(List.of(known("0")), List.of(known("40")));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Value.class, value -> assertThat(value.shown()).isEqualTo("0.0"));
    }

    @Test
    void roundsHalfUpAndOnceFromTheTwoSums() {
        assertThat(shown("1", "800", 1)).isEqualTo("0.1");
        assertThat(shown("1", "2000", 1)).isEqualTo("0.1");
        assertThat(shown("2499999", "50000000", 1))
                .as("4,999998 % is 5,0; 4,9 then 5 would be rounding twice")
                .isEqualTo("5.0");
        assertThat(shown("4449", "100000", 1))
                .as("4,449 % is 4,4: not 4,45 and then 4,5")
                .isEqualTo("4.4");
    }

    @Test
    void aFilesThousandsBecomeKronerThroughTheFactor() {
        var kroner = new Presentation(BigDecimal.valueOf(1000), "kr.", 2, Direction.NEITHER);
        var reading = Calculation.of(
                kroner,
                FLOW.together(Axis.CATEGORIES, List.of(known("6258398.407"), known("6203631.785"))),
                Optional.of(
                        Aggregation.of("STOCK").together(Axis.CATEGORIES, List.of(known("32237"), known("34520")))));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Value.class, value -> assertThat(value.shown()).isEqualTo("186677.50"));
    }

    @Test
    void whatMayNotBeAddedIsRefusedNamingTheFlag() {
        var reading = Calculation.of(
                PERCENT,
                Aggregation.of("RATIO").together(Axis.AREAS, List.of(known("12"), known("13"))),
                Optional.empty());

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Nothing.class,
                        nothing -> assertThat(nothing.why()).isEqualTo(new Why.MayNotBeAdded(Axis.AREAS, "RATIO")));
    }

    @Test
    void rollingUpInAnyOrderGivesTheSameAsAllAtOnce() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < 500; round++) {
            var above = amounts(random);
            var below = amounts(random);
            var cut = random.nextInt(1, above.size());
            var cutBelow = random.nextInt(1, below.size());
            var stepwise = Calculation.of(
                    PERCENT,
                    FLOW.together(
                            Axis.AREAS, List.of(sum(above.subList(0, cut)), sum(above.subList(cut, above.size())))),
                    Optional.of(FLOW.together(
                            Axis.AREAS,
                            List.of(sum(below.subList(0, cutBelow)), sum(below.subList(cutBelow, below.size()))))));

            assertThat(stepwise).as("seed %d, round %d", seed, round).isEqualTo(share(above, below));
        }
    }

    @Test
    void aTotalLiesBetweenItsSmallestAndItsLargestPart() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < 500; round++) {
            var above = amounts(random);
            var below = amounts(random).subList(0, 2);
            var parts = new ArrayList<BigDecimal>();
            for (var part = 0; part < 2; part++) {
                parts.add(quotient(above.get(part), below.get(part)));
            }
            var total = ((Reading.Value) share(above.subList(0, 2), below)).unrounded();

            assertThat(total)
                    .as("seed %d, round %d", seed, round)
                    .isBetween(
                            parts.stream().min(BigDecimal::compareTo).orElseThrow(),
                            parts.stream().max(BigDecimal::compareTo).orElseThrow());
        }
    }

    private static BigDecimal quotient(Amount above, Amount below) {
        return ((Amount.Known) above)
                .value()
                .multiply(BigDecimal.valueOf(100))
                .divide(((Amount.Known) below).value(), 12, RoundingMode.HALF_UP);
    }

    private static List<Amount> amounts(Random random) {
        return random.longs(random.nextInt(2, 12), 1, 1_000_000)
                .mapToObj(cents -> (Amount) new Amount.Known(BigDecimal.valueOf(cents, 2), Origin.NOWHERE))
                .toList();
    }

    private static Amount sum(List<Amount> parts) {
        return ((Outcome.Together) FLOW.together(Axis.AREAS, parts)).amount();
    }

    private static Reading share(List<Amount> above, List<Amount> below) {
        return Calculation.of(PERCENT, FLOW.together(Axis.AREAS, above), Optional.of(FLOW.together(Axis.AREAS, below)));
    }

    private static BigDecimal shown(String above, String below, int decimals) {
        var presentation = new Presentation(BigDecimal.valueOf(100), "%", decimals, Direction.NEITHER);
        return new Reading.Value(known(above), Optional.of(known(below)), presentation).shown();
    }

    private static Amount.Known known(String value) {
        return new Amount.Known(new BigDecimal(value), Origin.NOWHERE);
    }
}
