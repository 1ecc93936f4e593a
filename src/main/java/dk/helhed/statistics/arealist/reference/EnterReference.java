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
import java.util.List;
import java.util.Optional;

/** Enters a number of the country or the region for one list. A correction is entered again; what it replaces is kept. */
@UseCase
class EnterReference {
    private static final int LONGEST_SOURCE = 300;

    private final ReferenceStore store;
    private final AuditTrail trail;
    private final Clock clock;

    EnterReference(ReferenceStore store, AuditTrail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    record Written(ListReference reference, int listYear, BigDecimal value, String source) {}

    sealed interface Result {}

    record Entered(Written written) implements Result {}

    record Refused(List<Refusal> reasons) implements Result {}

    private record Reason(String code, List<Object> arguments) implements Refusal {}

    Result enter(ReferenceForm form, AccountId who) {
        var reasons = new ArrayList<Refusal>();
        var reference = reference(form.reference());
        var year = reference.flatMap(one -> year(form.listYear(), one));
        var value = reference.flatMap(one -> value(form.value(), one));
        if (year.isEmpty()) {
            reasons.add(new Reason("LIST-040", List.of(form.listYear())));
        }
        if (value.isEmpty()) {
            reasons.add(new Reason("LIST-041", List.of(form.value())));
        }
        if (form.source().isEmpty() || form.source().length() > LONGEST_SOURCE) {
            reasons.add(new Reason("LIST-042", List.of(LONGEST_SOURCE)));
        }
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        return enter(new Written(reference.orElseThrow(), year.orElseThrow(), value.orElseThrow(), form.source()), who);
    }

    private Result enter(Written written, AccountId who) {
        store.add(written, clock.instant(), who);
        trail.record(
                who,
                "statistics.list.reference-entered",
                "list-reference/" + written.reference() + "/" + written.listYear(),
                "",
                written.value().toPlainString() + " " + written.source());
        return new Entered(written);
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
