package dk.helhed.statistics.intake;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import dk.helhed.statistics.catalog.Recorded;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.staging.ReadingStore;
import dk.helhed.statistics.intake.staging.StagedEnded;
import dk.helhed.statistics.intake.staging.StagedReading;
import dk.helhed.statistics.intake.staging.StagedStore;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Gives an import up. Nothing is left of it: no row, no cells, and not the file unless somebody else needs it. */
@UseCase
class AbandonIntake {
    private final StagedStore store;
    private final ReadingStore readings;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AbandonIntake(
            StagedStore store, ReadingStore readings, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.readings = readings;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    sealed interface Result {}

    record GivenUp(String fileName) implements Result {}

    record EndedBefore() implements Result {}

    Result abandon(StagedId id, AccountId by) {
        store.lock(id);
        var found = store.find(id).filter(staged -> staged.end() instanceof StagedImport.Open);
        if (found.isEmpty()) {
            return new EndedBefore();
        }
        var staged = found.get();
        var cells = readings.reading(id).map(StagedReading::cells);
        store.remove(id, new Recorded(clock.instant(), by));
        events.publishEvent(new StagedEnded(cells, staged.fileHash()));
        audit.record(by, "statistics.intake.given-up", "intake/" + id.value(), staged.fileHash(), "");
        return new GivenUp(staged.fileName());
    }
}
