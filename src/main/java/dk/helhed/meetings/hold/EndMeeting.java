package dk.helhed.meetings.hold;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Copenhagen;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import dk.helhed.meetings.MeetingHeld;
import dk.helhed.meetings.MeetingId;
import dk.helhed.meetings.MeetingState;
import dk.helhed.meetings.MeetingSteps;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/** Ends a meeting: everything that was decided is recorded, and from now on it is only corrected. */
@UseCase
class EndMeeting {
    private final ReadProceedings proceedings;
    private final MeetingSteps steps;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    EndMeeting(ReadProceedings proceedings, MeetingSteps steps, AuditTrail audit, ApplicationEventPublisher events) {
        this.proceedings = proceedings;
        this.steps = steps;
        this.audit = audit;
        this.events = events;
    }

    sealed interface Result {}

    record Ended() implements Result {}

    /** Everything that is missing, at once. */
    record Blocked(List<? extends Refusal> causes) implements Result {}

    record NotCalled() implements Result, Refusal {
        @Override
        public String code() {
            return "MEET-105";
        }
    }

    record AlreadyHeld() implements Result, Refusal {
        @Override
        public String code() {
            return "MEET-107";
        }
    }

    Result end(MeetingId id, AccountId who) {
        return end(id, who, proceedings.now());
    }

    Result end(MeetingId id, AccountId who, Instant at) {
        steps.lock(id);
        var held = proceedings.of(id);
        var meeting = held.agenda().meeting();
        if (meeting.state() != MeetingState.CALLED) {
            return meeting.isDraft() ? new NotCalled() : new AlreadyHeld();
        }
        var causes = held.missing(Copenhagen.at(at).toLocalDate());
        if (!causes.isEmpty()) {
            return new Blocked(causes);
        }
        steps.append(id, MeetingState.HELD, at, who);
        audit.record(
                who,
                "meetings.meeting.held",
                "meeting/" + id.value(),
                MeetingState.CALLED.name(),
                MeetingState.HELD.name() + ", present " + held.roll().quorum().present() + " of "
                        + held.roll().quorum().seats());
        events.publishEvent(new MeetingHeld(id, meeting.board(), at));
        return new Ended();
    }
}
