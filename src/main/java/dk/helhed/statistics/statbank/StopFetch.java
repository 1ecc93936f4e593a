package dk.helhed.statistics.statbank;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import dk.helhed.statistics.catalog.Recorded;
import dk.helhed.statistics.statbank.keeping.SavedFetchStore;
import dk.helhed.statistics.statbank.saved.SavedFetch.FetchId;
import dk.helhed.statistics.statbank.saved.Timing;
import java.time.Clock;

/** Ends a saved fetch. What it brought stays, and its runs can still be read. */
@UseCase
class StopFetch {
    private final SavedFetchStore store;
    private final AuditTrail audit;
    private final Clock clock;

    StopFetch(SavedFetchStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    sealed interface Result {}

    record Stopped() implements Result {}

    record StoppedBefore() implements Result {}

    Result stop(FetchId id, AccountId by) {
        if (store.fetch(id).timing() instanceof Timing.Stopped) {
            return new StoppedBefore();
        }
        store.stop(id, new Recorded(clock.instant(), by));
        audit.record(by, "statistics.fetch.stopped", "fetch/" + id.value(), "", "");
        return new Stopped();
    }
}
