package dk.helhed.statistics.catalog.limits;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import dk.helhed.statistics.catalog.CatalogStore;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.Recorded;
import java.time.Clock;
import java.util.List;

/** Says what is expected of a dataset's numbers. Imports under way follow it from now on. */
@UseCase
class SetLimits {
    private final CatalogStore catalog;
    private final LimitsStore store;
    private final AuditTrail trail;
    private final Clock clock;

    SetLimits(CatalogStore catalog, LimitsStore store, AuditTrail trail, Clock clock) {
        this.catalog = catalog;
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    sealed interface Result {}

    record Kept() implements Result {}

    record Refused(List<Refusal> refusals) implements Result {}

    /** Somebody else said something after the page was opened. */
    record Overtaken() implements Result {}

    Result set(Dataset dataset, LimitsForm form, AccountId by) {
        catalog.lockDataset(dataset.id());
        var before = store.newest(dataset.id());
        if (!before.id().equals(form.text("seen"))) {
            return new Overtaken();
        }
        return switch (form.parse(dataset)) {
            case LimitsForm.Unclear(var refusals) -> new Refused(refusals);
            case LimitsForm.Parsed(var limits) -> {
                store.add(dataset.id(), limits, new Recorded(clock.instant(), by));
                trail.record(
                        by,
                        "statistics.limits.set",
                        "dataset/" + dataset.id().value(),
                        store.json(before.limits()),
                        store.json(limits));
                yield new Kept();
            }
        };
    }
}
