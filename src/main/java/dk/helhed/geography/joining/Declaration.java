package dk.helhed.geography.joining;

import dk.helhed.geography.AreaLevel;
import java.time.LocalDate;

/**
 * What a lookup table is said to mean. A column that the table does not have is empty, and at least one of code and name
 * is there.
 *
 * @param level of the areas that the lines are
 * @param kind of the groupings that {@code groupingColumn} names
 */
public record Declaration(
        AreaLevel level,
        String codeColumn,
        String scheme,
        String nameColumn,
        AreaLevel kind,
        String groupingColumn,
        LocalDate from,
        String source) {

    public boolean hasCodes() {
        return !codeColumn.isEmpty();
    }
}
