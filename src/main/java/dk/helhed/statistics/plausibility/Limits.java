package dk.helhed.statistics.plausibility;

import dk.helhed.statistics.cell.Measure;
import java.util.Map;
import java.util.Optional;

/**
 * What is expected of a dataset's numbers, as somebody said it; the rest is usual.
 *
 * @param spans by measure
 * @param totals by axis, what is the total of the others: 0 the text about an area, 1 to 6 a category of that dimension; empty
 *     text where somebody said that none of them is
 */
public record Limits(
        Leap leap,
        Tolerance tolerance,
        Map<String, Span> spans,
        Map<Integer, String> totals,
        Map<Check, Effect> effects) {
    public static final int AREAS = 0;

    public static final Limits USUAL = new Limits(Leap.USUAL, Tolerance.USUAL, Map.of(), Map.of(), Map.of());

    /** The same with these totals. */
    public Limits saying(Map<Integer, String> which) {
        return new Limits(leap, tolerance, spans, which, effects);
    }

    public Effect effect(Check check) {
        return Optional.ofNullable(effects.get(check)).orElse(check.usual());
    }

    public boolean looksAt(Check check) {
        return effect(check) != Effect.OFF;
    }

    /** What somebody said is the total along an axis; empty text: that there is none. */
    public Optional<String> said(int axis) {
        return Optional.ofNullable(totals.get(axis));
    }

    public Span span(Measure measure) {
        return Optional.ofNullable(spans.get(measure.code())).orElseGet(() -> Span.usual(measure));
    }
}
