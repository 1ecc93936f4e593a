package dk.helhed.identity.administration;

import dk.helhed.identity.Accounts;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import dk.helhed.web.NotFound;
import dk.helhed.web.Role;
import java.util.Optional;
import java.util.UUID;

/** Ends a role now. It was held until now, and that stays written. */
@UseCase
class EndRole {
    private final Accounts accounts;
    private final AccountsQueries queries;

    EndRole(Accounts accounts, AccountsQueries queries) {
        this.accounts = accounts;
        this.queries = queries;
    }

    Ending end(AccountId account, UUID id, AccountId by) {
        var held = queries.grants(account).stream()
                .filter(grant -> grant.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (held.role() == Role.ADMINISTRATOR && accounts.isLastAdministrator(account)) {
            return new Ending.LastAdministrator();
        }
        accounts.end(account, id, held.grant(), Optional.of(by));
        return new Ending.Done();
    }
}
