package dk.helhed.identity.administration;

import dk.helhed.identity.Accounts;
import dk.helhed.identity.OneTimeLinks;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import java.util.Optional;

/** Closes an account, opens it again, or forgets whom it belongs to. What it did stays, by its id. */
@UseCase
class ChangeStanding {
    private final Accounts accounts;
    private final OneTimeLinks links;

    ChangeStanding(Accounts accounts, OneTimeLinks links) {
        this.accounts = accounts;
        this.links = links;
    }

    Ending close(AccountId account, AccountId by) {
        if (accounts.isLastAdministrator(account)) {
            return new Ending.LastAdministrator();
        }
        links.voidAll(account);
        accounts.close(account, Optional.of(by));
        return new Ending.Done();
    }

    void reopen(AccountId account, AccountId by) {
        accounts.reopen(account, Optional.of(by));
    }

    Ending erase(AccountId account, AccountId by) {
        if (accounts.isLastAdministrator(account)) {
            return new Ending.LastAdministrator();
        }
        links.voidAll(account);
        accounts.erase(account, Optional.of(by));
        return new Ending.Done();
    }
}
