package dk.helhed.identity;

import dk.helhed.kernel.AccountId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PasswordStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    PasswordStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<String> hash(AccountId account) {
        return jdbc.sql("select hash from identity.password where account = :account")
                .param("account", account.value())
                .query((row, _) -> row.getString("hash"))
                .optional();
    }

    void put(AccountId account, String hash) {
        jdbc.sql("""
                        insert into identity.password (account, hash, chosen_at)
                        values (:account, :hash, :now)
                        on conflict (account) do update set hash = excluded.hash, chosen_at = excluded.chosen_at
                        """)
                .param("account", account.value())
                .param("hash", hash)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
