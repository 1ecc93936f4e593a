package dk.helhed.geography.lookup;

import java.util.UUID;

/** One taking in of a lookup table. Public because Spring makes it from rows and addresses. */
public record JoinId(UUID value) {
    public static JoinId of(String text) {
        return new JoinId(UUID.fromString(text));
    }
}
