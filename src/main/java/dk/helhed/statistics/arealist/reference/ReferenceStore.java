package dk.helhed.statistics.arealist.reference;

import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.arealist.reference.EnterReference.Written;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ReferenceStore {
    private final JdbcClient jdbc;

    ReferenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Written written, Instant at, AccountId who) {
        jdbc.sql("""
                insert into statistics.list_reference (reference, list_year, value, source, recorded_at, recorded_by)
                values (:reference, :year, :value, :source, :at, :who)
                """)
                .param("reference", written.reference().name())
                .param("year", written.listYear())
                .param("value", written.value())
                .param("source", written.source())
                .param("at", Timestamp.from(at))
                .param("who", who.value())
                .update();
    }
}
