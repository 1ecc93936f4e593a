package dk.helhed.statistics.total;

import dk.helhed.statistics.table.Particular;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** What is known of a category that is the total of the others in its dimension. */
public sealed interface DimensionTotal {

    /** The file says so, or somebody did. */
    record Known(String text) implements DimensionTotal {}

    /** It reads like one, and nobody has said whether it is. */
    record Likely(String text) implements DimensionTotal {}

    record None() implements DimensionTotal {}

    /** There are no categories to be added: one, or none at all. */
    record Alone() implements DimensionTotal {}

    /**
     * @param said by a person, who is believed before the file; empty text: none of them is
     * @param stated by the file
     */
    static DimensionTotal of(List<String> categories, Optional<String> said, Optional<String> stated) {
        if (categories.size() < 2) {
            return new Alone();
        }
        if (said.filter(String::isEmpty).isPresent()) {
            return new None();
        }
        return said.filter(categories::contains)
                .or(() -> stated.filter(categories::contains))
                .<DimensionTotal>map(Known::new)
                .or(() -> TotalText.among(categories).map(Likely::new))
                .orElseGet(None::new);
    }

    /**
     * By the number of the dimension (1 to 6).
     *
     * @param dimensions by name
     * @param said of a dimension by a person
     * @param particulars of the file
     */
    static Map<Integer, DimensionTotal> ofEach(
            List<String> dimensions,
            IntFunction<List<String>> categories,
            IntFunction<Optional<String>> said,
            List<Particular> particulars) {
        var stated = StatedTotals.of(dimensions, particulars);
        var totals = new TreeMap<Integer, DimensionTotal>();
        for (int dimension = 1; dimension <= dimensions.size(); dimension++) {
            totals.put(
                    dimension,
                    of(categories.apply(dimension), said.apply(dimension), Optional.ofNullable(stated.get(dimension))));
        }
        return totals;
    }

    /** The category that is the total, where it is known. */
    default Optional<String> known() {
        return this instanceof Known(var text) ? Optional.of(text) : Optional.empty();
    }

    /** The category that is the total, or reads like it. */
    default Optional<String> candidate() {
        return switch (this) {
            case Known(var text) -> Optional.of(text);
            case Likely(var text) -> Optional.of(text);
            case None(), Alone() -> Optional.empty();
        };
    }
}
