package dk.helhed.statistics.catalog.card;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.indicator.Aggregation;
import java.time.Clock;

/** States along which axes a measure may be added, in the source's own words. Every figure on it follows from now on. */
@UseCase
class StateAdding {
    private final CardStore store;
    private final AuditTrail trail;
    private final Clock clock;

    StateAdding(CardStore store, AuditTrail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param measure one of the dataset's */
    void state(Dataset dataset, String measure, Aggregation rules, AccountId by) {
        store.addAdding(dataset.id(), measure, rules, clock.instant(), by);
        trail.record(
                by,
                "statistics.measure.adding-stated",
                "dataset/" + dataset.id().value() + "/" + measure,
                dataset.aggregation(measure).map(StateAdding::said).orElse(""),
                said(rules));
    }

    private static String said(Aggregation rules) {
        return rules.areas() + " " + rules.time() + " " + rules.categories() + " " + rules.flag();
    }
}
