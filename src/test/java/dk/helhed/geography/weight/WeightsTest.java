package dk.helhed.geography.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.shape.Fault;
import dk.helhed.geography.sheet.SheetEncoding;
import dk.helhed.geography.sheet.SheetReader;
import dk.helhed.geography.sheet.SheetReading;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static final AreaId A = area(1);
    private static final AreaId B = area(2);
    private static final AreaId C = area(3);

    @Test
    void aPersonIsNeitherLostNorMadeWhenAnAreaIsSplit() {
        var weights = new Weights(Map.of(A, Map.of(A, share("0.5"), B, share("0.25"), C, share("0.25"))));
        assertThat(weights.carry(Map.of(A, 3L))).isEqualTo(Map.of(A, 1L, B, 1L, C, 1L));
        assertThat(weights.carry(Map.of(A, 1L))).isEqualTo(Map.of(A, 1L, B, 0L, C, 0L));
        assertThat(weights.carry(Map.of(A, -3L)).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(-3);
    }

    @Test
    void anAreaThatTheCrosswalkDoesNotNameKeepsItsCount() {
        var weights = new Weights(Map.of(A, Map.of(B, share("1"))));
        assertThat(weights.carry(Map.of(A, 7L, B, 2L, C, 5L))).isEqualTo(Map.of(B, 9L, C, 5L));
    }

    @Test
    void sharesThatAreNotAWholeCannotExist() {
        assertThatThrownBy(() -> new Weights(Map.of(A, Map.of(B, share("0.99")))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Weights(Map.of(A, Map.of(B, share("1.5"), C, share("-0.5")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void overAnyCrosswalkTheTotalIsKeptAndNoPartIsAPersonOff() {
        for (long seed = 1; seed <= 500; seed++) {
            var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            var weights = random(random);
            var counts = new HashMap<AreaId, Long>();
            weights.shares().keySet().forEach(area -> counts.put(area, random.nextLong(0, 1_000_000)));
            var carried = weights.carry(counts);
            assertThat(sum(carried)).as("seed %s", seed).isEqualTo(sum(counts));
            counts.forEach((old, count) -> weights.carry(Map.of(old, count)).forEach((area, part) -> {
                var exact = weights.shares().getOrDefault(old, Map.of()).getOrDefault(area, BigDecimal.ZERO);
                assertThat(BigDecimal.valueOf(part)
                                .subtract(exact.multiply(BigDecimal.valueOf(count)))
                                .abs())
                        .isLessThan(BigDecimal.ONE);
            }));
            assertThat(weights.carry(counts)).isEqualTo(carried);
        }
    }

    @Test
    void everythingThatIsWrongWithATableIsSaidAtOnce() {
        var areas = Map.of("01", A, "02", B);
        var refused = read("gammel;ny;vægt\n01;02;0,6\n01;9;0,3\n02;02;-1\n02;01;0.5\n01;02;0,6\n", areas);
        assertThat(refused)
                .isInstanceOfSatisfying(
                        WeightSheet.Refused.class,
                        all -> assertThat(all.faults())
                                .extracting(Fault::code)
                                .containsExactly("GEO-092", "GEO-094", "GEO-093", "GEO-091", "GEO-095", "GEO-095"));
    }

    @Test
    void aTableWithDecimalCommaIsRead() {
        assertThat(read("gammel;ny;vægt\n01;01;0,625\n01;02;0,375\n", Map.of("01", A, "02", B)))
                .isInstanceOfSatisfying(
                        WeightSheet.Read.class,
                        read -> assertThat(read.shares())
                                .containsExactly(new Share(A, A, share("0.625")), new Share(A, B, share("0.375"))));
    }

    private static WeightSheet.Reading read(String text, Map<String, AreaId> areas) {
        return switch (SheetReader.read(text.getBytes(StandardCharsets.UTF_8), SheetEncoding.UTF_8)) {
            case SheetReading.Read(var sheet) -> WeightSheet.read(sheet, areas);
            case SheetReading.Unreadable(var faults) -> throw new AssertionError(faults);
        };
    }

    private static Weights random(RandomGenerator random) {
        var shares = new LinkedHashMap<AreaId, Map<AreaId, BigDecimal>>();
        for (int old = 0; old < random.nextInt(1, 12); old++) {
            var parts = new LinkedHashMap<AreaId, BigDecimal>();
            int left = 10_000;
            for (int part = 0; left > 0; part++) {
                int taken = part == 9 ? left : random.nextInt(1, left + 1);
                parts.merge(area(random.nextInt(20)), BigDecimal.valueOf(taken, 4), BigDecimal::add);
                left -= taken;
            }
            shares.put(area(old), parts);
        }
        return new Weights(shares);
    }

    private static long sum(Map<AreaId, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static BigDecimal share(String text) {
        return new BigDecimal(text);
    }

    private static AreaId area(long number) {
        return new AreaId(new UUID(0, number));
    }
}
