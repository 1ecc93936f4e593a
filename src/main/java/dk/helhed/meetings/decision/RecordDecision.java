package dk.helhed.meetings.decision;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import dk.helhed.meetings.Decision;
import dk.helhed.meetings.DecisionId;
import dk.helhed.meetings.DecisionRecorded;
import dk.helhed.meetings.MeetingState;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Records what the board decided. A first decision on a line is recorded once, whoever is first; afterwards it is
 * corrected by a new decision that names the one it saw.
 */
@UseCase
class RecordDecision {
    private final DecisionStore store;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordDecision(DecisionStore store, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    sealed interface Result {}

    record Recorded(DecisionId decision) implements Result {}

    /** Somebody else was first, or corrected what was to be corrected. */
    record DecidedByAnother() implements Result, Refusal {
        @Override
        public String code() {
            return "MEET-112";
        }
    }

    record NotCalled() implements Result, Refusal {
        @Override
        public String code() {
            return "MEET-105";
        }
    }

    record MinutesApproved() implements Result, Refusal {
        @Override
        public String code() {
            return "MEET-106";
        }
    }

    Result record(Matter matter, Ruling ruling, AccountId who) {
        return record(matter, ruling, who, clock.instant());
    }

    Result record(Matter matter, Ruling ruling, AccountId who, Instant at) {
        if (!matter.isOpen() && !matter.mayBeCorrected()) {
            return matter.meeting().state() == MeetingState.DRAFT ? new NotCalled() : new MinutesApproved();
        }
        if (!matter.stands().map(Decision::id).equals(ruling.corrects())) {
            return new DecidedByAnother();
        }
        var recorded = matter.line().isPresent()
                ? store.insertLine(matter.item().id(), matter.line().get().id(), ruling, at, who)
                : store.insertWhole(matter.item().id(), ruling, at, who);
        return recorded.<Result>map(id -> kept(id, matter, ruling, who, at)).orElseGet(DecidedByAnother::new);
    }

    private Recorded kept(DecisionId id, Matter matter, Ruling ruling, AccountId who, Instant at) {
        store.register(id, matter, ruling.text());
        audit.record(
                who,
                ruling.corrects().isEmpty() ? "meetings.decision.recorded" : "meetings.decision.corrected",
                "decision/" + id.value(),
                matter.stands().map(before -> before.outcome().name()).orElse(""),
                ruling.outcome().name());
        events.publishEvent(new DecisionRecorded(id, matter.item().id(), at));
        return new Recorded(id);
    }
}
