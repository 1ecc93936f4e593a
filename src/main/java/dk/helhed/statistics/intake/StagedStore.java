package dk.helhed.statistics.intake;

import dk.helhed.geography.AreaId;
import dk.helhed.platform.StoredFile;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.Recorded;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes imports under way. */
@Repository
class StagedStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    StagedStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    StagedId add(StoredFile file, String name, DeclarationFields fields, Recorded recorded) {
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
    boolean declare(StagedId id, int version, DeclarationFields fields, boolean declared) {
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

    /** @param area empty places the text nowhere on purpose */
    void place(StagedId id, String text, Optional<AreaId> area) {
        jdbc.sql("""
                        insert into statistics.staged_area (staged_id, area_text, area_id)
                        values (:id, :text, :area)
                        on conflict (staged_id, area_text) do update set area_id = excluded.area_id
                        """)
                .param("id", id.value())
                .param("text", text)
                .param("area", area.map(AreaId::value).orElse(null))
                .update();
    }

    void unplace(StagedId id, String text) {
        jdbc.sql("delete from statistics.staged_area where staged_id = :id and area_text = :text")
                .param("id", id.value())
                .param("text", text)
                .update();
    }

    /** @return false when it had ended before */
    boolean end(StagedId id, Optional<ReleaseId> release, Recorded recorded) {
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
    void lock(StagedId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:id, 1))")
                .param("id", id.value().toString())
                .query((_, _) -> true)
                .single();
    }

    String json(DeclarationFields fields) {
        return json.writeValueAsString(fields.fields());
    }
}
