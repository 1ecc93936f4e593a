package dk.helhed.statistics.intake.declaration;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.cell.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/** What the columns of a declaration must be together. */
final class DeclarationRules {
    private DeclarationRules() {}

    static List<Refusal> check(List<Column> columns) {
        var reasons = new ArrayList<Refusal>();
        long areas = count(columns, Role.AreaName.class);
        if (areas != 1) {
            reasons.add(DeclarationRefused.of("INTAKE-022", areas));
        }
        reasons.addAll(periods(columns));
        if (count(columns, Role.Measured.class) == 0) {
            reasons.add(DeclarationRefused.of("INTAKE-024"));
        }
        long categories = count(columns, Role.Category.class);
        if (categories > Cell.MAXIMUM_DIMENSIONS) {
            reasons.add(DeclarationRefused.of("INTAKE-025", categories));
        }
        reasons.addAll(namesUsedTwice(columns));
        return reasons;
    }

    /** They stand in one column, or in the heads of columns with one measure. */
    private static List<Refusal> periods(List<Column> columns) {
        long named = count(columns, Role.PeriodName.class);
        if (count(columns, Role.PeriodValues.class) == 0) {
            return named == 1 ? List.of() : List.of(DeclarationRefused.of("INTAKE-023", named));
        }
        var reasons = new ArrayList<Refusal>();
        if (named > 0) {
            reasons.add(DeclarationRefused.of("INTAKE-094"));
        }
        if (count(columns, Role.Values.class) > 0) {
            reasons.add(DeclarationRefused.of("INTAKE-096"));
        }
        reasons.addAll(heads(columns));
        return reasons;
    }

    /** Each names a period, and none the same as one before it, however it is written. */
    private static List<Refusal> heads(List<Column> columns) {
        var before = new HashMap<String, String>();
        var reasons = new ArrayList<Refusal>();
        for (Column column : columns) {
            if (column.role() instanceof Role.PeriodValues) {
                var head = column.header().strip();
                var period = column.period();
                if (period.isEmpty()) {
                    reasons.add(DeclarationRefused.of("INTAKE-093", head));
                } else if (before.putIfAbsent(period.get(), head) instanceof String first) {
                    reasons.add(DeclarationRefused.of("INTAKE-095", period.get(), first, head));
                }
            }
        }
        return reasons;
    }

    private static List<Refusal> namesUsedTwice(List<Column> columns) {
        var seen = new HashSet<String>();
        var reasons = new ArrayList<Refusal>();
        for (Column column : columns) {
            String name =
                    switch (column.role()) {
                        case Role.Category(String dimension) -> dimension;
                        case Role.Values(Measure measure) -> measure.code();
                        default -> "";
                    };
            if (!name.isEmpty() && !seen.add(column.role().getClass().getSimpleName() + name)) {
                reasons.add(DeclarationRefused.of("INTAKE-026", name));
            }
        }
        return reasons;
    }

    private static long count(List<Column> columns, Class<? extends Role> role) {
        return columns.stream().map(Column::role).filter(role::isInstance).count();
    }
}
