package dk.helhed.meetings.call;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.MeetingCalled;
import dk.helhed.meetings.MeetingId;
import dk.helhed.meetings.MeetingState;
import dk.helhed.meetings.MeetingSteps;
import dk.helhed.meetings.Paper;
import dk.helhed.web.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/** Calls a meeting: the papers that were not released yet are released, and from now on the agenda is fixed. */
@UseCase
class CallMeeting {
    private final CallMaterial material;
    private final MeetingSteps steps;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CallMeeting(
            CallMaterial material,
            MeetingSteps steps,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.material = material;
        this.steps = steps;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    sealed interface Result {}

    /** @param released how many papers were released by it */
    record Called(int released) implements Result {}

    /** Everything that stands in the way, at once. */
    record Blocked(List<? extends Refusal> causes) implements Result {}

    record AlreadyCalled() implements Result, Refusal {
        @Override
        public String code() {
            return "MEET-100";
        }
    }

    Result call(MeetingId id, AccountId who) {
        return call(id, who, clock.instant());
    }

    Result call(MeetingId id, AccountId who, Instant at) {
        steps.lock(id);
        var agenda = material.agenda(id).orElseThrow(NotFound::new);
        if (!agenda.meeting().isDraft()) {
            return new AlreadyCalled();
        }
        var unreleased = material.lockUnreleased(id);
        var causes = material.obstacles(agenda, at);
        return causes.isEmpty() ? called(agenda, unreleased, who, at) : new Blocked(causes);
    }

    private Called called(Agenda agenda, List<Paper> unreleased, AccountId who, Instant at) {
        var meeting = agenda.meeting();
        unreleased.forEach(paper -> material.release(paper, who, at));
        steps.append(meeting.id(), MeetingState.CALLED, at, who);
        audit.record(
                who,
                "meetings.meeting.called",
                "meeting/" + meeting.id().value(),
                MeetingState.DRAFT.name(),
                MeetingState.CALLED.name() + ", " + unreleased.size() + " papers released");
        events.publishEvent(new MeetingCalled(meeting.id(), meeting.board(), at));
        return new Called(unreleased.size());
    }
}
