package dk.helhed.meetings.meeting;

import dk.helhed.governance.Board;
import dk.helhed.meetings.Meeting;
import dk.helhed.web.Page;
import java.util.List;
import java.util.Optional;

/**
 * The meetings of the boards that the reader may read.
 *
 * @param coming the next one first
 * @param past the latest first
 * @param chosen the board the list is narrowed to
 * @param year the year it is narrowed to; 0 for all
 */
record MeetingsPage(
        List<Line> coming,
        List<Line> past,
        List<Board> boards,
        Optional<Board> chosen,
        List<Integer> years,
        int year,
        boolean mayPlan)
        implements Page {

    /** @param days from today until the meeting; negative for one that was */
    record Line(Meeting meeting, Board board, int days) {}

    boolean isNarrowed() {
        return chosen.isPresent() || year != 0;
    }
}
