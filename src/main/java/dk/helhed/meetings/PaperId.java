package dk.helhed.meetings;

import java.util.UUID;

/** The paper of one item, through all its drafts and releases. */
public record PaperId(UUID value) {
    public static PaperId of(String text) {
        return new PaperId(UUID.fromString(text));
    }
}
