package dk.helhed.meetings.minutes;

import dk.helhed.meetings.minutes.text.Minutes;
import dk.helhed.web.Page;
import java.time.Instant;

/** The minutes as they are printed. */
record MinutesDocument(Minutes minutes, Standing standing) implements Page {
    sealed interface Standing {}

    record Draft() implements Standing {}

    record Approved(int version, String reason, Instant at, String checksum) implements Standing {}

    boolean isDraft() {
        return standing instanceof Draft;
    }
}
