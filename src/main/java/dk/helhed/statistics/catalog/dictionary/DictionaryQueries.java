package dk.helhed.statistics.catalog.dictionary;

import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads which dictionaries a dataset has. */
@Repository
class DictionaryQueries {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    DictionaryQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record Row(String name, int version, Instant at, AccountId by, int releases) {}

    DeclarationFields of(ReleaseId release) {
        return jdbc.sql("""
                        select d.declaration
                        from statistics.release r
                        join statistics.dictionary d on d.id = r.dictionary_id
                        where r.id = :release
                        """)
                .param("release", release.value())
                .query((row, _) -> new DeclarationFields(
                        json.readValue(row.getString("declaration"), new TypeReference<Map<String, String>>() {})))
                .single();
    }

    /** The newest first. */
    List<Row> of(DatasetId dataset) {
        return jdbc.sql("""
                        select d.name, d.version, d.recorded_at, d.recorded_by,
                               (select count(*) from statistics.release r where r.dictionary_id = d.id) as releases
                        from statistics.dictionary d
                        where d.dataset_id = :dataset
                        order by d.version desc
                        """)
                .param("dataset", dataset.value())
                .query((row, _) -> new Row(
                        row.getString("name"),
                        row.getInt("version"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        new AccountId(row.getObject("recorded_by", UUID.class)),
                        row.getInt("releases")))
                .list();
    }
}
