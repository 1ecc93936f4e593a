package dk.helhed.statistics.warehouse;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.cell.Cell;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which cells of a release are asked for.
 *
 * @param categories dimension (1 to 6) to the texts that count; an absent dimension means all of its texts
 * @param totals dimension to the text that is the total of its others: it alone counts where it is there, else the others do
 * @param areas empty means all areas
 * @param periods empty means all periods
 */
public record Selection(
        String measure,
        Map<Integer, Set<String>> categories,
        Map<Integer, String> totals,
        Set<AreaId> areas,
        Set<String> periods) {

    /** Without totals. */
    public Selection(String measure, Map<Integer, Set<String>> categories, Set<AreaId> areas, Set<String> periods) {
        this(measure, categories, Map.of(), areas, periods);
    }

    public Selection {
        categories = categories.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, chosen -> Set.copyOf(chosen.getValue())));
        totals = Map.copyOf(totals);
        areas = Set.copyOf(areas);
        periods = Set.copyOf(periods);
        if (Stream.concat(categories.keySet().stream(), totals.keySet().stream())
                .anyMatch(d -> d < 1 || d > Cell.MAXIMUM_DIMENSIONS)) {
            throw new IllegalArgumentException("Dimensions are numbered 1 to 6: " + categories + ", " + totals);
        }
    }

    /** Every cell of a measure. */
    public static Selection of(String measure) {
        return new Selection(measure, Map.of(), Set.of(), Set.of());
    }

    /** Where every total is there, taking it is choosing it. */
    Selection choosingTotals() {
        var chosen = new HashMap<>(categories);
        totals.forEach((dimension, text) -> chosen.put(dimension, Set.of(text)));
        return new Selection(measure, chosen, areas, periods);
    }
}
