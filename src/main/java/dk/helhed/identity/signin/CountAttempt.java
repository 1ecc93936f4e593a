package dk.helhed.identity.signin;

import dk.helhed.identity.Attempts;
import dk.helhed.identity.Attempts.TooMany;
import dk.helhed.kernel.UseCase;
import java.util.Optional;

/** Counts an attempt to sign in, in a transaction of its own, before the password is looked at. */
@UseCase
class CountAttempt {
    private final Attempts attempts;

    CountAttempt(Attempts attempts) {
        this.attempts = attempts;
    }

    Optional<TooMany> count(String email, String address) {
        return attempts.count(email, address);
    }
}
