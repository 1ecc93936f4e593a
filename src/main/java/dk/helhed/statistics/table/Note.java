package dk.helhed.statistics.table;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A note of the source.
 *
 * @param mandatory must be shown wherever its numbers are
 * @param about codes by dimension; a dimension with an empty code is meant as a whole; empty for the whole table
 */
public record Note(boolean mandatory, Text text, Map<String, String> about) {
    public Note {
        about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
    }

    @JsonIgnore
    public boolean isOfTheWhole() {
        return about.isEmpty();
    }
}
