package dk.helhed.statistics.plausibility;

import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.cell.Nature;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a value may be at least and at most; the limits themselves are permitted. */
public record Span(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    public static final Span OPEN = new Span(Optional.empty(), Optional.empty());

    private static final Set<String> PERCENT = Set.of("%", "procent", "pct", "pct.", "percent", "per cent");

    /** What follows from what the dataset says of the measure: a count is not negative, a share in percent lies in 0 to 100. */
    public static Span usual(Measure measure) {
        if (measure.counted()) {
            return new Span(Optional.of(BigDecimal.ZERO), Optional.empty());
        }
        return measure.nature() == Nature.RATIO
                        && PERCENT.contains(measure.unit().strip().toLowerCase(Locale.ROOT))
                ? new Span(Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.valueOf(100)))
                : OPEN;
    }

    public boolean holds(BigDecimal value) {
        return low.map(least -> value.compareTo(least) >= 0).orElse(true)
                && high.map(most -> value.compareTo(most) <= 0).orElse(true);
    }

    /** The one that the value is beyond. */
    public BigDecimal nearest(BigDecimal value) {
        return low.filter(least -> value.compareTo(least) < 0).or(() -> high).orElse(value);
    }

    public boolean isOpen() {
        return low.isEmpty() && high.isEmpty();
    }

    /** Nothing could be within. */
    public boolean isUpsideDown() {
        return low.flatMap(least -> high.map(most -> least.compareTo(most) > 0)).orElse(false);
    }
}
