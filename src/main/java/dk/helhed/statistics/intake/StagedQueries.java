package dk.helhed.statistics.intake;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.web.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads imports under way and the dictionaries that recognise their files. */
@Repository
class StagedQueries {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    StagedQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** How a file with a certain head was read last. */
    record Remembered(DatasetId dataset, int version, DeclarationFields fields) {}

    StagedImport staged(StagedId id) {
        return jdbc.sql("""
                        select s.id, s.file_hash, s.file_name, s.file_bytes, s.declaration, s.declared, s.version,
                               s.received_at, e.staged_id as ended, e.release_id
                        from statistics.staged_import s
                        left join statistics.staged_end e on e.staged_id = s.id
                        where s.id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> staged(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Imports that wait to be taken up again, the latest first. */
    List<StagedImport> open() {
        return jdbc.sql("""
                        select s.id, s.file_hash, s.file_name, s.file_bytes, s.declaration, s.declared, s.version,
                               s.received_at, null::uuid as ended, null::uuid as release_id
                        from statistics.staged_import s
                        where not exists (select 1 from statistics.staged_end e where e.staged_id = s.id)
                        order by s.received_at desc
                        limit 50
                        """).query((row, _) -> staged(row)).list();
    }

    /** What was chosen by hand; an empty area is "nowhere, on purpose". */
    Map<String, Optional<AreaId>> placed(StagedId id) {
        var placed = new HashMap<String, Optional<AreaId>>();
        jdbc.sql("select area_text, area_id from statistics.staged_area where staged_id = :id")
                .param("id", id.value())
                .query((row, _) -> placed.put(
                        row.getString("area_text"),
                        Optional.ofNullable(row.getObject("area_id", UUID.class)).map(AreaId::new)))
                .list();
        return placed;
    }

    /** Every dictionary for files with this head, the newest first. */
    List<Remembered> dictionaries(String headerHash) {
        return jdbc.sql("""
                        select dataset_id, version, declaration
                        from statistics.dictionary
                        where header_hash = :hash
                        order by recorded_at desc
                        """)
                .param("hash", headerHash)
                .query((row, _) -> new Remembered(
                        new DatasetId(row.getObject("dataset_id", UUID.class)),
                        row.getInt("version"),
                        fields(row.getString("declaration"))))
                .list();
    }

    private StagedImport staged(ResultSet row) throws SQLException {
        return new StagedImport(
                new StagedId(row.getObject("id", UUID.class)),
                row.getString("file_hash"),
                row.getString("file_name"),
                row.getLong("file_bytes"),
                fields(row.getString("declaration")),
                row.getBoolean("declared"),
                row.getInt("version"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("ended", UUID.class) == null
                        ? new StagedImport.Open()
                        : new StagedImport.Ended(
                                Optional.ofNullable(row.getObject("release_id", UUID.class)).map(ReleaseId::new)));
    }

    private DeclarationFields fields(String text) {
        return new DeclarationFields(json.readValue(text, new TypeReference<Map<String, String>>() {}));
    }
}
