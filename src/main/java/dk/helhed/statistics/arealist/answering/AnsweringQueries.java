package dk.helhed.statistics.arealist.answering;

import dk.helhed.kernel.Rows;
import dk.helhed.statistics.lists.ListCriterion;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AnsweringQueries {
    private final JdbcClient jdbc;

    AnsweringQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Version(int version, String note, Instant recordedAt) {}

    record Chosen(int version, ListCriterion criterion, UUID indicatorId, int yearsBack) {}

    /** The newest first. */
    List<Version> versions() {
        return jdbc.sql("select version, note, recorded_at from statistics.list_answering order by version desc")
                .query(Rows.of(Version.class))
                .list();
    }

    List<Chosen> chosen() {
        return jdbc.sql("select version, criterion, indicator_id, years_back from statistics.list_answering_criterion")
                .query(Rows.of(Chosen.class))
                .list();
    }
}
