package dk.helhed.statistics.intake.saidtotal;

import dk.helhed.statistics.catalog.Recorded;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said of the totals of imports under way. */
@Repository
public class SaidTotalStore {
    private final JdbcClient jdbc;

    SaidTotalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<SaidTotal> of(StagedId id) {
        return jdbc.sql("""
                        select dimension, total
                        from statistics.staged_total
                        where staged_id = :id
                        order by dimension
                        """)
                .param("id", id.value())
                .query((row, _) -> new SaidTotal(row.getString("dimension"), row.getString("total")))
                .list();
    }

    void say(StagedId id, SaidTotal said, Recorded recorded) {
        jdbc.sql("""
                        insert into statistics.staged_total (staged_id, dimension, total, said_at, said_by)
                        values (:id, :dimension, :total, :at, :by)
                        on conflict (staged_id, dimension) do update
                        set total = excluded.total, said_at = excluded.said_at, said_by = excluded.said_by
                        """)
                .param("id", id.value())
                .param("dimension", said.dimension())
                .param("total", said.total())
                .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                .param("by", recorded.by().value())
                .update();
    }

    void takeBack(StagedId id, String dimension) {
        jdbc.sql("delete from statistics.staged_total where staged_id = :id and dimension = :dimension")
                .param("id", id.value())
                .param("dimension", dimension)
                .update();
    }
}
