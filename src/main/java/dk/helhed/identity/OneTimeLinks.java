package dk.helhed.identity;

import dk.helhed.kernel.AccountId;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links that open once within a day: to choose a password, or to become the first administrator. */
@Component
@Transactional
public class OneTimeLinks {
    public static final int HOURS = 24;

    private final OneTimeLinkStore store;
    private final SecureRandom random = new SecureRandom();

    OneTimeLinks(OneTimeLinkStore store) {
        this.store = store;
    }

    /** Whom a link is for: an account, or, when empty, the first administrator. */
    public record Opens(Optional<AccountId> account) {}

    /** A path such as {@code /welcome/…}. It is told once, here; only its hash is kept. */
    public String issue(Optional<AccountId> account) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        store.issue(Fingerprint.of(token), account);
        return "/welcome/" + token;
    }

    /** Looks without using it up: mail programs follow links to see where they lead. */
    public Optional<Opens> look(String token) {
        return store.look(Fingerprint.of(token));
    }

    /** Uses the link up; empty when it is used, too old or never was. */
    public Optional<Opens> take(String token) {
        return store.take(Fingerprint.of(token));
    }

    /** Closes the links of an account that were not used: a new one, a password or an end replaces them. */
    public void voidAll(AccountId account) {
        store.voidAll(account);
    }
}
