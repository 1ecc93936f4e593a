package dk.helhed.statistics.statbank.keeping;

import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.catalog.Recorded;
import dk.helhed.statistics.intake.connector.enquiry.Choice;
import dk.helhed.statistics.intake.connector.enquiry.Enquiry;
import dk.helhed.statistics.intake.connector.enquiry.Presentation;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription;
import dk.helhed.statistics.statbank.saved.FetchVersion;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Saved fetches as they stand and as they stood, and when they are due. */
@Repository
public class SavedFetchStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    SavedFetchStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @return empty when the name is taken */
    public Optional<FetchId> add(String name, Wish wish, Optional<DatasetId> into, Rhythm rhythm, Recorded recorded) {
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
                .param("choices", words(wish.enquiry()))
                .param("presentation", wish.enquiry().presentation().name())
                .param("description", json.writeValueAsString(wish.table()))
                .param("dataset", into.map(DatasetId::value).orElse(null))
                .param("rhythm", rhythm.name())
                .param("at", utc(recorded.at()))
                .param("by", recorded.by().value())
                .query((row, _) -> new FetchId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Adds what it is from now on; what it was stays, for the runs that asked by it. */
    public void revise(SavedFetch before, String name, Enquiry enquiry, Rhythm rhythm, Recorded recorded) {
        jdbc.sql("""
                        insert into statistics.saved_fetch_version (fetch_id, version, name, choices, presentation, rhythm,
                            recorded_at, recorded_by)
                        values (:id, :version, :name, :choices::jsonb, :presentation, :rhythm, :at, :by)
                        """)
                .param("id", before.id().value())
                .param("version", before.version() + 1)
                .param("name", name)
                .param("choices", words(enquiry))
                .param("presentation", enquiry.presentation().name())
                .param("rhythm", rhythm.name())
                .param("at", utc(recorded.at()))
                .param("by", recorded.by().value())
                .update();
    }

    /** Whoever revises one waits for the others; ends with the transaction. */
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('statistics.saved_fetch'))")
                .query((_, _) -> true)
                .single();
    }

    /** It runs by itself no more. */
    public void notDue(FetchId id) {
        jdbc.sql("delete from statistics.saved_fetch_due where fetch_id = :id")
                .param("id", id.value())
                .update();
    }

    /** What it was and is, the newest first. */
    public List<FetchVersion> versions(FetchId id) {
        return jdbc.sql("""
                        select v.version, v.name, f.source_table, v.choices, v.presentation, v.rhythm, v.recorded_at, v.recorded_by
                        from statistics.saved_fetch_version v
                        join statistics.saved_fetch f on f.id = v.fetch_id
                        where v.fetch_id = :id
                        union all
                        select 1, name, source_table, choices, presentation, rhythm, recorded_at, recorded_by
                        from statistics.saved_fetch where id = :id
                        order by version desc
                        """)
                .param("id", id.value())
                .query((row, _) -> version(row))
                .list();
    }

    private FetchVersion version(ResultSet row) throws SQLException {
        return new FetchVersion(
                row.getInt("version"),
                row.getString("name"),
                enquiry(row),
                Rhythm.valueOf(row.getString("rhythm")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                new AccountId(row.getObject("recorded_by", UUID.class)));
    }

    /** Sets when it is due next, and frees it for whoever takes it then. */
    public void due(FetchId id, Instant at) {
        jdbc.sql("""
                        insert into statistics.saved_fetch_due (fetch_id, due_at) values (:id, :at)
                        on conflict (fetch_id) do update set due_at = excluded.due_at, leased_until = '-infinity'
                        """).param("id", id.value()).param("at", utc(at)).update();
    }

    /** Takes one that is due, for this instance only. */
    public Optional<FetchId> take(Instant now, Instant until) {
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

    public void stop(FetchId id, Recorded recorded) {
        jdbc.sql("""
                        insert into statistics.saved_fetch_stop (fetch_id, recorded_at, recorded_by)
                        values (:id, :at, :by) on conflict (fetch_id) do nothing
                        """)
                .param("id", id.value())
                .param("at", utc(recorded.at()))
                .param("by", recorded.by().value())
                .update();
    }

    public SavedFetch fetch(FetchId id) {
        return all().stream().filter(fetch -> fetch.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /** Every saved fetch, by name; those that were stopped are the last. */
    public List<SavedFetch> all() {
        return jdbc.sql("""
                        select f.id, f.statbank, f.source_table,
                               coalesce(v.version, 1) as version, coalesce(v.name, f.name) as name,
                               coalesce(v.choices, f.choices) as choices,
                               coalesce(v.presentation, f.presentation) as presentation,
                               coalesce(v.rhythm, f.rhythm) as rhythm,
                               coalesce(v.recorded_by, f.recorded_by) as recorded_by,
                               coalesce(seen.description, f.description) as description,
                               coalesce(f.dataset_id, seen.dataset_id) as dataset_id,
                               d.due_at, s.fetch_id is not null as stopped
                        from statistics.saved_fetch f
                        left join lateral (
                            select version.* from statistics.saved_fetch_version version
                            where version.fetch_id = f.id order by version.version desc limit 1) v on true
                        left join statistics.saved_fetch_due d on d.fetch_id = f.id
                        left join statistics.saved_fetch_stop s on s.fetch_id = f.id
                        left join lateral (
                            select run.description, release.dataset_id
                            from statistics.fetch_run run
                            left join statistics.staged_end ended on ended.staged_id = run.staged_id
                            join statistics.release release on release.id = coalesce(run.release_id, ended.release_id)
                            where run.fetch_id = f.id
                            order by run.ran_at desc limit 1) seen on true
                        order by stopped, lower(coalesce(v.name, f.name))
                        """).query((row, _) -> saved(row)).list();
    }

    private SavedFetch saved(ResultSet row) throws SQLException {
        return new SavedFetch(
                new FetchId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("name"),
                row.getString("statbank"),
                enquiry(row),
                json.readValue(row.getString("description"), TableDescription.class),
                Optional.ofNullable(row.getObject("dataset_id", UUID.class)).map(DatasetId::new),
                timing(row),
                new AccountId(row.getObject("recorded_by", UUID.class)));
    }

    private Enquiry enquiry(ResultSet row) throws SQLException {
        return new Enquiry(
                row.getString("source_table"),
                choices(row.getString("choices")),
                Presentation.valueOf(row.getString("presentation")));
    }

    private String words(Enquiry enquiry) {
        var choices = new LinkedHashMap<String, List<String>>();
        enquiry.choices().forEach((variable, choice) -> choices.put(variable, choice.words()));
        return json.writeValueAsString(choices);
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
