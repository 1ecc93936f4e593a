package dk.helhed.geography.lookup;

import java.util.UUID;

/** A received lookup table. Public because Spring makes it from rows and addresses. */
public record LookupId(UUID value) {
    public static LookupId of(String text) {
        return new LookupId(UUID.fromString(text));
    }
}
