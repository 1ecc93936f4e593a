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
 * @param totals by the number of a dimension that counts whole, the category that is the total of the others: where it is there,
 *     it is taken and nothing is added; where it is not, the others are added
 */
public record Quantity(
        DatasetId dataset, String measure, Map<Integer, Set<String>> categories, Map<Integer, String> totals) {

    /** Without totals: what is not narrowed is added up. */
    public Quantity(DatasetId dataset, String measure, Map<Integer, Set<String>> categories) {
        this(dataset, measure, categories, Map.of());
    }

    public Quantity {
        if (totals.keySet().stream().anyMatch(categories::containsKey)) {
            throw new IllegalArgumentException("Narrowed and whole at once: " + categories + ", " + totals);
        }
        totals = new TreeMap<>(totals);
        var sorted = new TreeMap<Integer, Set<String>>();
        categories.forEach((dimension, texts) -> sorted.put(dimension, new TreeSet<>(texts)));
        categories = sorted;
    }

    public static Quantity whole(DatasetId dataset, String measure) {
        return new Quantity(dataset, measure, Map.of());
    }

    /** Whether the category is added to others of its dimension. */
    public boolean adds(int dimension, String category) {
        var narrowed = categories.getOrDefault(dimension, Set.of());
        return narrowed.isEmpty() ? !totals.containsKey(dimension) : narrowed.size() > 1 && narrowed.contains(category);
    }

    /** True when a dimension is narrowed to more than one category, so that categories are added. */
    public boolean addsCategories() {
        return categories.values().stream().anyMatch(texts -> texts.size() > 1);
    }
}
