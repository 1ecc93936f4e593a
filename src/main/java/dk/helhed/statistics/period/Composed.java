package dk.helhed.statistics.period;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.helhed.statistics.indicator.AddingRule;
import dk.helhed.statistics.indicator.PeriodCode.Length;
import java.util.List;
import java.util.Optional;

/**
 * From what, and how, the numbers of a longer period are put together.
 *
 * @param length its own, and {@code each} that of its parts
 * @param of how many it has
 * @param parts those that are there, in time order
 * @param above by which rule what stands above the line is put together over time, and {@code below} what stands below it
 */
public record Composed(
        Length length,
        Length each,
        int of,
        List<String> parts,
        AddingRule above,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<AddingRule> below) {
    public Composed {
        parts = List.copyOf(parts);
    }

    /** Those that a value is made of: where only the last counts, that alone. */
    public List<String> used() {
        var takesTheLast = above == AddingRule.LAST
                && below.filter(rule -> rule != AddingRule.LAST).isEmpty();
        return takesTheLast ? List.of(parts.getLast()) : parts;
    }
}
