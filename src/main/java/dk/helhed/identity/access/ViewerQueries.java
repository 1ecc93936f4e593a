package dk.helhed.identity.access;

import dk.helhed.identity.Reach;
import dk.helhed.kernel.AccountId;
import dk.helhed.web.Grant;
import dk.helhed.web.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ViewerQueries {
    private final JdbcClient jdbc;
    private final Clock clock;

    ViewerQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The name of an account that is open; an account of the demo city counts in demo mode only. */
    Optional<String> openName(AccountId account, boolean demo) {
        return jdbc.sql("""
                        select p.name
                        from identity.profile p
                        join identity.published_account a on a.id = p.account
                        where p.account = :account and a.open and (:demo or not a.demo)
                        """)
                .param("account", account.value())
                .param("demo", demo)
                .query((row, _) -> row.getString("name"))
                .optional();
    }

    Set<Grant> grants(AccountId account) {
        return Set.copyOf(jdbc.sql("""
                        select distinct role, scope, target
                        from identity.published_grant
                        where account = :account
                          and valid_from <= :now
                          and (valid_until is null or valid_until > :now)
                        """)
                .param("account", account.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(ViewerQueries::grant)
                .list());
    }

    private static Grant grant(ResultSet row, int number) throws SQLException {
        var reach = Reach.valueOf(row.getString("scope"));
        return new Grant(Role.valueOf(row.getString("role")), reach.on(row.getObject("target", UUID.class)));
    }
}
