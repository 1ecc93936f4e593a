package dk.helhed.meetings.hold;

import dk.helhed.governance.Board;
import dk.helhed.governance.Member;
import dk.helhed.governance.PersonId;
import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.DecisionEntry;
import dk.helhed.meetings.Disqualified;
import dk.helhed.meetings.ItemKind;
import dk.helhed.meetings.Meeting;
import dk.helhed.meetings.MeetingState;
import dk.helhed.meetings.Presence;
import dk.helhed.meetings.Quorum;
import dk.helhed.meetings.RollCall;
import dk.helhed.web.Page;
import java.util.List;
import java.util.Optional;

/**
 * The page on the table while the meeting is held.
 *
 * @param missing before the meeting can be ended
 * @param refusals of what was just tried
 */
record HoldPage(
        Meeting meeting,
        Board board,
        RollCall roll,
        List<Entry> entries,
        List<? extends Refusal> missing,
        List<? extends Refusal> refusals)
        implements Page {
    /**
     * An item, or that there is one that the reader may not see.
     *
     * @param quorum with those who are disqualified taken out
     */
    record Entry(AgendaLine line, List<DecisionEntry> decisions, List<Disqualified> out, Quorum quorum) {
        /** Nothing is expected to be decided, and nothing was: the form is folded away. */
        boolean isAside() {
            return line instanceof AgendaLine.Item item
                    && item.kind() == ItemKind.PRACTICAL
                    && decisions.stream().allMatch(decision -> decision.stands().isEmpty());
        }
    }

    String address() {
        return "/meetings/" + meeting.id().value();
    }

    boolean isOpen() {
        return Standing.isOpen(meeting);
    }

    boolean isHeld() {
        return meeting.state().isAtLeast(MeetingState.HELD);
    }

    /** Those who may be disqualified: all who sit at the table. */
    List<Member> people() {
        return Disqualify.people(roll).toList();
    }

    static List<Presence> choices() {
        return List.of(Presence.PRESENT, Presence.APOLOGY, Presence.LATE_APOLOGY, Presence.ABSENT);
    }

    Optional<AttendanceForm.Called> calledFor(PersonId substitute) {
        return RecordAttendance.calledFor(roll, substitute);
    }
}
