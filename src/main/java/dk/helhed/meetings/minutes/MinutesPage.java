package dk.helhed.meetings.minutes;

import dk.helhed.governance.Board;
import dk.helhed.meetings.Meeting;
import dk.helhed.meetings.minutes.text.Minutes;
import dk.helhed.meetings.minutes.text.MinutesRelease;
import dk.helhed.web.Page;
import java.time.Instant;
import java.util.List;

/**
 * The minutes of a meeting.
 *
 * @param serves the reader may approve them
 */
record MinutesPage(Meeting meeting, Board board, Standing standing, boolean serves) implements Page {
    sealed interface Standing {}

    /** There are none for the reader yet. */
    record Waiting() implements Standing {}

    /** Seen only by those who write them. */
    record Draft(Minutes minutes) implements Standing {}

    /**
     * @param minutes as the reader may see them
     * @param all every version, newest first
     * @param outdated what was recorded has been corrected since
     */
    record Approved(Minutes minutes, int version, Instant at, List<Version> all, boolean intact, boolean outdated)
            implements Standing {
        boolean isNewest() {
            return all.getFirst().number() == version;
        }
    }

    record Version(int number, String reason, Instant at, String checksum) {
        static Version of(MinutesRelease release) {
            return new Version(release.version(), release.reason(), release.releasedAt(), release.checksum());
        }
    }

    String address() {
        return "/meetings/" + meeting.id().value();
    }

    String pdf() {
        return standing instanceof Approved approved && !approved.isNewest()
                ? address() + "/minutes.pdf?version=" + approved.version()
                : address() + "/minutes.pdf";
    }

    boolean isApproved() {
        return standing instanceof Approved;
    }
}
