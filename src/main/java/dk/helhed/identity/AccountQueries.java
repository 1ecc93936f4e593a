package dk.helhed.identity;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Rows;
import dk.helhed.web.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AccountQueries {
    private final JdbcClient jdbc;

    AccountQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record NamedAccount(UUID account, String name) {}

    List<NamedAccount> names(Collection<UUID> accounts) {
        return accounts.isEmpty() ? List.of() : some(accounts);
    }

    private List<NamedAccount> some(Collection<UUID> accounts) {
        return jdbc.sql("select account, name from identity.profile where account in (:accounts)")
                .param("accounts", accounts)
                .query(Rows.of(NamedAccount.class))
                .list();
    }

    Optional<AccountId> byEmail(String email) {
        return jdbc.sql("select account from identity.profile where lower(email) = lower(:email)")
                .param("email", email)
                .query((row, _) -> new AccountId(row.getObject("account", UUID.class)))
                .optional();
    }

    Optional<AccountId> demo(Role role) {
        return jdbc.sql("select account from identity.demo_account where role = :role")
                .param("role", role.name())
                .query((row, _) -> new AccountId(row.getObject("account", UUID.class)))
                .optional();
    }

    List<DemoAccount> demo() {
        return jdbc.sql("""
                        select d.role, p.name, p.email
                        from identity.demo_account d
                        join identity.profile p on p.account = d.account
                        """).query(Rows.of(DemoAccount.class)).list();
    }

    /** Accounts that are open and hold the role of administrator now, other than the one named. */
    long otherAdministrators(AccountId account, java.time.OffsetDateTime now) {
        return jdbc.sql("""
                        select count(distinct g.account)
                        from identity.published_grant g
                        join identity.published_account a on a.id = g.account
                        where g.role = 'ADMINISTRATOR'
                          and a.open
                          and g.account <> :account
                          and g.valid_from <= :now
                          and (g.valid_until is null or g.valid_until > :now)
                        """)
                .param("account", account.value())
                .param("now", now)
                .query(Long.class)
                .single();
    }
}
