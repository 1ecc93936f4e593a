package dk.helhed.meetings.meeting;

import dk.helhed.audit.AuditTrail;
import dk.helhed.governance.BoardId;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Copenhagen;
import dk.helhed.kernel.UseCase;
import dk.helhed.meetings.Agendas;
import dk.helhed.meetings.Meeting;
import dk.helhed.meetings.MeetingId;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;

/** Plans a meeting of a board. It begins as a draft with the standard agenda. */
@UseCase
class PlanMeeting {
    private final MeetingStore store;
    private final Agendas agendas;
    private final StandardAgenda standard;
    private final AuditTrail audit;
    private final Clock clock;

    PlanMeeting(MeetingStore store, Agendas agendas, StandardAgenda standard, AuditTrail audit, Clock clock) {
        this.store = store;
        this.agendas = agendas;
        this.standard = standard;
        this.audit = audit;
        this.clock = clock;
    }

    MeetingId plan(BoardId board, MeetingPlan plan, AccountId who) {
        var now = clock.instant();
        var before = before(board, plan);
        var meeting = store.insert(board, Copenhagen.at(plan.starts()).getYear(), plan, now, who);
        var position = 0;
        for (var line : standard.lines(before)) {
            store.insertLine(meeting, ++position, line, now, who);
        }
        audit.record(
                who, "meetings.meeting.planned", "meeting/" + meeting.value(), "", plan.starts() + ", " + plan.place());
        return meeting;
    }

    private Optional<Meeting> before(BoardId board, MeetingPlan plan) {
        return agendas.ofBoard(board).stream()
                .filter(meeting -> meeting.starts().isBefore(plan.starts()))
                .max(Comparator.comparing(Meeting::starts));
    }
}
