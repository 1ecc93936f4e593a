package dk.helhed.meetings.meeting;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import dk.helhed.meetings.Agendas;
import dk.helhed.meetings.MeetingId;
import dk.helhed.meetings.MeetingState;
import dk.helhed.web.NotFound;

/** Moves a meeting to another time or place, or gives it a title. */
@UseCase
class ChangeMeeting {
    private final MeetingStore store;
    private final Agendas agendas;
    private final AuditTrail audit;

    ChangeMeeting(MeetingStore store, Agendas agendas, AuditTrail audit) {
        this.store = store;
        this.agendas = agendas;
        this.audit = audit;
    }

    sealed interface Result {}

    record Changed() implements Result {}

    record AlreadyHeld() implements Result, Refusal {
        @Override
        public String code() {
            return "MEET-006";
        }
    }

    Result change(MeetingId id, MeetingPlan plan, AccountId who) {
        var meeting = agendas.meeting(id).orElseThrow(NotFound::new);
        if (meeting.state().isAtLeast(MeetingState.HELD)) {
            return new AlreadyHeld();
        }
        store.change(id, plan);
        audit.record(
                who,
                "meetings.meeting.changed",
                "meeting/" + id.value(),
                meeting.starts() + ", " + meeting.place(),
                plan.starts() + ", " + plan.place());
        return new Changed();
    }
}
