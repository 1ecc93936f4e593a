package dk.helhed.chart.plane;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClassLimitsTest {

    @Test
    void limitsAreRoundNumbers() {
        var limits = ClassLimits.of(numbers("24.9", "26.4", "28.1", "31.2"), 1);

        assertThat(limits.lower()).containsExactlyElementsOf(numbers("24", "26", "28", "30"));
        assertThat(limits.upper(0)).isEqualByComparingTo("25.9");
    }

    @Test
    void aValueOnALimitBelongsToTheClassAbove() {
        var limits = ClassLimits.of(numbers("0", "10", "20", "30"), 0);

        assertThat(limits.lower()).hasSize(4);
        assertThat(limits.indexOf(new BigDecimal("9"))).isZero();
        assertThat(limits.indexOf(new BigDecimal("10"))).isEqualTo(1);
        assertThat(limits.indexOf(new BigDecimal("30"))).isEqualTo(3);
    }

    @Test
    void wholeNumbersHaveWholeLimits() {
        var limits = ClassLimits.of(numbers("1", "2", "9"), 0);

        assertThat(limits.lower()).allMatch(limit -> limit.stripTrailingZeros().scale() <= 0);
    }

    @Test
    void oneValueMakesOneClass() {
        assertThat(ClassLimits.of(numbers("7"), 0).lower()).hasSize(1);
        assertThat(ClassLimits.of(numbers("0", "0"), 2).lower()).hasSize(1);
    }

    @Test
    void noValuesMakeNoClasses() {
        assertThat(ClassLimits.of(List.of(), 1).lower()).isEmpty();
    }

    @Test
    void everyValueLiesInOneOfAtMostFourClasses() {
        var seed = 20170301L;
        var random = new Random(seed);
        for (var round = 0; round < 500; round++) {
            var decimals = random.nextInt(4);
            var spread = Math.pow(10, random.nextInt(7));
            var values = Stream.generate(() -> new BigDecimal((random.nextDouble() - 0.4) * spread)
                            .setScale(decimals, RoundingMode.HALF_UP))
                    .limit(1 + random.nextInt(30))
                    .toList();
            var limits = ClassLimits.of(values, decimals);

            assertThat(limits.lower())
                    .as("seed %d, round %d: %s", seed, round, values)
                    .hasSizeBetween(1, 4);
            assertThat(values).as("seed %d, round %d", seed, round).allSatisfy(value -> {
                var index = limits.indexOf(value);
                assertThat(value).isBetween(limits.lower().get(index), limits.upper(index));
            });
        }
    }

    private static List<BigDecimal> numbers(String... texts) {
        return Arrays.stream(texts).map(BigDecimal::new).toList();
    }
}
