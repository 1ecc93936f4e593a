package dk.helhed.statistics.intake;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import dk.helhed.statistics.catalog.Recorded;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.staging.StagedStore;
import java.time.Clock;
import java.util.Optional;

/** Gives an import up. The archived file stays; nothing else came of it. */
@UseCase
class AbandonIntake {
    private final StagedStore store;
    private final AuditTrail audit;
    private final Clock clock;

    AbandonIntake(StagedStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    sealed interface Result {}

    record GivenUp(String fileName) implements Result {}

    record EndedBefore() implements Result {}

    Result abandon(StagedId id, AccountId by) {
        var staged = store.staged(id);
        if (!store.end(id, Optional.empty(), new Recorded(clock.instant(), by))) {
            return new EndedBefore();
        }
        audit.record(by, "statistics.intake.given-up", "intake/" + id.value(), staged.fileHash(), "");
        return new GivenUp(staged.fileName());
    }
}
