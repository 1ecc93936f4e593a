package dk.helhed.statistics.intake.connector.enquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What is different in a table's definition since it was last fetched. New periods are no change: they are why one asks again. */
public final class Changes {
    private Changes() {}

    /** @return a refusal-like sentence for each difference, in the table's order; a person reads them before the import */
    public static List<ConnectorRefused> between(TableDescription before, TableDescription now) {
        var changes = new ArrayList<ConnectorRefused>();
        if (!before.unit().equals(now.unit())) {
            changes.add(ConnectorRefused.of("STATBANK-101", before.unit(), now.unit()));
        }
        for (var old : before.variables()) {
            now.variable(old.id())
                    .ifPresentOrElse(
                            fresh -> changes.addAll(between(old, fresh)),
                            () -> changes.add(ConnectorRefused.of("STATBANK-102", old.title())));
        }
        now.variables().stream()
                .filter(fresh -> before.variable(fresh.id()).isEmpty())
                .forEach(fresh -> changes.add(ConnectorRefused.of("STATBANK-103", fresh.title())));
        return List.copyOf(changes);
    }

    private static List<ConnectorRefused> between(TableDescription.Variable before, TableDescription.Variable now) {
        var changes = new ArrayList<ConnectorRefused>();
        for (var old : before.values()) {
            var same = find(now, value -> value.id().equals(old.id()));
            if (same.isEmpty()) {
                changes.add(ConnectorRefused.of("STATBANK-104", now.title(), old.id(), old.label()));
            } else if (!same.get().label().equals(old.label())) {
                changes.add(ConnectorRefused.of(
                        "STATBANK-105",
                        now.title(),
                        old.id(),
                        old.label(),
                        same.get().label()));
            }
        }
        if (!now.time()) {
            now.values().stream()
                    .filter(value ->
                            find(before, known -> known.id().equals(value.id())).isEmpty())
                    .forEach(value ->
                            changes.add(ConnectorRefused.of("STATBANK-106", now.title(), value.id(), value.label())));
        }
        if (before.mayBeLeftOut() && !now.mayBeLeftOut()) {
            changes.add(ConnectorRefused.of("STATBANK-107", now.title()));
        }
        return changes;
    }

    private static Optional<TableDescription.Value> find(
            TableDescription.Variable variable, Predicate<TableDescription.Value> which) {
        return variable.values().stream().filter(which).findFirst();
    }
}
