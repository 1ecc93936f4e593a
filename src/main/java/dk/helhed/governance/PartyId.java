package dk.helhed.governance;

import java.util.UUID;

/** Which body takes part. */
public record PartyId(UUID value) {
    public static PartyId of(String text) {
        return new PartyId(UUID.fromString(text));
    }
}
