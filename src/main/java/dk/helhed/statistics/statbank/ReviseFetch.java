package dk.helhed.statistics.statbank;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Copenhagen;
import dk.helhed.kernel.UseCase;
import dk.helhed.statistics.catalog.Recorded;
import dk.helhed.statistics.intake.connector.enquiry.ConnectorRefused;
import dk.helhed.statistics.statbank.keeping.SavedFetchStore;
import dk.helhed.statistics.statbank.keeping.Wish;
import dk.helhed.statistics.statbank.saved.FetchVersion;
import dk.helhed.statistics.statbank.saved.Rhythm;
import dk.helhed.statistics.statbank.saved.SavedFetch;
import dk.helhed.statistics.statbank.saved.SavedFetch.FetchId;
import dk.helhed.statistics.statbank.saved.Timing;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Changes what a saved fetch asks for, when, and what it is called. What it was is kept for the runs before. */
@UseCase
class ReviseFetch {
    private final SavedFetchStore store;
    private final AuditTrail audit;
    private final Clock clock;

    ReviseFetch(SavedFetchStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    sealed interface Result {}

    record Revised() implements Result {}

    record NothingNew() implements Result {}

    /** Somebody else revised or stopped it first. */
    record ChangedElsewhere() implements Result {}

    record Refused(List<ConnectorRefused> reasons) implements Result {}

    /** @param version that the person saw */
    Result revise(FetchId id, int version, String name, Wish wish, Rhythm rhythm, AccountId by) {
        store.lock();
        var before = store.fetch(id);
        if (before.version() != version || before.timing() instanceof Timing.Stopped) {
            return new ChangedElsewhere();
        }
        var reasons = new ArrayList<>(SaveFetch.reasons(name, wish));
        if (store.all().stream()
                .anyMatch(other -> !other.id().equals(id) && other.name().equalsIgnoreCase(name.strip()))) {
            reasons.add(ConnectorRefused.of("STATBANK-031", name.strip()));
        }
        if (!reasons.isEmpty()) {
            return new Refused(List.copyOf(reasons));
        }
        var now = store.versions(id).getFirst();
        return now.name().equals(name.strip()) && now.enquiry().equals(wish.enquiry()) && now.rhythm() == rhythm
                ? new NothingNew()
                : revised(before, now, name.strip(), wish, rhythm, new Recorded(clock.instant(), by));
    }

    private Result revised(
            SavedFetch fetch, FetchVersion before, String name, Wish wish, Rhythm rhythm, Recorded recorded) {
        store.revise(fetch, name, wish.enquiry(), rhythm, recorded);
        if (!rhythm.isByItself()) {
            store.notDue(fetch.id());
        } else if (rhythm != before.rhythm()) {
            store.due(fetch.id(), rhythm.after(Copenhagen.at(recorded.at())).toInstant());
        }
        audit.record(
                recorded.by(),
                "statistics.fetch.revised",
                "fetch/" + fetch.id().value(),
                before.version() + " " + before.name() + " " + before.rhythm(),
                before.version() + 1 + " " + name + " " + rhythm);
        return new Revised();
    }
}
