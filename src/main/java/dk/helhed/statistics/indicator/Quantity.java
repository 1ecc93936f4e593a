package dk.helhed.statistics.indicator;

import dk.helhed.statistics.DatasetId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is picked from a dataset: one measure, in the chosen categories.
 *
 * @param categories by the number of the dimension (1 to 6), the category texts that count; a dimension that is absent counts whole
 */
public record Quantity(DatasetId dataset, String measure, Map<Integer, Set<String>> categories) {
    public Quantity {
        var sorted = new TreeMap<Integer, Set<String>>();
        categories.forEach((dimension, texts) -> sorted.put(dimension, new TreeSet<>(texts)));
        categories = sorted;
    }

    public static Quantity whole(DatasetId dataset, String measure) {
        return new Quantity(dataset, measure, Map.of());
    }

    /** True when a dimension is narrowed to more than one category, so that categories are added. */
    public boolean addsCategories() {
        return categories.values().stream().anyMatch(texts -> texts.size() > 1);
    }
}
