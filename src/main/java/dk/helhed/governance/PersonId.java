package dk.helhed.governance;

import java.util.UUID;

/** Which person. The name lies in a table of its own that can be erased; facts refer to this id. */
public record PersonId(UUID value) {
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }
}
