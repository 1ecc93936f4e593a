package dk.helhed.governance;

import dk.helhed.kernel.AccountId;
import java.util.Optional;

/**
 * A person who sits, sat or may sit on a board.
 *
 * @param name {@link #ERASED} once the identity is erased
 * @param account the account the person signs in with, where there is one
 */
public record Person(PersonId id, String name, boolean erased, Optional<AccountId> account) {
    /** What stands in place of a name that was erased. Pages in another language say it in their own words. */
    public static final String ERASED = "slettet person";
}
