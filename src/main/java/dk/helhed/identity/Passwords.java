package dk.helhed.identity;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passwords as Argon2id; nobody can read one, ourselves included. */
@Component
@Transactional
public class Passwords {
    /** Length counts for more than odd signs do (NIST SP 800-63B). */
    public static final int SHORTEST = 12;

    static final int LONGEST = 200;
    private static final PasswordEncoder ENCODER = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private static final String DECOY = encoded("an account that is not there");

    private final PasswordStore store;

    Passwords(PasswordStore store) {
        this.store = store;
    }

    public record WrongLength() implements Refusal {
        @Override
        public String code() {
            return "ACCT-004";
        }

        @Override
        public List<Object> arguments() {
            return List.of(SHORTEST, LONGEST);
        }
    }

    public record NotAlike() implements Refusal {
        @Override
        public String code() {
            return "ACCT-011";
        }
    }

    /** Why a password cannot be chosen; empty when it can. */
    public static List<Refusal> refusals(String password, String again) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            return List.of(new WrongLength());
        }
        return password.equals(again) ? List.of() : List.of(new NotAlike());
    }

    /** Takes the same time for an account that is not there, or has no password yet, as for a wrong one. */
    public boolean fits(Optional<AccountId> account, String password) {
        var hash = account.flatMap(store::hash);
        // an endless password must not cost endless work
        var tried = password.length() > 4 * LONGEST ? "" : password;
        return ENCODER.matches(tried, hash.orElse(DECOY)) && hash.isPresent();
    }

    public void set(AccountId account, String password) {
        setHash(account, hash(password));
    }

    /** For many accounts that share one password: it is worked out once. */
    public void setHash(AccountId account, String hash) {
        store.put(account, hash);
    }

    public String hash(String password) {
        return encoded(password);
    }

    private static String encoded(String password) {
        return Objects.requireNonNull(ENCODER.encode(password));
    }
}
