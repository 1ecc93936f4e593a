package dk.helhed.meetings;

import dk.helhed.governance.BoardId;
import dk.helhed.kernel.Copenhagen;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A meeting as it stands now.
 *
 * @param number within the board's year, from 1
 * @param title empty when the board and the date say enough
 */
public record Meeting(
        MeetingId id,
        BoardId board,
        int year,
        int number,
        String title,
        Instant starts,
        Instant ends,
        String place,
        MeetingState state) {

    /** The day on which it is held, in Copenhagen. */
    public LocalDate day() {
        return Copenhagen.at(starts).toLocalDate();
    }

    public LocalTime from() {
        return Copenhagen.at(starts).toLocalTime();
    }

    public LocalTime until() {
        return Copenhagen.at(ends).toLocalTime();
    }

    /** How long it is set to last, in whole minutes. */
    public int minutes() {
        return (int) Duration.between(starts, ends).toMinutes();
    }

    public boolean isDraft() {
        return state == MeetingState.DRAFT;
    }
}
