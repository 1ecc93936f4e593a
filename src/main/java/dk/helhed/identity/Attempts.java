package dk.helhed.identity;

import dk.helhed.kernel.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts attempts to guess a password, per account and per address, in the database: all instances count together. */
@Component
@Transactional
public class Attempts {
    static final int PER_ACCOUNT = 5;
    static final int PER_ADDRESS = 30;

    private final AttemptStore store;

    Attempts(AttemptStore store) {
        this.store = store;
    }

    /** @param minutes until the next attempt is let in */
    public record TooMany(long minutes) implements Refusal {
        @Override
        public String code() {
            return "SIGN-004";
        }

        @Override
        public List<Object> arguments() {
            return List.of(minutes);
        }
    }

    /**
     * Counts an attempt before the password is looked at, so that many at once are counted as many. Call it in a
     * transaction of its own.
     *
     * @return why it is not let in, if it is not
     */
    public Optional<TooMany> count(String email, String address) {
        var account = account(email);
        var from = Fingerprint.of("address " + address);
        store.hold(account, from);
        var until = store.onAccount(account, PER_ACCOUNT)
                .or(() -> store.fromAddress(from, PER_ADDRESS))
                .map(nth -> nth.plus(AttemptStore.WINDOW));
        if (until.isEmpty()) {
            store.forgetOld();
            store.add(account, from);
        }
        return until.map(store::minutesUntil).map(TooMany::new);
    }

    /** Whether the next attempt on the account will be held back. */
    public boolean full(String email) {
        return store.onAccount(account(email), PER_ACCOUNT).isPresent();
    }

    /** The password was right: what was counted against the account is struck out. */
    public void strike(String email) {
        store.strike(account(email));
    }

    private static String account(String email) {
        return Fingerprint.of("account " + email.strip().toLowerCase(Locale.ROOT));
    }
}
