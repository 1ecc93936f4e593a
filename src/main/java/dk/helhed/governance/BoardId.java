package dk.helhed.governance;

import java.util.UUID;

/** Which board. */
public record BoardId(UUID value) {
    public static BoardId of(String text) {
        return new BoardId(UUID.fromString(text));
    }
}
