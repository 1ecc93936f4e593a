package dk.helhed.statistics.catalog.limits;

import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.intake.check.Severity;
import dk.helhed.statistics.plausibility.Example;
import dk.helhed.statistics.plausibility.Remark;
import dk.helhed.statistics.plausibility.Remarks.Line;
import dk.helhed.statistics.plausibility.Remarks.Seen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was said of the numbers of a release when it was imported. Appended with it. */
@Repository
public class ReleaseRemarkStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReleaseRemarkStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void add(ReleaseId release, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var remark = lines.get(i).remark();
            var seen = lines.get(i).seen();
            jdbc.sql("""
                            insert into statistics.release_remark
                                (release_id, position, severity, code, arguments, examples, seen_at, seen_by)
                            values (:release, :position, :severity, :code, :arguments::jsonb, :examples::jsonb, :at, :by)
                            """)
                    .param("release", release.value())
                    .param("position", i)
                    .param("severity", remark.severity().name())
                    .param("code", remark.code())
                    .param("arguments", json.writeValueAsString(remark.arguments()))
                    .param("examples", json.writeValueAsString(remark.examples()))
                    .param(
                            "at",
                            seen.map(one -> one.at().atOffset(ZoneOffset.UTC)).orElse(null))
                    .param("by", seen.map(one -> one.by().value()).orElse(null))
                    .update();
        }
    }

    public List<Line> of(ReleaseId release) {
        return jdbc.sql("""
                        select severity, code, arguments, examples, seen_at, seen_by
                        from statistics.release_remark
                        where release_id = :release
                        order by position
                        """)
                .param("release", release.value())
                .query((row, _) -> line(row))
                .list();
    }

    private Line line(ResultSet row) throws SQLException {
        var remark = new Remark(
                Severity.valueOf(row.getString("severity")),
                row.getString("code"),
                json.readValue(row.getString("arguments"), new TypeReference<List<Object>>() {}),
                json.readValue(row.getString("examples"), new TypeReference<List<Example>>() {}));
        var by = Optional.ofNullable(row.getObject("seen_by", UUID.class));
        var at = row.getObject("seen_at", OffsetDateTime.class);
        return new Line(remark, by.map(who -> new Seen(new AccountId(who), at.toInstant())));
    }
}
