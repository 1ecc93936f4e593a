package dk.helhed.kernel;

import java.util.UUID;

/** Who did it. A name is never stored beside a fact: identity lies in an erasable table, facts refer to this id. */
public record AccountId(UUID value) {
    /** Whoever runs a command on the machine itself. Nobody signs in as it. */
    public static final AccountId COMMAND_LINE = new AccountId(new UUID(0, 3));

    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }
}
