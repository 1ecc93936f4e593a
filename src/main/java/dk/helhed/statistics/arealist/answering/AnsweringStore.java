package dk.helhed.statistics.arealist.answering;

import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.lists.measured.Answering;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AnsweringStore {
    private final JdbcClient jdbc;

    AnsweringStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two people who choose at once do it one after the other; ends with the transaction. */
    void queue() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('statistics.list_answering'))")
                .query((_, _) -> true)
                .single();
    }

    void add(int version, String note, Instant at, AccountId who) {
        jdbc.sql("""
                insert into statistics.list_answering (version, note, recorded_at, recorded_by)
                values (:version, :note, :at, :who)
                """)
                .param("version", version)
                .param("note", note)
                .param("at", Timestamp.from(at))
                .param("who", who.value())
                .update();
    }

    void add(int version, Answering answering) {
        jdbc.sql("""
                insert into statistics.list_answering_criterion (version, criterion, indicator_id, years_back)
                values (:version, :criterion, :indicator, :back)
                """)
                .param("version", version)
                .param("criterion", answering.criterion().name())
                .param("indicator", answering.indicator().value())
                .param("back", answering.yearsBack())
                .update();
    }
}
