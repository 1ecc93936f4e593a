package dk.helhed.statistics.statbank.keeping;

import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.Recorded;
import dk.helhed.statistics.intake.connector.enquiry.ConnectorRefused;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription;
import dk.helhed.statistics.statbank.saved.FetchRun;
import dk.helhed.statistics.statbank.saved.SavedFetch;
import dk.helhed.statistics.statbank.saved.SavedFetch.FetchId;
import java.sql.ResultSet;
import java.sql.SQLException;
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

/** What the runs of saved fetches came to. */
@Repository
public class FetchRunStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    FetchRunStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param described empty when the StatBank did not say */
    public void ran(SavedFetch fetch, FetchRun.Ending ending, Optional<TableDescription> described, Recorded recorded) {
        var row = Row.of(ending);
        jdbc.sql("""
                        insert into statistics.fetch_run (fetch_id, version, ran_at, ran_by, ending, reasons, description, staged_id, release_id)
                        values (:id, :version, :at, :by, :ending, :reasons::jsonb, :description::jsonb, :staged, :release)
                        """)
                .param("id", fetch.id().value())
                .param("version", fetch.version())
                .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                .param("by", recorded.by().value())
                .param("ending", row.ending())
                .param("reasons", json.writeValueAsString(row.reasons()))
                .param("description", described.map(json::writeValueAsString).orElse(null))
                .param("staged", row.staged().orElse(null))
                .param("release", row.release().orElse(null))
                .update();
    }

    /** How an ending is written down. */
    private record Row(String ending, List<ConnectorRefused> reasons, Optional<UUID> staged, Optional<UUID> release) {
        static Row of(FetchRun.Ending ending) {
            return switch (ending) {
                case FetchRun.Imported(var _, var release) ->
                    new Row("IMPORTED", List.of(), Optional.empty(), Optional.of(release.value()));
                case FetchRun.Same(var _, var release) ->
                    new Row("SAME", List.of(), Optional.empty(), Optional.of(release.value()));
                case FetchRun.Waits(var staged, var changes) ->
                    new Row("WAITS", changes, Optional.of(staged), Optional.empty());
                case FetchRun.Changed(var changes) -> new Row("CHANGED", changes, Optional.empty(), Optional.empty());
                case FetchRun.Refused(var reasons) -> new Row("REFUSED", reasons, Optional.empty(), Optional.empty());
                case FetchRun.GivenUp _ -> throw new IllegalStateException("a person gives up, not a run");
            };
        }
    }

    /** The runs of a saved fetch, the latest first. */
    public List<FetchRun> runs(FetchId id) {
        return jdbc.sql("""
                        select run.version, run.ran_at, run.ending, run.reasons, run.staged_id,
                               ended.staged_id is not null as ended, release.id as release_id, release.dataset_id
                        from statistics.fetch_run run
                        left join statistics.staged_end ended on ended.staged_id = run.staged_id
                        left join statistics.release release on release.id = coalesce(run.release_id, ended.release_id)
                        where run.fetch_id = :id
                        order by run.ran_at desc limit 50
                        """).param("id", id.value()).query((row, _) -> run(row)).list();
    }

    /** The latest run of each that ever ran. */
    public Map<FetchId, FetchRun> latest() {
        var latest = new HashMap<FetchId, FetchRun>();
        jdbc.sql("""
                        select distinct on (run.fetch_id) run.fetch_id, run.version, run.ran_at, run.ending, run.reasons, run.staged_id,
                               ended.staged_id is not null as ended, release.id as release_id, release.dataset_id
                        from statistics.fetch_run run
                        left join statistics.staged_end ended on ended.staged_id = run.staged_id
                        left join statistics.release release on release.id = coalesce(run.release_id, ended.release_id)
                        order by run.fetch_id, run.ran_at desc
                        """)
                .query((row, _) -> latest.put(new FetchId(row.getObject("fetch_id", UUID.class)), run(row)))
                .list();
        return Map.copyOf(latest);
    }

    private FetchRun run(ResultSet row) throws SQLException {
        return new FetchRun(
                row.getInt("version"),
                row.getObject("ran_at", OffsetDateTime.class).toInstant(),
                ending(row));
    }

    private FetchRun.Ending ending(ResultSet row) throws SQLException {
        List<ConnectorRefused> reasons = json.readValue(row.getString("reasons"), new TypeReference<>() {});
        var release = Optional.ofNullable(row.getObject("release_id", UUID.class));
        if (release.isPresent()) {
            var dataset = new DatasetId(row.getObject("dataset_id", UUID.class));
            var id = new ReleaseId(release.get());
            return row.getString("ending").equals("SAME")
                    ? new FetchRun.Same(dataset, id)
                    : new FetchRun.Imported(dataset, id);
        }
        return switch (row.getString("ending")) {
            case "WAITS" ->
                row.getBoolean("ended")
                        ? new FetchRun.GivenUp()
                        : new FetchRun.Waits(row.getObject("staged_id", UUID.class), reasons);
            case "CHANGED" -> new FetchRun.Changed(reasons);
            default -> new FetchRun.Refused(reasons);
        };
    }
}
