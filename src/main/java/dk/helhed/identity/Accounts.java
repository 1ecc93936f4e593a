package dk.helhed.identity;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Period;
import dk.helhed.web.Grant;
import dk.helhed.web.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts and what they may. Every change is in the audit trail, by id and never by name. {@code by} is who does it;
 * empty when the system itself does.
 */
@Component
@Transactional
public class Accounts {
    private final AccountStore store;
    private final AccountQueries queries;
    private final AuditTrail trail;

    Accounts(AccountStore store, AccountQueries queries, AuditTrail trail) {
        this.store = store;
        this.queries = queries;
        this.trail = trail;
    }

    /** The name of an account; empty once it is erased. */
    public Optional<String> name(AccountId account) {
        return Optional.ofNullable(names(Set.of(account)).get(account));
    }

    /** The names of accounts; those that are erased are left out. One query, however many are asked for. */
    public Map<AccountId, String> names(Set<AccountId> accounts) {
        return queries.names(accounts.stream().map(AccountId::value).toList()).stream()
                .collect(Collectors.toMap(named -> new AccountId(named.account()), AccountQueries.NamedAccount::name));
    }

    public Optional<AccountId> byEmail(String email) {
        return queries.byEmail(email.strip());
    }

    /** The account of the demo city that stands for a role; empty outside demo mode. */
    public Optional<AccountId> demoAccount(Role role) {
        return queries.demo(role);
    }

    /** The accounts of the demo city in the order of the roles. */
    public List<DemoAccount> demoAccounts() {
        return queries.demo().stream()
                .sorted(Comparator.comparing(DemoAccount::role))
                .toList();
    }

    /** Opens an account without a password and without a role. The profile must be free of refusals and its email free. */
    public AccountId open(Profile profile, Optional<AccountId> by) {
        var account = store.create(by);
        store.describe(account, profile);
        store.stand(account, true, by);
        say(by, "identity.account.opened", account, "", "");
        return account;
    }

    /** Opens an account of the demo city, which signs in with {@link DemoAccount#PASSWORD} and in demo mode only. */
    public AccountId openDemo(DemoAccount demo) {
        var account = open(new Profile(demo.name(), demo.email()), Optional.empty());
        store.rememberDemo(demo.role(), account);
        return account;
    }

    /** Gives a role from today on, until it is ended. */
    public UUID grant(AccountId account, Grant grant, Optional<AccountId> by) {
        return grant(account, grant, Period.from(store.today()), by);
    }

    /** Gives a role for a period. Answers the id of the grant, by which it can be ended. */
    public UUID grant(AccountId account, Grant grant, Period period, Optional<AccountId> by) {
        var id = store.grant(account, grant, period, by);
        var until = period.until().map(day -> " – " + day).orElse("");
        say(by, "identity.grant.given", account, "", told(grant) + ", " + period.from() + until);
        return id;
    }

    /** Ends a grant now. */
    public void end(AccountId account, UUID id, Grant grant, Optional<AccountId> by) {
        if (store.end(id, by)) {
            say(by, "identity.grant.ended", account, told(grant), "");
        }
    }

    public void close(AccountId account, Optional<AccountId> by) {
        store.stand(account, false, by);
        say(by, "identity.account.closed", account, "open", "closed");
    }

    public void reopen(AccountId account, Optional<AccountId> by) {
        store.stand(account, true, by);
        say(by, "identity.account.reopened", account, "closed", "open");
    }

    /** Forgets name, email and password. The id stays, for facts refer to it. */
    public void erase(AccountId account, Optional<AccountId> by) {
        store.erase(account);
        store.stand(account, false, by);
        say(by, "identity.account.erased", account, "", "");
    }

    /** Whether someone else could still give out accounts and roles. Holds the question until the transaction ends. */
    public boolean isLastAdministrator(AccountId account) {
        store.holdAdministrators();
        return queries.otherAdministrators(account, store.now()) == 0;
    }

    private void say(Optional<AccountId> by, String action, AccountId account, String before, String after) {
        var object = "account/" + account.value();
        by.ifPresentOrElse(
                who -> trail.record(who, action, object, before, after),
                () -> trail.recordSystem(action, object, before, after));
    }

    private static String told(Grant grant) {
        var target = Reach.target(grant.scope()).map(id -> "/" + id).orElse("");
        return grant.role() + " " + Reach.of(grant.scope()) + target;
    }
}
