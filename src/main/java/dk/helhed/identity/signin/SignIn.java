package dk.helhed.identity.signin;

import dk.helhed.audit.AuditTrail;
import dk.helhed.identity.Accounts;
import dk.helhed.identity.Attempts;
import dk.helhed.identity.Passwords;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;

/** Lets an account in by its email and password. */
@UseCase
class SignIn {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Door door;
    private final AuditTrail trail;

    SignIn(Accounts accounts, Passwords passwords, Attempts attempts, Door door, AuditTrail trail) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.door = door;
        this.trail = trail;
    }

    sealed interface Result {}

    record SignedIn(AccountId account) implements Result {}

    /** The one answer to a wrong password, an unknown email and a closed account: it tells nobody who has an account. */
    record NoMatch() implements Result, Refusal {
        @Override
        public String code() {
            return "SIGN-003";
        }
    }

    Result enter(String email, String password) {
        var account = accounts.byEmail(email);
        // the password is worked through in any case, so that the answer takes the same time
        var fits = passwords.fits(account, password);
        if (account.isPresent() && fits && door.opensFor(account.get())) {
            attempts.strike(email);
            trail.record(account.get(), "identity.session.begun", object(account.get()), "", "");
            return new SignedIn(account.get());
        }
        var tried = account.map(SignIn::object).orElse("account/unknown");
        trail.recordSystem("identity.session.refused", tried, "", "");
        if (attempts.full(email)) {
            trail.recordSystem("identity.session.throttled", tried, "", "");
        }
        return new NoMatch();
    }

    private static String object(AccountId account) {
        return "account/" + account.value();
    }
}
