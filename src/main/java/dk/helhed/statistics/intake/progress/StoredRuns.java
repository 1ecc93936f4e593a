package dk.helhed.statistics.intake.progress;

import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.background.Asked;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Runs lie in the database; whoever works here is told at once, the other instances look for themselves. */
@Component
class StoredRuns implements Runs {
    private final RunStore store;
    private final RunsOver over;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredRuns(RunStore store, RunsOver over, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.over = over;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void request(StagedImport file, Run.Step step, AccountId by) {
        store.request(file.id(), file.version(), step, by, clock.instant());
        events.publishEvent(new Asked());
    }

    @Override
    public Optional<Run> run(StagedId id) {
        return store.run(id);
    }

    @Override
    public Optional<Run> run(StagedId id, Duration latest) {
        over.await(() -> store.run(id).filter(Run::goesOn).isPresent(), latest);
        return store.run(id);
    }
}
