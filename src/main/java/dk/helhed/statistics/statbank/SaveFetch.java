package dk.helhed.statistics.statbank;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Copenhagen;
import dk.helhed.kernel.UseCase;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.catalog.Recorded;
import dk.helhed.statistics.intake.connector.enquiry.ConnectorRefused;
import dk.helhed.statistics.intake.connector.enquiry.Enquiry;
import dk.helhed.statistics.statbank.keeping.SavedFetchStore;
import dk.helhed.statistics.statbank.keeping.Wish;
import dk.helhed.statistics.statbank.saved.Rhythm;
import dk.helhed.statistics.statbank.saved.SavedFetch.FetchId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Saves a choice in a table, to be fetched again. */
@UseCase
class SaveFetch {
    private static final int LONGEST_NAME = 200;

    private final SavedFetchStore store;
    private final AuditTrail audit;
    private final Clock clock;

    SaveFetch(SavedFetchStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    sealed interface Result {}

    record Saved(FetchId id) implements Result {}

    record Refused(List<ConnectorRefused> reasons) implements Result {}

    /** @param into empty when the first import brings the dataset */
    Result save(String name, Wish wish, Optional<DatasetId> into, Rhythm rhythm, AccountId by) {
        var reasons = reasons(name, wish);
        return reasons.isEmpty()
                ? add(name.strip(), wish, into, rhythm, new Recorded(clock.instant(), by))
                : new Refused(reasons);
    }

    /** Why it cannot be kept under that name and with that choice. */
    static List<ConnectorRefused> reasons(String name, Wish wish) {
        var reasons = new ArrayList<ConnectorRefused>();
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            reasons.add(ConnectorRefused.of("STATBANK-030", LONGEST_NAME));
        }
        if (wish.enquiry().plan(wish.table(), Enquiry.CELLS_IN_ONE_ANSWER) instanceof Enquiry.Unaskable(var why)) {
            reasons.addAll(why);
        }
        return List.copyOf(reasons);
    }

    private Result add(String name, Wish wish, Optional<DatasetId> into, Rhythm rhythm, Recorded recorded) {
        var added = store.add(name, wish, into, rhythm, recorded);
        if (added.isEmpty()) {
            return new Refused(List.of(ConnectorRefused.of("STATBANK-031", name)));
        }
        var id = added.get();
        if (rhythm.isByItself()) {
            store.due(id, rhythm.after(Copenhagen.at(recorded.at())).toInstant());
        }
        audit.record(
                recorded.by(),
                "statistics.fetch.saved",
                "fetch/" + id.value(),
                "",
                wish.statbank().key() + "/" + wish.table().id() + " " + rhythm);
        return new Saved(id);
    }
}
