package dk.helhed.statistics.warehouse;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.cell.Cell;
import java.util.Map;
import java.util.Set;

/**
 * Which cells of a release are asked for.
 *
 * @param categories dimension (1 to 6) to the texts that count; an absent dimension means all of its texts
 * @param areas empty means all areas
 * @param periods empty means all periods
 */
public record Selection(String measure, Map<Integer, Set<String>> categories, Set<AreaId> areas, Set<String> periods) {

    public Selection {
        categories = categories.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, chosen -> Set.copyOf(chosen.getValue())));
        areas = Set.copyOf(areas);
        periods = Set.copyOf(periods);
        if (categories.keySet().stream().anyMatch(d -> d < 1 || d > Cell.MAXIMUM_DIMENSIONS)) {
            throw new IllegalArgumentException("Dimensions are numbered 1 to 6: " + categories.keySet());
        }
    }

    /** Every cell of a measure. */
    public static Selection of(String measure) {
        return new Selection(measure, Map.of(), Set.of(), Set.of());
    }
}
