package dk.helhed.statistics.statbank;

import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.Recorded;
import dk.helhed.statistics.intake.connector.enquiry.Choice;
import dk.helhed.statistics.intake.connector.enquiry.ConnectorRefused;
import dk.helhed.statistics.intake.connector.enquiry.Enquiry;
import dk.helhed.statistics.intake.connector.enquiry.Presentation;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription;
import dk.helhed.statistics.statbank.saved.FetchRun;
import dk.helhed.statistics.statbank.saved.Rhythm;
import dk.helhed.statistics.statbank.saved.SavedFetch;
import dk.helhed.statistics.statbank.saved.SavedFetch.FetchId;
import dk.helhed.statistics.statbank.saved.Timing;
import dk.helhed.web.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Saved fetches, when they are due, and what their runs came to. */
@Repository
class SavedFetchStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    SavedFetchStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @return empty when the name is taken */
    Optional<FetchId> add(
            String name, FetchTable.Wish wish, Optional<DatasetId> into, Rhythm rhythm, Recorded recorded) {
        var choices = new LinkedHashMap<String, List<String>>();
        wish.enquiry().choices().forEach((variable, choice) -> choices.put(variable, choice.words()));
        return jdbc.sql("""
                        insert into statistics.saved_fetch (name, statbank, source_table, choices, presentation, description,
                            dataset_id, rhythm, recorded_at, recorded_by)
                        values (:name, :statbank, :table, :choices::jsonb, :presentation, :description::jsonb,
                            :dataset, :rhythm, :at, :by)
                        on conflict (name) do nothing
                        returning id
                        """)
                .param("name", name)
                .param("statbank", wish.statbank().key())
                .param("table", wish.table().id())
                .param("choices", json.writeValueAsString(choices))
                .param("presentation", wish.enquiry().presentation().name())
                .param("description", json.writeValueAsString(wish.table()))
                .param("dataset", into.map(DatasetId::value).orElse(null))
                .param("rhythm", rhythm.name())
                .param("at", utc(recorded.at()))
                .param("by", recorded.by().value())
                .query((row, _) -> new FetchId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Sets when it is due next, and frees it for whoever takes it then. */
    void due(FetchId id, Instant at) {
        jdbc.sql("""
                        insert into statistics.saved_fetch_due (fetch_id, due_at) values (:id, :at)
                        on conflict (fetch_id) do update set due_at = excluded.due_at, leased_until = '-infinity'
                        """).param("id", id.value()).param("at", utc(at)).update();
    }

    /** Takes one that is due, for this instance only. */
    Optional<FetchId> take(Instant now, Instant until) {
        return jdbc.sql("""
                        update statistics.saved_fetch_due set leased_until = :until
                        where fetch_id = (
                            select d.fetch_id from statistics.saved_fetch_due d
                            where d.due_at <= :now and d.leased_until < :now
                              and not exists (select 1 from statistics.saved_fetch_stop s where s.fetch_id = d.fetch_id)
                            order by d.due_at limit 1 for update skip locked)
                        returning fetch_id
                        """)
                .param("now", utc(now))
                .param("until", utc(until))
                .query((row, _) -> new FetchId(row.getObject("fetch_id", UUID.class)))
                .optional();
    }

    void stop(FetchId id, Recorded recorded) {
        jdbc.sql("""
                        insert into statistics.saved_fetch_stop (fetch_id, recorded_at, recorded_by)
                        values (:id, :at, :by) on conflict (fetch_id) do nothing
                        """)
                .param("id", id.value())
                .param("at", utc(recorded.at()))
                .param("by", recorded.by().value())
                .update();
    }

    /** @param described empty when the StatBank did not say */
    void ran(FetchId id, FetchRun.Ending ending, Optional<TableDescription> described, Recorded recorded) {
        var row = Row.of(ending);
        jdbc.sql("""
                        insert into statistics.fetch_run (fetch_id, ran_at, ran_by, ending, reasons, description, staged_id, release_id)
                        values (:id, :at, :by, :ending, :reasons::jsonb, :description::jsonb, :staged, :release)
                        """)
                .param("id", id.value())
                .param("at", utc(recorded.at()))
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

    SavedFetch fetch(FetchId id) {
        return all().stream().filter(fetch -> fetch.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /** Every saved fetch, by name; those that were stopped are the last. */
    List<SavedFetch> all() {
        return jdbc.sql("""
                        select f.id, f.name, f.statbank, f.source_table, f.choices, f.presentation, f.rhythm, f.recorded_by,
                               coalesce(seen.description, f.description) as description,
                               coalesce(f.dataset_id, seen.dataset_id) as dataset_id,
                               d.due_at, s.fetch_id is not null as stopped
                        from statistics.saved_fetch f
                        left join statistics.saved_fetch_due d on d.fetch_id = f.id
                        left join statistics.saved_fetch_stop s on s.fetch_id = f.id
                        left join lateral (
                            select run.description, release.dataset_id
                            from statistics.fetch_run run
                            left join statistics.staged_end ended on ended.staged_id = run.staged_id
                            join statistics.release release on release.id = coalesce(run.release_id, ended.release_id)
                            where run.fetch_id = f.id
                            order by run.ran_at desc limit 1) seen on true
                        order by stopped, lower(f.name)
                        """).query((row, _) -> saved(row)).list();
    }

    /** The runs of a saved fetch, the latest first. */
    List<FetchRun> runs(FetchId id) {
        return jdbc.sql("""
                        select run.ran_at, run.ending, run.reasons, run.staged_id,
                               ended.staged_id is not null as ended, release.id as release_id, release.dataset_id
                        from statistics.fetch_run run
                        left join statistics.staged_end ended on ended.staged_id = run.staged_id
                        left join statistics.release release on release.id = coalesce(run.release_id, ended.release_id)
                        where run.fetch_id = :id
                        order by run.ran_at desc limit 50
                        """).param("id", id.value()).query((row, _) -> run(row)).list();
    }

    /** The latest run of each that ever ran. */
    Map<FetchId, FetchRun> latest() {
        var latest = new HashMap<FetchId, FetchRun>();
        jdbc.sql("""
                        select distinct on (run.fetch_id) run.fetch_id, run.ran_at, run.ending, run.reasons, run.staged_id,
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
        return new FetchRun(row.getObject("ran_at", OffsetDateTime.class).toInstant(), ending(row));
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

    private SavedFetch saved(ResultSet row) throws SQLException {
        return new SavedFetch(
                new FetchId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("statbank"),
                new Enquiry(
                        row.getString("source_table"),
                        choices(row.getString("choices")),
                        Presentation.valueOf(row.getString("presentation"))),
                json.readValue(row.getString("description"), TableDescription.class),
                Optional.ofNullable(row.getObject("dataset_id", UUID.class)).map(DatasetId::new),
                timing(row),
                new AccountId(row.getObject("recorded_by", UUID.class)));
    }

    private static Timing timing(ResultSet row) throws SQLException {
        if (row.getBoolean("stopped")) {
            return new Timing.Stopped();
        }
        var due = Optional.ofNullable(row.getObject("due_at", OffsetDateTime.class));
        var rhythm = Rhythm.valueOf(row.getString("rhythm"));
        return due.<Timing>map(at -> new Timing.ByItself(rhythm, at.toInstant()))
                .orElseGet(Timing.ByHand::new);
    }

    private Map<String, Choice> choices(String text) {
        var words = json.readValue(text, new TypeReference<Map<String, List<String>>>() {});
        var choices = new LinkedHashMap<String, Choice>();
        words.forEach((variable, said) -> choices.put(variable, Choice.said(said)));
        return choices;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
