package dk.helhed.statistics.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the file says besides, in the format's own word: {@code REFPERIOD}, {@code ELIMINATION}, {@code UNIT_MULT}. Kept so that
 * nothing of a file is lost, and so that what reckons can ask for it.
 *
 * @param about codes by dimension; a dimension with an empty code is meant as a whole; empty for the whole table
 */
public record Particular(String name, Text text, Map<String, String> about) {
    public Particular {
        about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
    }
}
