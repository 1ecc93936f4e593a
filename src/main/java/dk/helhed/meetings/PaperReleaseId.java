package dk.helhed.meetings;

import java.util.UUID;

/** One release of a paper: its text, lines, attachments and figures as they stood at that minute. */
public record PaperReleaseId(UUID value) {
    public static PaperReleaseId of(String text) {
        return new PaperReleaseId(UUID.fromString(text));
    }
}
