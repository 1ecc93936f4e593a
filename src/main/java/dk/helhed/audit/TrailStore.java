package dk.helhed.audit;

import dk.helhed.kernel.Rows;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TrailStore {
    private final JdbcClient jdbc;

    private final Clock clock;

    TrailStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The database keeps microseconds, and the hash must be of what it keeps. */
    OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    /** The end of the chain, held against every other writer until the transaction ends. */
    ChainEnd holdEnd() {
        return jdbc.sql("select number, hash from audit.head for update")
                .query(Rows.of(ChainEnd.class))
                .single();
    }

    void append(Link link, String hash) {
        jdbc.sql("""
                        insert into audit.link (number, at, account, action, object, before, after, previous, hash)
                        values (:number, :at, :account, :action, :object, :before, :after, :previous, :hash)
                        """)
                .param("number", link.number())
                .param("at", link.at())
                .param("account", link.account().orElse(null), java.sql.Types.OTHER)
                .param("action", link.action())
                .param("object", link.object())
                .param("before", link.before())
                .param("after", link.after())
                .param("previous", link.previous())
                .param("hash", hash)
                .update();
    }

    void moveEnd(ChainEnd end) {
        jdbc.sql("update audit.head set number = :number, hash = :hash")
                .param("number", end.number())
                .param("hash", end.hash())
                .update();
    }
}
