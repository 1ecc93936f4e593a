package dk.helhed.statistics.plausibility;

import dk.helhed.geography.AreaId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * By what the cells of a file are measured.
 *
 * @param places what the texts about areas mean; a text that is not among them means itself
 * @param spans by measure, as far as there are limits
 * @param checks what is looked at
 * @param most how many examples are given of each
 */
public record Yardstick(
        Map<String, AreaId> places,
        Leap leap,
        Tolerance tolerance,
        Map<String, Span> spans,
        List<Total> totals,
        Set<Check> checks,
        int most) {

    /**
     * A category, or a text about an area, that the others are to add up to.
     *
     * @param axis 0 the areas, 1 to 6 a dimension
     * @param parts the texts about areas that make it; of a dimension, all its other categories do
     * @param measures that may be added along the axis
     */
    public record Total(int axis, String text, Set<String> parts, Set<String> measures) {}
}
