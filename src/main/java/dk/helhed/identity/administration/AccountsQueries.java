package dk.helhed.identity.administration;

import dk.helhed.identity.Reach;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Rows;
import dk.helhed.web.Grant;
import dk.helhed.web.Role;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AccountsQueries {
    private final JdbcClient jdbc;
    private final Clock clock;

    AccountsQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param waiting has not chosen a password yet */
    record AccountRow(UUID id, String name, String email, boolean open, boolean demo, boolean waiting) {
        String status() {
            return open ? (waiting ? "waiting" : "open") : "closed";
        }
    }

    record GrantRow(
            UUID id,
            UUID account,
            Role role,
            Reach scope,
            @Nullable UUID target,
            OffsetDateTime validFrom,
            @Nullable OffsetDateTime validUntil) {
        Grant grant() {
            return new Grant(role, scope.on(target));
        }

        String targetText() {
            return target == null ? "" : target.toString();
        }
    }

    List<AccountRow> accounts() {
        return jdbc.sql("""
                        select a.id, p.name, p.email, a.open, a.demo, w.account is null as waiting
                        from identity.profile p
                        join identity.published_account a on a.id = p.account
                        left join identity.password w on w.account = a.id
                        order by a.open desc, p.name
                        """).query(Rows.of(AccountRow.class)).list();
    }

    Optional<AccountRow> account(AccountId account) {
        return jdbc.sql("""
                        select a.id, p.name, p.email, a.open, a.demo, w.account is null as waiting
                        from identity.profile p
                        join identity.published_account a on a.id = p.account
                        left join identity.password w on w.account = a.id
                        where a.id = :account
                        """)
                .param("account", account.value())
                .query(Rows.of(AccountRow.class))
                .optional();
    }

    /** Every grant that has not ended, of every account; also those that begin later. */
    List<GrantRow> grants() {
        return jdbc.sql("""
                        select id, account, role, scope, target, valid_from, valid_until
                        from identity.published_grant
                        where valid_until is null or valid_until > :now
                        order by valid_from, id
                        """).param("now", now()).query(Rows.of(GrantRow.class)).list();
    }

    /** Every grant of an account, ended ones too. */
    List<GrantRow> grants(AccountId account) {
        return jdbc.sql("""
                        select id, account, role, scope, target, valid_from, valid_until
                        from identity.published_grant
                        where account = :account
                        order by valid_from, id
                        """)
                .param("account", account.value())
                .query(Rows.of(GrantRow.class))
                .list();
    }

    OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
