package dk.helhed.meetings;

import java.util.UUID;

/** A file that belongs to a paper. */
public record AttachmentId(UUID value) {
    public static AttachmentId of(String text) {
        return new AttachmentId(UUID.fromString(text));
    }
}
