package dk.helhed.meetings;

import java.util.UUID;

/** A meeting of one board. */
public record MeetingId(UUID value) {
    public static MeetingId of(String text) {
        return new MeetingId(UUID.fromString(text));
    }
}
