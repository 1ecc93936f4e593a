package dk.helhed.identity.welcome;

import dk.helhed.audit.AuditTrail;
import dk.helhed.identity.Accounts;
import dk.helhed.identity.OneTimeLinks;
import dk.helhed.identity.Passwords;
import dk.helhed.identity.Profile;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import dk.helhed.web.Grant;
import dk.helhed.web.Role;
import java.util.ArrayList;
import java.util.Optional;

/** Opens the first account of an empty city, by the link that the start printed. */
@UseCase
class OpenFirstAdministrator {
    private final WelcomeQueries queries;
    private final OneTimeLinks links;
    private final Accounts accounts;
    private final Passwords passwords;
    private final AuditTrail trail;

    OpenFirstAdministrator(
            WelcomeQueries queries, OneTimeLinks links, Accounts accounts, Passwords passwords, AuditTrail trail) {
        this.queries = queries;
        this.links = links;
        this.accounts = accounts;
        this.passwords = passwords;
        this.trail = trail;
    }

    Welcomed open(String token, Profile profile, String chosen, String again) {
        var reasons = new ArrayList<Refusal>(profile.refusals());
        reasons.addAll(Passwords.refusals(chosen, again));
        if (!reasons.isEmpty()) {
            return new Welcomed.Refused(reasons);
        }
        queries.holdFirst();
        if (links.take(token).isEmpty() || queries.anyAccount()) {
            return new Welcomed.LinkSpent();
        }
        var account = accounts.open(profile, Optional.empty());
        accounts.grant(account, Grant.everywhere(Role.ADMINISTRATOR), Optional.empty());
        passwords.set(account, chosen);
        trail.record(account, "identity.password.chosen", "account/" + account.value(), "", "");
        return new Welcomed.In(account);
    }
}
