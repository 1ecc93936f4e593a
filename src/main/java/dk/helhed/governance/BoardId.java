package dk.helhed.governance;

import java.util.UUID;

/** A board: the overall one or one of a district. */
public record BoardId(UUID value) {
    public static BoardId of(String text) {
        return new BoardId(UUID.fromString(text));
    }
}
