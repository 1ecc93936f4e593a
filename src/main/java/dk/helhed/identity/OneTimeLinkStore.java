package dk.helhed.identity;

import dk.helhed.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class OneTimeLinkStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeLinkStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void issue(String hash, Optional<AccountId> account) {
        jdbc.sql("""
                        insert into identity.one_time_link (hash, account, issued_at, expires_at)
                        values (:hash, :account, :now, :expires)
                        """)
                .param("hash", hash)
                .param("account", account.map(AccountId::value).orElse(null), Types.OTHER)
                .param("now", now())
                .param("expires", now().plusHours(OneTimeLinks.HOURS))
                .update();
    }

    Optional<OneTimeLinks.Opens> look(String hash) {
        return jdbc.sql("""
                        select account from identity.one_time_link
                        where hash = :hash and used_at is null and expires_at > :now
                        """)
                .param("hash", hash)
                .param("now", now())
                .query(OneTimeLinkStore::opens)
                .optional();
    }

    Optional<OneTimeLinks.Opens> take(String hash) {
        return jdbc.sql("""
                        update identity.one_time_link set used_at = :now
                        where hash = :hash and used_at is null and expires_at > :now
                        returning account
                        """)
                .param("hash", hash)
                .param("now", now())
                .query(OneTimeLinkStore::opens)
                .optional();
    }

    void voidAll(AccountId account) {
        jdbc.sql("update identity.one_time_link set used_at = :now where account = :account and used_at is null")
                .param("account", account.value())
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static OneTimeLinks.Opens opens(ResultSet row, int number) throws SQLException {
        return new OneTimeLinks.Opens(
                Optional.ofNullable(row.getObject("account", UUID.class)).map(AccountId::new));
    }
}
