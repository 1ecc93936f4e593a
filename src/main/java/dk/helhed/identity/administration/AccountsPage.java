package dk.helhed.identity.administration;

import dk.helhed.identity.Profile;
import dk.helhed.identity.administration.AccountsQueries.AccountRow;
import dk.helhed.identity.administration.AccountsQueries.GrantRow;
import dk.helhed.kernel.Refusal;
import dk.helhed.web.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;

record AccountsPage(List<AccountRow> accounts, Map<UUID, List<GrantRow>> grants, Profile typed, List<Refusal> refusals)
        implements Page {
    List<GrantRow> grantsOf(AccountRow account) {
        return grants.getOrDefault(account.id(), List.of());
    }
}
