package dk.helhed.identity.signin;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;

/** Writes down that an account left. */
@UseCase
class SignOut {
    private final AuditTrail trail;

    SignOut(AuditTrail trail) {
        this.trail = trail;
    }

    void leave(AccountId account) {
        trail.record(account, "identity.session.ended", "account/" + account.value(), "", "");
    }
}
