package dk.helhed.meetings.decision;

import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.Decision;
import dk.helhed.meetings.DecisionEntry;
import dk.helhed.meetings.Meeting;
import dk.helhed.meetings.MeetingState;
import dk.helhed.meetings.Recommendation;
import java.util.Optional;

/**
 * What is to be decided: a line of the newest release, or an item that has none.
 *
 * @param words the line as the board reads it; empty for the item as a whole
 * @param stands what was decided so far
 */
record Matter(
        Meeting meeting, AgendaLine.Item item, Optional<Recommendation> line, String words, Optional<Decision> stands) {

    DecisionEntry entry() {
        return DecisionEntry.of(item.id(), line, words, stands, isOpen() || mayBeCorrected());
    }

    /** During the meeting, and afterwards until its minutes are approved. */
    boolean isOpen() {
        return meeting.state() == MeetingState.CALLED || meeting.state() == MeetingState.HELD;
    }

    /**
     * What stands may be corrected with a reason even when the minutes are approved; they are then outdated and approved
     * again as a new version. What was never decided cannot be decided afterwards.
     */
    boolean mayBeCorrected() {
        return stands.isPresent() && meeting.state() != MeetingState.DRAFT;
    }
}
