package dk.helhed.governance;

import java.util.UUID;

/** Which term of a person on a seat. */
public record TermId(UUID value) {
    public static TermId of(String text) {
        return new TermId(UUID.fromString(text));
    }
}
