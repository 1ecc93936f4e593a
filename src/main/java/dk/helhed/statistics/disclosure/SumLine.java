package dk.helhed.statistics.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts that add up to a total which is shown. Whoever knows the total, the shown counts, the threshold and the reason given for
 * each hidden cell can still subtract; the line holds when every small count could be any of 1 to k-1.
 *
 * @param counts by the place they are counted in
 * @param threshold k; 0 where the line is not protected
 */
record SumLine<P>(Map<P, BigDecimal> counts, int threshold) {

    private boolean isSmall(BigDecimal count) {
        return count.signum() > 0 && count.compareTo(BigDecimal.valueOf(threshold)) < 0;
    }

    /** Places whose own count is below the threshold. */
    Collection<P> small() {
        return counts.keySet().stream().filter(place -> isSmall(count(place))).toList();
    }

    /** True when subtraction tells nothing about the small counts among the hidden. */
    boolean holds(Set<P> hidden) {
        var smalls = hidden.stream().filter(place -> isSmall(count(place))).count();
        if (smalls == 0) {
            return true;
        }
        var guards = hidden.stream().filter(counts::containsKey).count() - smalls;
        var total = hidden.stream()
                .map(this::count)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        for (var guess = 1; guess < threshold; guess++) {
            if (!possible(total - guess, smalls - 1, guards)) {
                return false;
            }
        }
        return true;
    }

    /** Can {@code left} be split over so many small counts (each 1 to k-1) and guards (each 0, or k and more)? */
    private boolean possible(long left, long smalls, long guards) {
        var fewest = smalls;
        var most = smalls * (threshold - 1L);
        return left >= fewest && left <= most || guards > 0 && left - fewest >= threshold;
    }

    /** The next place to hide: the smallest count that is still seen, zeros last because they guard nothing. */
    Optional<P> nextGuard(Set<P> hidden, Comparator<P> order) {
        return counts.keySet().stream()
                .filter(place -> !hidden.contains(place))
                .min(Comparator.comparing((P place) -> count(place).signum() == 0)
                        .thenComparing(this::count)
                        .thenComparing(order));
    }

    private BigDecimal count(P place) {
        return counts.getOrDefault(place, BigDecimal.ZERO);
    }
}
