package dk.helhed.statistics.statbank.fetching;

import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.background.Asked;
import dk.helhed.statistics.catalog.Recorded;
import dk.helhed.statistics.intake.connector.enquiry.Enquiry;
import dk.helhed.statistics.statbank.saved.SavedFetch;
import dk.helhed.statistics.statbank.saved.SavedFetch.FetchId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Orders lie in the database; whoever works here is told at once, the other instances look for themselves. */
@Component
class StoredOrders implements Orders {
    private final OrderStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredOrders(OrderStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public UUID request(String statbank, Enquiry enquiry, Optional<DatasetId> into, AccountId by) {
        store.queue();
        return store.goingOn().stream()
                .filter(order -> order.saved().isEmpty() && order.by().equals(by))
                .filter(order -> order.statbank().equals(statbank)
                        && order.enquiry().equals(enquiry)
                        && order.into().equals(into))
                .map(FetchOrder::id)
                .findFirst()
                .orElseGet(() -> added(new OrderStore.Asked(statbank, enquiry, into, Optional.empty()), by));
    }

    @Override
    @Transactional
    public UUID request(SavedFetch fetch, AccountId by) {
        store.queue();
        return goingOn(fetch.id())
                .map(FetchOrder::id)
                .orElseGet(() -> added(
                        new OrderStore.Asked(
                                fetch.statbank(), fetch.enquiry(), fetch.dataset(), Optional.of(fetch.id())),
                        by));
    }

    @Override
    public List<FetchOrder> goingOn() {
        return store.goingOn();
    }

    @Override
    public Optional<FetchOrder> goingOn(FetchId fetch) {
        return store.goingOn().stream()
                .filter(order -> order.saved().equals(Optional.of(fetch)))
                .findFirst();
    }

    private UUID added(OrderStore.Asked asked, AccountId by) {
        var recorded = new Recorded(clock.instant(), by);
        store.forget(recorded.at());
        var id = store.add(asked, recorded);
        events.publishEvent(new Asked());
        return id;
    }
}
