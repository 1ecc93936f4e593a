package dk.helhed.identity.welcome;

import dk.helhed.kernel.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class WelcomeQueries {
    private final JdbcClient jdbc;

    WelcomeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether there is any account but those of a demo city, which open nothing outside demo mode. */
    boolean anyAccount() {
        return jdbc.sql("select exists (select from identity.published_account where not demo) as any_account")
                .query((row, _) -> row.getBoolean("any_account"))
                .single();
    }

    /** Held until the transaction ends: two links used at once must not make two first administrators. */
    void holdFirst() {
        jdbc.sql("select pg_advisory_xact_lock(1301, 2)").query((_, _) -> true).single();
    }

    String email(AccountId account) {
        return jdbc.sql("select email from identity.profile where account = :account")
                .param("account", account.value())
                .query((row, _) -> row.getString("email"))
                .optional()
                .orElse("");
    }
}
