package dk.helhed.identity.administration;

import dk.helhed.audit.AuditTrail;
import dk.helhed.identity.OneTimeLinks;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import java.util.Optional;

/** Makes a new link by which an account chooses a password; earlier ones stop working. */
@UseCase
class SendLink {
    private final OneTimeLinks links;
    private final AuditTrail trail;

    SendLink(OneTimeLinks links, AuditTrail trail) {
        this.links = links;
        this.trail = trail;
    }

    String send(AccountId account, AccountId by) {
        links.voidAll(account);
        var link = links.issue(Optional.of(account));
        trail.record(by, "identity.link.issued", "account/" + account.value(), "", "");
        return link;
    }
}
