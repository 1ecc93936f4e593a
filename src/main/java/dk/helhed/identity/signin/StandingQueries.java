package dk.helhed.identity.signin;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Rows;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StandingQueries {
    private final JdbcClient jdbc;

    StandingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Standing(boolean open, boolean demo) {}

    Optional<Standing> standing(AccountId account) {
        return jdbc.sql("select open, demo from identity.published_account where id = :account")
                .param("account", account.value())
                .query(Rows.of(Standing.class))
                .optional();
    }
}
