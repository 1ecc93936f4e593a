package dk.helhed.identity;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Copenhagen;
import dk.helhed.kernel.Period;
import dk.helhed.web.Grant;
import dk.helhed.web.Role;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AccountStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    AccountStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    AccountId create(Optional<AccountId> by) {
        var id = jdbc.sql("insert into identity.account (created_at, created_by) values (:now, :by) returning id")
                .param("now", now())
                .param("by", uuid(by), Types.OTHER)
                .query((row, _) -> row.getObject("id", UUID.class))
                .single();
        return new AccountId(id);
    }

    void describe(AccountId account, Profile profile) {
        jdbc.sql("insert into identity.profile (account, name, email) values (:account, :name, :email)")
                .param("account", account.value())
                .param("name", profile.name())
                .param("email", profile.email())
                .update();
    }

    void erase(AccountId account) {
        jdbc.sql("""
                        with forgotten as (delete from identity.profile where account = :account),
                             emptied as (delete from identity.password where account = :account)
                        delete from identity.demo_account where account = :account
                        """).param("account", account.value()).update();
    }

    void stand(AccountId account, boolean open, Optional<AccountId> by) {
        jdbc.sql("""
                        insert into identity.standing (account, open, recorded_at, recorded_by)
                        values (:account, :open, :now, :by)
                        """)
                .param("account", account.value())
                .param("open", open)
                .param("now", now())
                .param("by", uuid(by), Types.OTHER)
                .update();
    }

    UUID grant(AccountId account, Grant grant, Period period, Optional<AccountId> by) {
        return jdbc.sql("""
                        insert into identity.grant_given
                               (account, role, scope, target, valid_from, valid_until, recorded_at, recorded_by)
                        values (:account, :role, :scope, :target, :from, :until, :now, :by)
                        returning id
                        """)
                .param("account", account.value())
                .param("role", grant.role().name())
                .param("scope", Reach.of(grant.scope()).name())
                .param("target", Reach.target(grant.scope()).orElse(null), Types.OTHER)
                .param("from", startOf(period.from()))
                .param("until", period.until().map(AccountStore::startOf).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("now", now())
                .param("by", uuid(by), Types.OTHER)
                .query((row, _) -> row.getObject("id", UUID.class))
                .single();
    }

    /** Ends a grant now; one that has ended already is left as it is. */
    boolean end(UUID grant, Optional<AccountId> by) {
        return jdbc.sql("""
                        insert into identity.grant_ended (grant_id, valid_until, recorded_at, recorded_by)
                        values (:grant, :now, :now, :by)
                        on conflict do nothing
                        """)
                        .param("grant", grant)
                        .param("now", now())
                        .param("by", uuid(by), Types.OTHER)
                        .update()
                == 1;
    }

    void rememberDemo(Role role, AccountId account) {
        jdbc.sql("insert into identity.demo_account (role, account) values (:role, :account)")
                .param("role", role.name())
                .param("account", account.value())
                .update();
    }

    /** Held until the transaction ends: two who take the last two administrators away at once must not both succeed. */
    void holdAdministrators() {
        jdbc.sql("select pg_advisory_xact_lock(1301, 1)").query((_, _) -> true).single();
    }

    OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    LocalDate today() {
        return Copenhagen.today(clock);
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(Copenhagen.ZONE).toOffsetDateTime();
    }

    private static @org.jspecify.annotations.Nullable UUID uuid(Optional<AccountId> account) {
        return account.map(AccountId::value).orElse(null);
    }
}
