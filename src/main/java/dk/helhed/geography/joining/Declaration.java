package dk.helhed.geography.joining;

import dk.helhed.geography.AreaCode;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a lookup table is said to mean. A column that the table does not have is empty, and at least one of code and name
 * is there.
 *
 * @param level of the areas that the lines are
 * @param above what the areas lie in
 * @param kind of the groupings that {@code groupingColumn} names
 */
public record Declaration(
        AreaLevel level,
        String codeColumn,
        String scheme,
        String nameColumn,
        Above above,
        AreaLevel kind,
        String groupingColumn,
        LocalDate from,
        String source) {

    /**
     * @param column that says what each area lies in, by name, or by its code in the scheme of the same name; empty when the
     *     table does not say it
     * @param level of what that column names
     * @param all what all of them lie in where the table does not say it
     * @param brings whether lines that no area is known for are new areas
     */
    public record Above(String column, AreaLevel level, Optional<AreaId> all, boolean brings) {
        public boolean isSaid() {
            return !column.isEmpty();
        }

        /** The scheme of the column's codes, where it is the name of one. */
        public String scheme() {
            return AreaCode.isScheme(column) ? column : "";
        }
    }
}
