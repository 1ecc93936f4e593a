package dk.helhed.statistics.intake.staging;

import dk.helhed.statistics.intake.connector.enquiry.ConnectorRefused;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What changed where a fetched file comes from, to be seen before it is committed. */
@Repository
class NoticeStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    NoticeStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** In their order. */
    void add(StagedId id, List<ConnectorRefused> notices) {
        for (int i = 0; i < notices.size(); i++) {
            jdbc.sql("""
                            insert into statistics.staged_notice (staged_id, position, code, arguments)
                            values (:id, :position, :code, :arguments::jsonb)
                            """)
                    .param("id", id.value())
                    .param("position", i)
                    .param("code", notices.get(i).code())
                    .param("arguments", json.writeValueAsString(notices.get(i).arguments()))
                    .update();
        }
    }

    List<ConnectorRefused> of(StagedId id) {
        return jdbc.sql("select code, arguments from statistics.staged_notice where staged_id = :id order by position")
                .param("id", id.value())
                .query((row, _) -> new ConnectorRefused(
                        row.getString("code"),
                        json.readValue(row.getString("arguments"), new TypeReference<List<Object>>() {})))
                .list();
    }
}
