package dk.helhed.identity.welcome;

import dk.helhed.audit.AuditTrail;
import dk.helhed.identity.OneTimeLinks;
import dk.helhed.identity.Passwords;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;

/** Chooses the password of an account by a link that opens once. */
@UseCase
class ChoosePassword {
    private final OneTimeLinks links;
    private final Passwords passwords;
    private final AuditTrail trail;

    ChoosePassword(OneTimeLinks links, Passwords passwords, AuditTrail trail) {
        this.links = links;
        this.passwords = passwords;
        this.trail = trail;
    }

    Welcomed choose(String token, String chosen, String again) {
        var reasons = Passwords.refusals(chosen, again);
        if (!reasons.isEmpty()) {
            return new Welcomed.Refused(reasons);
        }
        return links.take(token)
                .flatMap(OneTimeLinks.Opens::account)
                .<Welcomed>map(account -> set(account, chosen))
                .orElseGet(Welcomed.LinkSpent::new);
    }

    private Welcomed set(AccountId account, String chosen) {
        passwords.set(account, chosen);
        links.voidAll(account);
        trail.record(account, "identity.password.chosen", "account/" + account.value(), "", "");
        return new Welcomed.In(account);
    }
}
