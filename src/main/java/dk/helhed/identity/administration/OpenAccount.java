package dk.helhed.identity.administration;

import dk.helhed.identity.Accounts;
import dk.helhed.identity.OneTimeLinks;
import dk.helhed.identity.Profile;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens an account and makes the link by which its owner chooses a password. */
@UseCase
class OpenAccount {
    private final Accounts accounts;
    private final OneTimeLinks links;

    OpenAccount(Accounts accounts, OneTimeLinks links) {
        this.accounts = accounts;
        this.links = links;
    }

    sealed interface Result {}

    record Opened(AccountId account, String link) implements Result {}

    record Refused(List<Refusal> reasons) implements Result {}

    record EmailTaken() implements Refusal {
        @Override
        public String code() {
            return "ACCT-002";
        }
    }

    Result open(Profile profile, AccountId by) {
        var reasons = new ArrayList<Refusal>(profile.refusals());
        if (accounts.byEmail(profile.email()).isPresent()) {
            reasons.add(new EmailTaken());
        }
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        var account = accounts.open(profile, Optional.of(by));
        return new Opened(account, links.issue(Optional.of(account)));
    }
}
