package dk.helhed.statistics.arealist.reference;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import dk.helhed.statistics.lists.ListReference;
import dk.helhed.statistics.lists.RuleVersions;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Enters a number of the country or the region for one list. A correction is entered again; what it replaces is kept. */
@UseCase
class EnterReference {
    private static final int LONGEST_SOURCE = 300;
    private static final int MOST_REASONS = 20;

    /** The same reasons, said with their line. */
    private static final Map<String, String> IN_A_FILE =
            Map.of("LIST-040", "LIST-044", "LIST-041", "LIST-045", "LIST-042", "LIST-046", "LIST-043", "LIST-047");

    private final ReferenceQueries queries;
    private final ReferenceStore store;
    private final AuditTrail trail;
    private final Clock clock;

    EnterReference(ReferenceQueries queries, ReferenceStore store, AuditTrail trail, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    record Written(ListReference reference, int listYear, BigDecimal value, String source) {
        /** Another number for the same list. */
        private boolean contradicts(Written other) {
            return reference == other.reference && listYear == other.listYear && !equals(other);
        }
    }

    sealed interface Result {}

    record Entered(Written written) implements Result {}

    record Refused(List<Refusal> reasons) implements Result {}

    sealed interface FileResult {}

    /** @param fresh how many were not entered before */
    record FileEntered(int fresh) implements FileResult {}

    record FileRefused(List<Refusal> reasons) implements FileResult {}

    /** @param number of the line in the file */
    record Line(int number, ReferenceForm form) {
        private List<Object> before(Reason reason) {
            return Stream.concat(Stream.of(number), reason.arguments().stream()).toList();
        }
    }

    private sealed interface Checked {}

    private record WellFormed(Written written) implements Checked {}

    private record Malformed(List<Reason> reasons) implements Checked {}

    private record Reason(String code, List<Object> arguments) implements Refusal {}

    Result enter(ReferenceForm form, AccountId who) {
        return switch (check(form)) {
            case Malformed(var reasons) -> new Refused(List.copyOf(reasons));
            case WellFormed(var written) -> {
                keep(written, who);
                yield new Entered(written);
            }
        };
    }

    /** All lines of a file or none. What counts already is not entered again. */
    FileResult enter(List<Line> lines, AccountId who) {
        var reasons = new ArrayList<Refusal>();
        var written = new LinkedHashSet<Written>();
        for (var line : lines) {
            switch (check(line.form())) {
                case Malformed(var found) ->
                    found.forEach(one ->
                            reasons.add(new Reason(IN_A_FILE.getOrDefault(one.code(), one.code()), line.before(one))));
                case WellFormed(var one) -> {
                    if (written.stream().anyMatch(one::contradicts)) {
                        reasons.add(new Reason("LIST-049", List.of(line.number(), String.valueOf(one.listYear()))));
                    }
                    written.add(one);
                }
            }
        }
        if (!reasons.isEmpty()) {
            return new FileRefused(reasons.stream().limit(MOST_REASONS).toList());
        }
        var fresh = written.stream().filter(one -> !counts(one)).toList();
        fresh.forEach(one -> keep(one, who));
        return new FileEntered(fresh.size());
    }

    private boolean counts(Written written) {
        return queries.entered().stream()
                .filter(ReferenceQueries.Entered::counts)
                .anyMatch(one -> one.reference() == written.reference()
                        && one.listYear() == written.listYear()
                        && one.value().compareTo(written.value()) == 0
                        && one.source().equals(written.source()));
    }

    private static Checked check(ReferenceForm form) {
        var reasons = new ArrayList<Reason>();
        var reference = reference(form.reference());
        var year = reference.flatMap(one -> year(form.listYear(), one));
        var value = reference.flatMap(one -> value(form.value(), one));
        if (reference.isEmpty()) {
            reasons.add(new Reason("LIST-043", List.of(form.reference())));
            return new Malformed(reasons);
        }
        if (year.isEmpty()) {
            reasons.add(new Reason("LIST-040", List.of(form.listYear())));
        }
        if (value.isEmpty()) {
            reasons.add(new Reason("LIST-041", List.of(form.value())));
        }
        if (form.source().isEmpty() || form.source().length() > LONGEST_SOURCE) {
            reasons.add(new Reason("LIST-042", List.of(LONGEST_SOURCE)));
        }
        return reasons.isEmpty()
                ? new WellFormed(
                        new Written(reference.orElseThrow(), year.orElseThrow(), value.orElseThrow(), form.source()))
                : new Malformed(reasons);
    }

    private void keep(Written written, AccountId who) {
        store.add(written, clock.instant(), who);
        trail.record(
                who,
                "statistics.list.reference-entered",
                "list-reference/" + written.reference() + "/" + written.listYear(),
                "",
                written.value().toPlainString() + " " + written.source());
    }

    private static Optional<ListReference> reference(String written) {
        return Arrays.stream(ListReference.values())
                .filter(one -> one.name().equals(written))
                .findFirst();
    }

    /** A year whose rules ask for the number. */
    private static Optional<Integer> year(String written, ListReference reference) {
        return Optional.of(written)
                .filter(text -> text.matches("20[0-9]{2}"))
                .map(Integer::valueOf)
                .filter(year ->
                        RuleVersions.ofList(year).filter(reference::isAskedBy).isPresent());
    }

    private static Optional<BigDecimal> value(String written, ListReference reference) {
        return Optional.of(written.replace(',', '.'))
                .filter(text -> text.matches("[0-9]{1,8}(\\.[0-9]{1,6})?"))
                .map(BigDecimal::new)
                .filter(reference::allows);
    }
}
