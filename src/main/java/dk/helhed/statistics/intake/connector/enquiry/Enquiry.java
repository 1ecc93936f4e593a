package dk.helhed.statistics.intake.connector.enquiry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is wanted of one table.
 *
 * @param choices one for each of its variables, by the variable's id
 */
public record Enquiry(String table, Map<String, Choice> choices, Presentation presentation) {
    /** More cells than this the StatBank refuses to give as CSV in one answer. */
    public static final long CELLS_IN_ONE_ANSWER = 1_000_000;

    /** As many as the intake is measured with. Its cells stay in the file, so it is time and not memory that they take. */
    public static final long CELLS_IN_ONE_FILE = 20_000_000;

    public Enquiry {
        choices = Map.copyOf(choices);
    }

    /** How the enquiry is asked. */
    public sealed interface Plan {}

    /** The requests that together give each wanted cell once, in their order; none holds more than the limit. */
    public record Requests(List<Request> requests, long cells) implements Plan {
        public Requests {
            requests = List.copyOf(requests);
        }
    }

    /** It cannot be asked; every reason at once. */
    public record Unaskable(List<ConnectorRefused> reasons) implements Plan {}

    /** @param limit cells in one answer that is not BULK */
    public Plan plan(TableDescription table, long limit) {
        var reasons = reasons(table);
        if (!reasons.isEmpty()) {
            return new Unaskable(List.copyOf(reasons));
        }
        var wanted = wanted(table);
        long cells = cells(wanted);
        if (cells > CELLS_IN_ONE_FILE) {
            return new Unaskable(List.of(ConnectorRefused.of("STATBANK-006", cells, CELLS_IN_ONE_FILE)));
        }
        if (cells <= limit) {
            return new Requests(List.of(new Request(Request.Format.CSV, presentation, wanted)), cells);
        }
        // BULK streams without a limit, but only of every variable; the answer is the same table
        return wanted.size() == table.variables().size()
                ? new Requests(List.of(new Request(Request.Format.BULK, presentation, wanted)), cells)
                : new Requests(split(wanted, limit), cells);
    }

    /** The codes of each variable that is asked for, in the table's order. */
    private Map<String, List<String>> wanted(TableDescription table) {
        var wanted = new LinkedHashMap<String, List<String>>();
        for (var variable : table.variables()) {
            var codes = choice(variable).of(variable);
            if (!codes.isEmpty()) {
                wanted.put(variable.id(), codes);
            }
        }
        return wanted;
    }

    /** A few cells of what is wanted: the first values of each variable, and of the periods the newest. */
    public Request some(TableDescription table, int most) {
        var wanted = wanted(table);
        var sizes = new LinkedHashMap<String, Integer>();
        wanted.forEach((id, codes) -> sizes.put(id, Math.min(most, codes.size())));
        while (sizes.values().stream().mapToDouble(size -> size).reduce(1, (one, other) -> one * other) > most) {
            var longest =
                    sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
            longest.setValue(longest.getValue() - 1);
        }
        for (var variable : table.variables()) {
            wanted.computeIfPresent(variable.id(), (id, codes) -> {
                int size = sizes.getOrDefault(id, codes.size());
                return variable.time() ? codes.subList(codes.size() - size, codes.size()) : codes.subList(0, size);
            });
        }
        return new Request(Request.Format.CSV, presentation, wanted);
    }

    /** What is left of the choice in the table as it is now: without variables and values that are gone. */
    public Enquiry within(TableDescription table) {
        var left = new LinkedHashMap<String, Choice>();
        for (var variable : table.variables()) {
            var choice = choice(variable);
            left.put(
                    variable.id(),
                    choice instanceof Choice.These ? new Choice.These(Set.copyOf(choice.of(variable))) : choice);
        }
        return new Enquiry(this.table, left, presentation);
    }

    private Choice choice(TableDescription.Variable variable) {
        return Optional.ofNullable(choices.get(variable.id())).orElseGet(Choice.LeftOut::new);
    }

    private List<ConnectorRefused> reasons(TableDescription table) {
        var reasons = new ArrayList<ConnectorRefused>();
        choices.keySet().stream()
                .filter(id -> table.variables().stream()
                        .noneMatch(variable -> variable.id().equals(id)))
                .sorted()
                .forEach(id -> reasons.add(ConnectorRefused.of("STATBANK-003", id)));
        for (var variable : table.variables()) {
            var choice = choice(variable);
            if (choice instanceof Choice.These(var codes)) {
                codes.stream()
                        .filter(code -> !variable.codes().contains(code))
                        .sorted()
                        .forEach(code -> reasons.add(ConnectorRefused.of("STATBANK-004", variable.title(), code)));
            }
            if (choice.of(variable).isEmpty() && !variable.mayBeLeftOut()) {
                reasons.add(ConnectorRefused.of("STATBANK-002", variable.title()));
            }
            if (saysTheSameTwice(variable)) {
                reasons.add(ConnectorRefused.of("STATBANK-005", variable.title()));
            }
        }
        return reasons;
    }

    /** Splits along the longest axis until every part fits; the parts share no cell and leave none out. */
    private List<Request> split(Map<String, List<String>> wanted, long limit) {
        if (cells(wanted) <= limit) {
            return List.of(new Request(Request.Format.CSV, presentation, wanted));
        }
        var longest = wanted.entrySet().stream()
                .max(Map.Entry.comparingByValue((one, other) -> Integer.compare(one.size(), other.size())))
                .orElseThrow();
        var codes = longest.getValue();
        var parts = new ArrayList<Request>();
        int half = (codes.size() + 1) / 2;
        for (var part : List.of(codes.subList(0, half), codes.subList(half, codes.size()))) {
            var smaller = new LinkedHashMap<>(wanted);
            smaller.put(longest.getKey(), part);
            parts.addAll(split(smaller, limit));
        }
        return parts;
    }

    private boolean saysTheSameTwice(TableDescription.Variable variable) {
        var chosen = choice(variable).of(variable);
        return presentation == Presentation.LABELS
                && variable.values().stream()
                                .filter(value -> chosen.contains(value.id()))
                                .map(TableDescription.Value::label)
                                .distinct()
                                .count()
                        < chosen.size();
    }

    private static long cells(Map<String, List<String>> wanted) {
        return wanted.values().stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
    }
}
