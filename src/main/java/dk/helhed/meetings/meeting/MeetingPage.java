package dk.helhed.meetings.meeting;

import dk.helhed.governance.Board;
import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.MeetingId;
import dk.helhed.web.Page;
import java.util.List;
import java.util.Optional;

/**
 * The form of a meeting.
 *
 * @param meeting empty for one that is being planned
 * @param boards those that a new meeting may be planned for
 */
record MeetingPage(Optional<MeetingId> meeting, MeetingForm form, List<Board> boards, List<Refusal> faults)
        implements Page {
    String action() {
        return meeting.map(id -> "/meetings/" + id.value()).orElse("/meetings");
    }
}
