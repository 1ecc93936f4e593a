package dk.helhed.statistics.catalog.limits;

import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.catalog.Recorded;
import dk.helhed.statistics.plausibility.Limits;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Appends limits. They are never changed; the newest count. */
@Repository
public class LimitsStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    LimitsStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param id tells them from others that were said of the dataset; empty where nothing was */
    public record Kept(String id, Limits limits) {
        public static final Kept USUAL = new Kept("", Limits.USUAL);
    }

    public Kept newest(DatasetId dataset) {
        return jdbc.sql("""
                        select id, limits
                        from statistics.dataset_limits
                        where dataset_id = :dataset
                        order by recorded_at desc, id desc
                        limit 1
                        """)
                .param("dataset", dataset.value())
                .query((row, _) -> new Kept(
                        row.getObject("id", UUID.class).toString(),
                        json.readValue(row.getString("limits"), Limits.class)))
                .optional()
                .orElse(Kept.USUAL);
    }

    public String json(Limits limits) {
        return json.writeValueAsString(limits);
    }

    public void add(DatasetId dataset, Limits limits, Recorded recorded) {
        jdbc.sql("""
                        insert into statistics.dataset_limits (dataset_id, limits, recorded_at, recorded_by)
                        values (:dataset, :limits::jsonb, :at, :by)
                        """)
                .param("dataset", dataset.value())
                .param("limits", json(limits))
                .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                .param("by", recorded.by().value())
                .update();
    }
}
