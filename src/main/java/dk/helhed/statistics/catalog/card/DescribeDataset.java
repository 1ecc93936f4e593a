package dk.helhed.statistics.catalog.card;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import dk.helhed.statistics.catalog.CatalogStore;
import dk.helhed.statistics.catalog.Dataset;
import java.time.Clock;
import java.util.List;

/** Writes a new card for a dataset: who may see it, the agreement, the rhythm, a note. */
@UseCase
class DescribeDataset {
    private final CatalogStore catalog;
    private final CardStore store;
    private final AuditTrail trail;
    private final Clock clock;

    DescribeDataset(CatalogStore catalog, CardStore store, AuditTrail trail, Clock clock) {
        this.catalog = catalog;
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    sealed interface Result {}

    record Described() implements Result {}

    record Refused(List<Refusal> refusals) implements Result {}

    /** Somebody else wrote a card after this one was opened. */
    record Overtaken() implements Result {}

    Result describe(Dataset dataset, CardForm form, AccountId by) {
        catalog.lockDataset(dataset.id());
        if (!store.newest(dataset.id()).equals(form.seenText())) {
            return new Overtaken();
        }
        return switch (form.parse()) {
            case CardForm.Unclear(var refusals) -> new Refused(refusals);
            case CardForm.Parsed(var card) -> {
                store.add(dataset.id(), card, clock.instant(), by);
                trail.record(
                        by,
                        "statistics.dataset.described",
                        "dataset/" + dataset.id().value(),
                        CardForm.kind(dataset.card().classification()),
                        CardForm.kind(card.classification()));
                yield new Described();
            }
        };
    }
}
