package dk.helhed.chart.plane;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * At most four classes of equal width whose limits are round numbers: multiples of 1, 2, 2.5 or 5 times a power of ten.
 *
 * @param lower the lower limit of each class, rising; a value on a limit belongs to the class above
 * @param step the width of a class
 * @param decimals digits after the decimal mark of the values
 */
public record ClassLimits(List<BigDecimal> lower, BigDecimal step, int decimals) {
    private static final int MOST = 4;
    private static final List<BigDecimal> ROUND =
            Stream.of("1", "2", "2.5", "5").map(BigDecimal::new).toList();

    /** The narrowest round classes that hold all values. Without values there are no classes. */
    public static ClassLimits of(Collection<BigDecimal> values, int decimals) {
        if (values.isEmpty()) {
            return new ClassLimits(List.of(), BigDecimal.ONE, decimals);
        }
        var least = Collections.min(values);
        var most = Collections.max(values);
        return Stream.iterate(-decimals, power -> power + 1)
                .flatMap(power -> ROUND.stream().map(round -> round.scaleByPowerOfTen(power)))
                .filter(step -> step.stripTrailingZeros().scale() <= decimals)
                .filter(step -> count(least, most, step) <= MOST)
                .findFirst()
                .map(step -> withStep(least, most, step, decimals))
                .orElseThrow();
    }

    private static ClassLimits withStep(BigDecimal least, BigDecimal most, BigDecimal step, int decimals) {
        var first = floor(least, step);
        var lower = Stream.iterate(first, limit -> limit.add(step))
                .limit(count(least, most, step))
                .toList();
        return new ClassLimits(lower, step, decimals);
    }

    /** The class of a value, from 0; a value outside belongs to the nearest class. */
    public int indexOf(BigDecimal value) {
        var index = 0;
        while (index + 1 < lower.size() && value.compareTo(lower.get(index + 1)) >= 0) {
            index++;
        }
        return index;
    }

    /** The largest value of a class that can be written with the decimals given. */
    public BigDecimal upper(int index) {
        return lower.get(index).add(step).subtract(BigDecimal.ONE.movePointLeft(decimals));
    }

    private static long count(BigDecimal least, BigDecimal most, BigDecimal step) {
        var steps = floor(most, step).subtract(floor(least, step)).divide(step, 0, RoundingMode.HALF_UP);
        return steps.min(BigDecimal.valueOf(Integer.MAX_VALUE)).longValue() + 1;
    }

    private static BigDecimal floor(BigDecimal value, BigDecimal step) {
        return value.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    }
}
