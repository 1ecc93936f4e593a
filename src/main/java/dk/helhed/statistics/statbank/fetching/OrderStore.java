package dk.helhed.statistics.statbank.fetching;

import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.background.Backlog;
import dk.helhed.statistics.catalog.Recorded;
import dk.helhed.statistics.intake.connector.enquiry.Choice;
import dk.helhed.statistics.intake.connector.enquiry.ConnectorRefused;
import dk.helhed.statistics.intake.connector.enquiry.Enquiry;
import dk.helhed.statistics.intake.connector.enquiry.Presentation;
import dk.helhed.statistics.statbank.saved.SavedFetch.FetchId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Orders, where every instance sees them. */
@Repository
class OrderStore implements Backlog<FetchOrder, OrderProgress, Function<Instant, FetchOrder.Ended>> {
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OrderStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record Asked(String statbank, Enquiry enquiry, Optional<DatasetId> into, Optional<FetchId> saved) {}

    /** One after the other, so that two clicks are one order; ends with the transaction. */
    void queue() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('statistics.fetch_order'))")
                .query((_, _) -> true)
                .single();
    }

    UUID add(Asked asked, Recorded recorded) {
        var choices = new LinkedHashMap<String, List<String>>();
        asked.enquiry().choices().forEach((variable, choice) -> choices.put(variable, choice.words()));
        return jdbc.sql("""
                        insert into statistics.fetch_order (statbank, source_table, choices, presentation, dataset_id, fetch_id,
                            requested_at, requested_by)
                        values (:statbank, :table, :choices::jsonb, :presentation, :dataset, :fetch, :at, :by)
                        returning id
                        """)
                .param("statbank", asked.statbank())
                .param("table", asked.enquiry().table())
                .param("choices", json.writeValueAsString(choices))
                .param("presentation", asked.enquiry().presentation().name())
                .param("dataset", asked.into().map(DatasetId::value).orElse(null))
                .param("fetch", asked.saved().map(FetchId::value).orElse(null))
                .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                .param("by", recorded.by().value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .single();
    }

    Optional<FetchOrder> order(UUID id) {
        return jdbc.sql("""
                        select o.*, r.dataset_id as release_dataset_id
                        from statistics.fetch_order o
                        left join statistics.release r on r.id = o.release_id
                        where o.id = :id
                        """).param("id", id).query((row, _) -> order(row)).optional();
    }

    List<FetchOrder> goingOn() {
        return jdbc.sql("""
                        select o.*, null::uuid as release_dataset_id
                        from statistics.fetch_order o
                        where o.ended_at is null
                        order by o.requested_at
                        """).query((row, _) -> order(row)).list();
    }

    @Override
    public Optional<FetchOrder> claim(UUID instance, Instant now, Instant silentSince) {
        return jdbc.sql("""
                        update statistics.fetch_order
                        set instance = :instance, heartbeat_at = :now, attempts = attempts + 1, parts = 0, done = 0, bytes = 0
                        where id = (
                            select id from statistics.fetch_order
                            where ended_at is null and (instance is null or heartbeat_at < :silent)
                            order by requested_at
                            limit 1
                            for update skip locked)
                        returning *, null::uuid as release_dataset_id
                        """)
                .param("instance", instance)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("silent", silentSince.atOffset(ZoneOffset.UTC))
                .query((row, _) -> order(row))
                .optional();
    }

    @Override
    public int attempts(FetchOrder order) {
        return jdbc.sql("select attempts from statistics.fetch_order where id = :id")
                .param("id", order.id())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    @Override
    public boolean beat(FetchOrder order, UUID instance, OrderProgress progress, Instant now) {
        return jdbc.sql("""
                        update statistics.fetch_order
                        set heartbeat_at = :now, parts = :parts, done = :done, bytes = :bytes
                        where id = :id and instance = :instance and ended_at is null
                        """)
                        .param("id", order.id())
                        .param("instance", instance)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("parts", progress.parts())
                        .param("done", progress.done())
                        .param("bytes", progress.bytes())
                        .update()
                == 1;
    }

    /** Whether it still is this instance's; nobody cancels it or takes it over until the transaction ends. */
    private boolean hold(UUID id, UUID instance) {
        return jdbc.sql("""
                        select id from statistics.fetch_order
                        where id = :id and instance = :instance and ended_at is null
                        for update
                        """)
                .param("id", id)
                .param("instance", instance)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    @Override
    public void release(FetchOrder order, UUID instance) {
        jdbc.sql("""
                        update statistics.fetch_order set instance = null, heartbeat_at = null
                        where id = :id and instance = :instance and ended_at is null
                        """).param("id", order.id()).param("instance", instance).update();
    }

    /**
     * What came is handed on in the same transaction that ends the order, so one that is taken up again, because its instance fell
     * silent, never brings the same file twice, and a cancelled one brings none.
     */
    @Override
    @Transactional
    public void end(FetchOrder order, UUID instance, Function<Instant, FetchOrder.Ended> last, Instant now) {
        if (hold(order.id(), instance)) {
            end(order.id(), last.apply(now), now);
        }
    }

    private void end(UUID id, FetchOrder.Ended how, Instant at) {
        var staged = how instanceof FetchOrder.Fetched(var waits) ? Optional.of(waits) : Optional.<UUID>empty();
        var release = how instanceof FetchOrder.ThereBefore(var _, var there)
                ? Optional.of(there.value())
                : Optional.<UUID>empty();
        var reasons = how instanceof FetchOrder.Refused(var why)
                ? Optional.of(json.writeValueAsString(why))
                : Optional.<String>empty();
        jdbc.sql("""
                        update statistics.fetch_order
                        set ended_at = :at, staged_id = :staged, release_id = :release, refused = :refused::jsonb,
                            instance = null, heartbeat_at = null
                        where id = :id
                        """)
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("staged", staged.orElse(null))
                .param("release", release.orElse(null))
                .param("refused", reasons.orElse(null))
                .update();
    }

    /** @return false when it had ended before */
    boolean cancel(UUID id) {
        return jdbc.sql("delete from statistics.fetch_order where id = :id and ended_at is null")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** What has ended long ago leads nobody on any more. */
    void forget(Instant now) {
        jdbc.sql("delete from statistics.fetch_order where ended_at < :before")
                .param("before", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private FetchOrder order(ResultSet row) throws SQLException {
        return new FetchOrder(
                row.getObject("id", UUID.class),
                row.getString("statbank"),
                new Enquiry(
                        row.getString("source_table"),
                        choices(row.getString("choices")),
                        Presentation.valueOf(row.getString("presentation"))),
                Optional.ofNullable(row.getObject("dataset_id", UUID.class)).map(DatasetId::new),
                Optional.ofNullable(row.getObject("fetch_id", UUID.class)).map(FetchId::new),
                new AccountId(row.getObject("requested_by", UUID.class)),
                row.getInt("parts"),
                row.getInt("done"),
                row.getLong("bytes"),
                state(row));
    }

    private FetchOrder.State state(ResultSet row) throws SQLException {
        var staged = Optional.ofNullable(row.getObject("staged_id", UUID.class));
        var release = Optional.ofNullable(row.getObject("release_id", UUID.class));
        var refused = Optional.ofNullable(row.getString("refused"));
        if (staged.isPresent()) {
            return new FetchOrder.Fetched(staged.get());
        }
        if (release.isPresent()) {
            var dataset = new DatasetId(row.getObject("release_dataset_id", UUID.class));
            return new FetchOrder.ThereBefore(dataset, new ReleaseId(release.get()));
        }
        return refused.<FetchOrder.State>map(reasons ->
                        new FetchOrder.Refused(json.readValue(reasons, new TypeReference<List<ConnectorRefused>>() {})))
                .orElse(
                        Optional.ofNullable(row.getObject("instance")).isPresent()
                                ? new FetchOrder.UnderWay()
                                : new FetchOrder.Waiting());
    }

    private Map<String, Choice> choices(String text) {
        var choices = new LinkedHashMap<String, Choice>();
        json.readValue(text, new TypeReference<Map<String, List<String>>>() {})
                .forEach((variable, said) -> choices.put(variable, Choice.said(said)));
        return choices;
    }
}
