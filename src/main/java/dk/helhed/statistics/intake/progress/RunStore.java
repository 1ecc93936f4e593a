package dk.helhed.statistics.intake.progress;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.background.Backlog;
import dk.helhed.statistics.intake.check.Progress;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.reader.FileRefused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Runs, where every instance sees them. */
@Repository
class RunStore implements Backlog<Run, Progress, List<? extends Refusal>> {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    RunStore(JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
    }

    void request(StagedId id, int version, Run.Step step, AccountId by, Instant at) {
        jdbc.sql("""
                        insert into statistics.intake_run (staged_id, version, step, requested_at, requested_by)
                        values (:id, :version, :step, :at, :by)
                        on conflict (staged_id) do update
                        set version = excluded.version, step = excluded.step, requested_at = excluded.requested_at,
                            requested_by = excluded.requested_by, instance = null, heartbeat_at = null, attempts = 0,
                            bytes = 0, rows = 0, findings = 0, refused = null
                        where intake_run.refused is not null or intake_run.version <> excluded.version
                        """)
                .param("id", id.value())
                .param("version", version)
                .param("step", step.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    Optional<Run> run(StagedId id) {
        return jdbc.sql("""
                        select staged_id, version, step, requested_by, bytes, rows, findings, instance, refused
                        from statistics.intake_run
                        where staged_id = :id
                        """).param("id", id.value()).query((row, _) -> run(row)).optional();
    }

    @Override
    public Optional<Run> claim(UUID instance, Instant now, Instant silentSince) {
        return jdbc.sql("""
                        update statistics.intake_run
                        set instance = :instance, heartbeat_at = :now, attempts = attempts + 1
                        where staged_id = (
                            select staged_id from statistics.intake_run
                            where refused is null and (instance is null or heartbeat_at < :silent)
                            order by requested_at
                            limit 1
                            for update skip locked)
                        returning staged_id, version, step, requested_by, bytes, rows, findings, instance, refused
                        """)
                .param("instance", instance)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("silent", silentSince.atOffset(ZoneOffset.UTC))
                .query((row, _) -> run(row))
                .optional();
    }

    @Override
    public int attempts(Run run) {
        return jdbc.sql("select attempts from statistics.intake_run where staged_id = :id")
                .param("id", run.staged().value())
                .query((row, _) -> row.getInt("attempts"))
                .optional()
                .orElse(0);
    }

    @Override
    public boolean beat(Run run, UUID instance, Progress progress, Instant now) {
        return jdbc.sql("""
                        update statistics.intake_run
                        set heartbeat_at = :now, bytes = :bytes, rows = :rows, findings = :findings
                        where staged_id = :id and version = :version and instance = :instance
                        """)
                        .param("id", run.staged().value())
                        .param("version", run.version())
                        .param("instance", instance)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("bytes", progress.bytes())
                        .param("rows", progress.rows())
                        .param("findings", progress.findings())
                        .update()
                == 1;
    }

    /** What is done has no run any more; what was refused says why. */
    @Override
    public void end(Run run, UUID instance, List<? extends Refusal> reasons, Instant now) {
        if (reasons.isEmpty()) {
            done(run, instance);
        } else {
            refuse(run, instance, reasons);
        }
        events.publishEvent(new RunOver());
    }

    private void done(Run run, UUID instance) {
        jdbc.sql(
                        "delete from statistics.intake_run where staged_id = :id and version = :version and instance = :instance")
                .param("id", run.staged().value())
                .param("version", run.version())
                .param("instance", instance)
                .update();
    }

    private void refuse(Run run, UUID instance, List<? extends Refusal> reasons) {
        var kept = reasons.stream()
                .map(reason -> new FileRefused(reason.code(), reason.arguments()))
                .toList();
        jdbc.sql("""
                        update statistics.intake_run
                        set refused = :reasons::jsonb
                        where staged_id = :id and version = :version and instance = :instance
                        """)
                .param("id", run.staged().value())
                .param("version", run.version())
                .param("instance", instance)
                .param("reasons", json.writeValueAsString(kept))
                .update();
    }

    @Override
    public void release(Run run, UUID instance) {
        jdbc.sql("""
                        update statistics.intake_run
                        set instance = null, heartbeat_at = null
                        where staged_id = :id and version = :version and instance = :instance
                        """)
                .param("id", run.staged().value())
                .param("version", run.version())
                .param("instance", instance)
                .update();
    }

    private Run run(ResultSet row) throws SQLException {
        return new Run(
                new StagedId(row.getObject("staged_id", UUID.class)),
                row.getInt("version"),
                Run.Step.valueOf(row.getString("step")),
                new AccountId(row.getObject("requested_by", UUID.class)),
                row.getLong("bytes"),
                row.getInt("rows"),
                row.getInt("findings"),
                state(row));
    }

    private Run.State state(ResultSet row) throws SQLException {
        var refused = Optional.ofNullable(row.getString("refused"));
        if (refused.isPresent()) {
            return new Run.Refused(
                    List.copyOf(json.readValue(refused.get(), new TypeReference<List<FileRefused>>() {})));
        }
        return Optional.ofNullable(row.getObject("instance")).isPresent() ? new Run.UnderWay() : new Run.Waiting();
    }
}
