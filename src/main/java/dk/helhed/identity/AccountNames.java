package dk.helhed.identity;

import dk.helhed.audit.ActorNames;
import dk.helhed.kernel.AccountId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lends the trail the names that are still held. */
@Component
class AccountNames implements ActorNames {
    private final Accounts accounts;

    AccountNames(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Map<AccountId, String> names(Set<AccountId> asked) {
        var names = new HashMap<>(accounts.names(asked));
        if (asked.contains(AccountId.COMMAND_LINE)) {
            names.put(AccountId.COMMAND_LINE, "./helhed");
        }
        return Map.copyOf(names);
    }
}
