package dk.helhed.statistics.intake.staging;

import dk.helhed.platform.StoredFile;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.Recorded;
import dk.helhed.statistics.intake.connector.enquiry.ConnectorRefused;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.web.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Imports under way, and the dictionaries that recognise their files. */
@Repository
public class StagedStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final NoticeStore notices;

    StagedStore(JdbcClient jdbc, JsonMapper json, NoticeStore notices) {
        this.jdbc = jdbc;
        this.json = json;
        this.notices = notices;
    }

    /** What is to be seen of where the file comes from, in that order. */
    public void notice(StagedId id, List<ConnectorRefused> seen) {
        notices.add(id, seen);
    }

    public StagedId add(StoredFile file, String name, DeclarationFields fields, Recorded recorded) {
        return jdbc.sql("""
                        insert into statistics.staged_import (file_hash, file_name, file_bytes, declaration, received_at, received_by)
                        values (:hash, :name, :bytes, :declaration::jsonb, :at, :by)
                        returning id
                        """)
                .param("hash", file.hash())
                .param("name", name)
                .param("bytes", file.size())
                .param("declaration", json(fields))
                .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                .param("by", recorded.by().value())
                .query((row, _) -> new StagedId(row.getObject("id", UUID.class)))
                .single();
    }

    /** @return false when somebody else changed it first */
    public boolean declare(StagedId id, int version, DeclarationFields fields, boolean declared) {
        return jdbc.sql("""
                        update statistics.staged_import
                        set declaration = :declaration::jsonb, declared = :declared, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("id", id.value())
                        .param("version", version)
                        .param("declaration", json(fields))
                        .param("declared", declared)
                        .update()
                == 1;
    }

    /** @return false when it had ended before */
    public boolean end(StagedId id, Optional<ReleaseId> release, Recorded recorded) {
        return jdbc.sql("""
                        insert into statistics.staged_end (staged_id, release_id, recorded_at, recorded_by)
                        values (:id, :release, :at, :by)
                        on conflict (staged_id) do nothing
                        """)
                        .param("id", id.value())
                        .param("release", release.map(ReleaseId::value).orElse(null))
                        .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                        .param("by", recorded.by().value())
                        .update()
                == 1;
    }

    /** The second click on the same button waits for the first and then sees what it did. */
    public void lock(StagedId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:id, 1))")
                .param("id", id.value().toString())
                .query((_, _) -> true)
                .single();
    }

    public String json(DeclarationFields fields) {
        return json.writeValueAsString(fields.fields());
    }

    /** How a file with a certain head was read last. */
    public record Remembered(DatasetId dataset, int version, DeclarationFields fields) {}

    public StagedImport staged(StagedId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public Optional<StagedImport> find(StagedId id) {
        return jdbc.sql("""
                        select s.id, s.file_hash, s.file_name, s.file_bytes, s.declaration, s.declared, s.version,
                               s.received_at, e.staged_id as ended, e.release_id
                        from statistics.staged_import s
                        left join statistics.staged_end e on e.staged_id = s.id
                        where s.id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> staged(row))
                .optional();
    }

    /** Imports that wait to be taken up again, the latest first. */
    public List<StagedImport> open() {
        return jdbc.sql("""
                        select s.id, s.file_hash, s.file_name, s.file_bytes, s.declaration, s.declared, s.version,
                               s.received_at, null::uuid as ended, null::uuid as release_id
                        from statistics.staged_import s
                        where not exists (select 1 from statistics.staged_end e where e.staged_id = s.id)
                        order by s.received_at desc
                        limit 50
                        """).query((row, _) -> staged(row)).list();
    }

    /** Every dictionary for files with this head, the newest first. */
    public List<Remembered> dictionaries(String headerHash) {
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

    /** All of an import that has not become a release. Of one that a saved fetch tells of, the fact stays that it was and ended. */
    public void remove(StagedId id, Recorded recorded) {
        for (String statement : List.of(
                "delete from statistics.intake_run where staged_id = :id",
                "delete from statistics.staged_reading where staged_id = :id",
                "delete from statistics.staged_notice where staged_id = :id",
                "delete from statistics.staged_area where staged_id = :id")) {
            jdbc.sql(statement).param("id", id.value()).update();
        }
        int removed = jdbc.sql("""
                        delete from statistics.staged_import
                        where id = :id and not exists (select 1 from statistics.fetch_run where staged_id = :id)
                        """).param("id", id.value()).update();
        if (removed == 0) {
            end(id, Optional.empty(), recorded);
        }
    }

    /** Whoever brings a file or clears one away waits for the other. */
    public void lockFile(String hash) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:hash, 2))")
                .param("hash", hash)
                .query((_, _) -> true)
                .single();
    }

    /** The files that open imports wait with, and the answers that they were made of. */
    Set<String> filesOfOpen() {
        return new HashSet<>(
                jdbc.sql("""
                        select s.file_hash
                        from statistics.staged_import s
                        where not exists (select 1 from statistics.staged_end e where e.staged_id = s.id)
                        union
                        select a.answer_hash
                        from statistics.fetched_answer a
                        join statistics.staged_import s on s.file_hash = a.file_hash
                        where not exists (select 1 from statistics.staged_end e where e.staged_id = s.id)
                        """).query((row, _) -> row.getString("file_hash")).list());
    }

    /** The cells that open imports have put aside. */
    Set<UUID> cellsOfOpen() {
        return new HashSet<>(jdbc.sql("""
                        select r.cells
                        from statistics.staged_reading r
                        where not exists (select 1 from statistics.staged_end e where e.staged_id = r.staged_id)
                        """)
                .query((row, _) -> row.getObject("cells", UUID.class))
                .list());
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
                        : new StagedImport.Ended(Optional.ofNullable(row.getObject("release_id", UUID.class))
                                .map(ReleaseId::new)));
    }

    private DeclarationFields fields(String text) {
        return new DeclarationFields(json.readValue(text, new TypeReference<Map<String, String>>() {}));
    }
}
