package dk.helhed.statistics.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An axis of a table.
 *
 * @param code stable name; the label where the format has no other
 * @param role what the file itself says the axis is
 */
public record Dimension(String code, Text label, Role role, List<Category> categories) {

    public enum Role {
        OTHER,
        TIME,
        GEO,
        METRIC
    }

    /**
     * A place on the axis. Codes are text: {@code 0164A}, {@code 01}.
     *
     * @param metric what is measured there, where this axis tells
     */
    public record Category(String code, Text label, Optional<Metric> metric) {
        public Category(String code, Text label) {
            this(code, label, Optional.empty());
        }
    }

    public Dimension {
        categories = List.copyOf(categories);
    }

    public int size() {
        return categories.size();
    }

    /** Position of each code, from 0. */
    public Map<String, Integer> positions() {
        var positions = new HashMap<String, Integer>();
        for (int i = 0; i < categories.size(); i++) {
            positions.putIfAbsent(categories.get(i).code(), i);
        }
        return positions;
    }
}
