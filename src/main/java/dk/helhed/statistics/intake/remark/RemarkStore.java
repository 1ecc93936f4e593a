package dk.helhed.statistics.intake.remark;

import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.catalog.Recorded;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.plausibility.Remark;
import dk.helhed.statistics.plausibility.Remarks.Seen;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is to be said of imports under way, and what of it was seen. */
@Repository
class RemarkStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    RemarkStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Empty when they were never made on this basis. */
    Optional<List<Remark>> remarks(StagedId id, String basis) {
        return jdbc.sql("select remarks from statistics.staged_remarks where staged_id = :id and basis = :basis")
                .param("id", id.value())
                .param("basis", basis)
                .query((row, _) -> json.readValue(row.getString("remarks"), new TypeReference<List<Remark>>() {}))
                .optional();
    }

    void keep(StagedId id, String basis, List<Remark> remarks) {
        jdbc.sql("""
                        insert into statistics.staged_remarks (staged_id, basis, remarks)
                        values (:id, :basis, :remarks::jsonb)
                        on conflict (staged_id) do update set basis = excluded.basis, remarks = excluded.remarks
                        """)
                .param("id", id.value())
                .param("basis", basis)
                .param("remarks", json.writeValueAsString(remarks))
                .update();
    }

    /** By the key of the remark. */
    Map<String, Seen> seen(StagedId id) {
        var seen = new HashMap<String, Seen>();
        jdbc.sql("select remark, seen_at, seen_by from statistics.staged_seen where staged_id = :id")
                .param("id", id.value())
                .query((row, _) -> seen.put(
                        row.getString("remark"),
                        new Seen(
                                new AccountId(row.getObject("seen_by", UUID.class)),
                                row.getObject("seen_at", OffsetDateTime.class).toInstant())))
                .list();
        return seen;
    }

    /** @return false when it was seen before, by whomever */
    boolean see(StagedId id, String remark, Recorded recorded) {
        return jdbc.sql("""
                        insert into statistics.staged_seen (staged_id, remark, seen_at, seen_by)
                        values (:id, :remark, :at, :by)
                        on conflict (staged_id, remark) do nothing
                        """)
                        .param("id", id.value())
                        .param("remark", remark)
                        .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                        .param("by", recorded.by().value())
                        .update()
                == 1;
    }

    /** Every remark that was made of the import last. */
    List<Remark> all(StagedId id) {
        return jdbc.sql("select remarks from statistics.staged_remarks where staged_id = :id")
                .param("id", id.value())
                .query((row, _) -> json.readValue(row.getString("remarks"), new TypeReference<List<Remark>>() {}))
                .optional()
                .orElse(List.of());
    }
}
