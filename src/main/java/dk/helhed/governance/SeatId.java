package dk.helhed.governance;

import java.util.UUID;

/** Which seat on a board. */
public record SeatId(UUID value) {
    public static SeatId of(String text) {
        return new SeatId(UUID.fromString(text));
    }
}
