package dk.helhed.identity.administration;

import dk.helhed.identity.Accounts;
import dk.helhed.identity.administration.AccountsQueries.GrantRow;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Copenhagen;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import dk.helhed.web.Grant;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Gives an account a role, everywhere, on a board or on a plan. */
@UseCase
class GiveRole {
    private final Accounts accounts;
    private final AccountsQueries queries;
    private final Clock clock;

    GiveRole(Accounts accounts, AccountsQueries queries, Clock clock) {
        this.accounts = accounts;
        this.queries = queries;
        this.clock = clock;
    }

    sealed interface Result {}

    record Given() implements Result {}

    record Refused(List<Refusal> reasons) implements Result {}

    record HeldAlready() implements Refusal {
        @Override
        public String code() {
            return "ACCT-007";
        }
    }

    Result give(AccountId account, GrantForm form, AccountId by) {
        return switch (form.read(Copenhagen.today(clock))) {
            case GrantForm.Unreadable(var reasons) -> new Refused(reasons);
            case GrantForm.Read read
            when holds(account, read.grant()) -> new Refused(List.<Refusal>of(new HeldAlready()));
            case GrantForm.Read(var grant, var period) -> {
                accounts.grant(account, grant, period, Optional.of(by));
                yield new Given();
            }
        };
    }

    private boolean holds(AccountId account, Grant grant) {
        var now = queries.now();
        return queries.grants(account).stream()
                .filter(held -> held.validUntil() == null || held.validUntil().isAfter(now))
                .map(GrantRow::grant)
                .anyMatch(grant::equals);
    }
}
