package dk.helhed.identity.account;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;

/** Writes down that an account left everywhere. */
@UseCase
class LeaveEverywhere {
    private final AuditTrail trail;

    LeaveEverywhere(AuditTrail trail) {
        this.trail = trail;
    }

    void leave(AccountId account) {
        trail.record(account, "identity.session.ended-everywhere", "account/" + account.value(), "", "");
    }
}
