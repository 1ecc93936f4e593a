package dk.helhed.identity.administration;

import dk.helhed.identity.administration.AccountsQueries.AccountRow;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.web.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the page of one account together. */
@Component
class AccountPages {
    private final AccountsQueries queries;

    AccountPages(AccountsQueries queries) {
        this.queries = queries;
    }

    /** @throws NotFound when there is no such account, or it is erased */
    AccountRow known(AccountId account) {
        return queries.account(account).orElseThrow(NotFound::new);
    }

    AccountPage show(AccountId account, Optional<String> link, GrantForm form, List<Refusal> refusals) {
        return new AccountPage(known(account), queries.grants(account), form, link, refusals, queries.now());
    }
}
