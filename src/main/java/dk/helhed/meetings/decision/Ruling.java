package dk.helhed.meetings.decision;

import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.DecisionEntry.Typed;
import dk.helhed.meetings.DecisionId;
import dk.helhed.meetings.Fault;
import dk.helhed.meetings.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A decision that is about to be recorded.
 *
 * @param corrects what stood when it was typed; empty for a first decision
 */
record Ruling(Outcome outcome, String text, Optional<DecisionId> corrects, String reason) {
    sealed interface Checked {}

    record Good(Ruling ruling) implements Checked {}

    record Faulty(List<Refusal> faults) implements Checked {}

    /** What was typed, with all that is wrong in it at once. */
    static Checked check(Typed typed, String corrects) {
        var faults = new ArrayList<Refusal>();
        var outcome = Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(typed.outcome()))
                .findFirst();
        if (outcome.isEmpty()) {
            faults.add(Fault.of("MEET-110"));
        }
        if (outcome.filter(Outcome.ADOPTED_AMENDED::equals).isPresent()
                && typed.text().isBlank()) {
            faults.add(Fault.of("MEET-113"));
        }
        var before =
                corrects.matches("[0-9a-f-]{36}") ? Optional.of(DecisionId.of(corrects)) : Optional.<DecisionId>empty();
        if (before.isPresent() && typed.reason().isBlank()) {
            faults.add(Fault.of("MEET-111"));
        }
        return faults.isEmpty()
                ? new Good(new Ruling(
                        outcome.orElseThrow(),
                        typed.text().strip(),
                        before,
                        before.isPresent() ? typed.reason().strip() : ""))
                : new Faulty(List.copyOf(faults));
    }
}
