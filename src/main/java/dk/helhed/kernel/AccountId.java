package dk.helhed.kernel;

import java.util.UUID;

/** Who did it. A name is never stored beside a fact: identity lies in an erasable table, facts refer to this id. */
public record AccountId(UUID value) {
    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }
}
