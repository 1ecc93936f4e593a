package dk.helhed.statistics.intake.declaration;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.cell.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
        long categories =
                count(columns, Role.Category.class) + dimensionsInHeads(columns).size();
        if (categories > Cell.MAXIMUM_DIMENSIONS) {
            reasons.add(DeclarationRefused.of("INTAKE-025", categories));
        }
        reasons.addAll(namesUsedTwice(columns));
        return reasons;
    }

    /** They stand in one column, or in heads. */
    private static List<Refusal> periods(List<Column> columns) {
        long named = count(columns, Role.PeriodName.class);
        boolean inHeads = columns.stream()
                .anyMatch(column -> column.role() instanceof Role.Headed headed
                        && headed.period().isPresent());
        var reasons = new ArrayList<Refusal>();
        if (inHeads && named > 0) {
            reasons.add(DeclarationRefused.of("INTAKE-094"));
        } else if (!inHeads && named != 1) {
            reasons.add(DeclarationRefused.of("INTAKE-023", named));
        }
        if (count(columns, Role.Headed.class) > 0 && count(columns, Role.Values.class) > 0) {
            reasons.add(DeclarationRefused.of("INTAKE-096"));
        }
        reasons.addAll(heads(columns));
        return reasons;
    }

    /** Each says something on every line, a period where periods stand, and none the same as one before it, however it is written. */
    private static List<Refusal> heads(List<Column> columns) {
        var before = new HashMap<List<Object>, String>();
        var reasons = new ArrayList<Refusal>();
        for (Column column : columns) {
            if (column.role() instanceof Role.Headed headed) {
                var head = column.header().strip();
                var period = column.period().orElse("");
                if (headed.levels().stream().anyMatch(level -> level.text().isEmpty())) {
                    reasons.add(DeclarationRefused.of(
                            "INTAKE-181", head, headed.levels().size()));
                } else if (period.isEmpty() && headed.period().isPresent()) {
                    reasons.add(
                            DeclarationRefused.of("INTAKE-093", headed.period().get()));
                } else if (before.putIfAbsent(said(headed, period), head) instanceof String first) {
                    reasons.add(
                            headed.levels().size() > 1
                                    ? DeclarationRefused.of("INTAKE-180", first, head)
                                    : DeclarationRefused.of("INTAKE-095", period, first, head));
                }
            }
        }
        return reasons;
    }

    private static List<Object> said(Role.Headed headed, String period) {
        return List.of(headed.measure().code(), period, headed.categories());
    }

    private static Set<String> dimensionsInHeads(List<Column> columns) {
        var names = new LinkedHashSet<String>();
        columns.forEach(column -> {
            if (column.role() instanceof Role.Headed headed) {
                names.addAll(headed.categories().keySet());
            }
        });
        return names;
    }

    private static List<Refusal> namesUsedTwice(List<Column> columns) {
        var seen = new HashSet<String>();
        dimensionsInHeads(columns).forEach(name -> seen.add(Role.Category.class.getSimpleName() + name));
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
