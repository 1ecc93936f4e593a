package dk.helhed.identity.account;

import dk.helhed.identity.Reach;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Rows;
import dk.helhed.web.Role;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MyAccountQueries {
    private final JdbcClient jdbc;
    private final Clock clock;

    MyAccountQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record MyGrant(
            Role role,
            Reach scope,
            @Nullable UUID target,
            OffsetDateTime validFrom,
            @Nullable OffsetDateTime validUntil) {}

    String email(AccountId account) {
        return jdbc.sql("select email from identity.profile where account = :account")
                .param("account", account.value())
                .query((row, _) -> row.getString("email"))
                .single();
    }

    List<MyGrant> grants(AccountId account) {
        return jdbc.sql("""
                        select role, scope, target, valid_from, valid_until
                        from identity.published_grant
                        where account = :account
                          and valid_from <= :now
                          and (valid_until is null or valid_until > :now)
                        order by valid_from, id
                        """)
                .param("account", account.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Rows.of(MyGrant.class))
                .list();
    }
}
