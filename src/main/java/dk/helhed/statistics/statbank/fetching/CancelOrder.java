package dk.helhed.statistics.statbank.fetching;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;

/** Takes an order back. The one who fetches notices at its next heartbeat, and nothing of it is kept. */
@UseCase
class CancelOrder {
    private final OrderStore store;
    private final AuditTrail audit;

    CancelOrder(OrderStore store, AuditTrail audit) {
        this.store = store;
        this.audit = audit;
    }

    sealed interface Result {}

    record Cancelled() implements Result {}

    record EndedBefore() implements Result {}

    Result cancel(FetchOrder order, AccountId by) {
        if (!store.cancel(order.id())) {
            return new EndedBefore();
        }
        audit.record(
                by,
                "statistics.fetch.cancelled",
                "fetch-order/" + order.id(),
                order.statbank() + "/" + order.enquiry().table(),
                "");
        return new Cancelled();
    }
}
