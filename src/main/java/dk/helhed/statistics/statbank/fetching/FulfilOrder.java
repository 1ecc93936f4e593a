package dk.helhed.statistics.statbank.fetching;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.background.Work;
import dk.helhed.statistics.catalog.Recorded;
import dk.helhed.statistics.intake.connector.Fetching;
import dk.helhed.statistics.intake.connector.StatbankClient;
import dk.helhed.statistics.intake.connector.Statbanks;
import dk.helhed.statistics.intake.connector.Watch;
import dk.helhed.statistics.intake.connector.enquiry.ConnectorRefused;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription;
import dk.helhed.statistics.statbank.keeping.SavedFetchStore;
import dk.helhed.statistics.statbank.keeping.Wish;
import dk.helhed.statistics.statbank.saved.FetchRun;
import dk.helhed.statistics.statbank.saved.SavedFetch;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Brings what was ordered, and leaves the last step, the only one that changes anything of ours, to the one who ends the order. */
@Component
class FulfilOrder implements Work<FetchOrder, OrderProgress, Function<Instant, FetchOrder.Ended>> {
    private final StatbankClient client;
    private final Statbanks statbanks;
    private final FetchTable fetch;
    private final RunFetch run;
    private final SavedFetchStore saved;

    FulfilOrder(StatbankClient client, Statbanks statbanks, FetchTable fetch, RunFetch run, SavedFetchStore saved) {
        this.client = client;
        this.statbanks = statbanks;
        this.fetch = fetch;
        this.run = run;
        this.saved = saved;
    }

    @Override
    public OrderProgress begin() {
        return new OrderProgress();
    }

    @Override
    public Function<Instant, FetchOrder.Ended> givenUp(int attempts) {
        return _ -> new FetchOrder.Refused(List.of(ConnectorRefused.of("STATBANK-033", attempts)));
    }

    /** Takes as long as the StatBank does. What it returns hands the file on. */
    @Override
    public Function<Instant, FetchOrder.Ended> perform(FetchOrder order, OrderProgress watch) {
        return order.saved()
                .map(id -> again(saved.fetch(id), order.by(), watch))
                .orElseGet(() -> once(order, watch));
    }

    private Function<Instant, FetchOrder.Ended> again(SavedFetch fetch, AccountId by, Watch watch) {
        var ending = run.attended(fetch, by, watch);
        return _ -> ended(ending.get());
    }

    private Function<Instant, FetchOrder.Ended> once(FetchOrder order, Watch watch) {
        var statbank = statbanks.known(order.statbank());
        return switch (client.describe(statbank, order.enquiry().table(), Fetching.LANGUAGE)) {
            case StatbankClient.Failed<TableDescription>(var reason) -> _ -> new FetchOrder.Refused(List.of(reason));
            case StatbankClient.Given<TableDescription>(var now) -> {
                var wish = new Wish(statbank, now, order.enquiry());
                var arrival = fetch.arrive(wish, watch);
                yield at -> ended(fetch.hand(arrival, wish, order.into(), List.of(), new Recorded(at, order.by())));
            }
        };
    }

    private static FetchOrder.Ended ended(FetchTable.Result result) {
        return switch (result) {
            case FetchTable.Waits(var staged) -> new FetchOrder.Fetched(staged);
            case FetchTable.ThereBefore(var dataset, var release) -> new FetchOrder.ThereBefore(dataset, release);
            case FetchTable.Refused(var reasons) -> new FetchOrder.Refused(kept(reasons));
        };
    }

    private static FetchOrder.Ended ended(FetchRun.Ending ending) {
        return switch (ending) {
            case FetchRun.Waits(var staged, var _) -> new FetchOrder.Fetched(staged);
            case FetchRun.Same(var dataset, var release) -> new FetchOrder.ThereBefore(dataset, release);
            case FetchRun.Imported(var dataset, var release) -> new FetchOrder.ThereBefore(dataset, release);
            case FetchRun.Refused(var reasons) -> new FetchOrder.Refused(reasons);
            case FetchRun.Changed(var changes) -> new FetchOrder.Refused(changes);
            case FetchRun.GivenUp _ -> throw new IllegalStateException("a person gives up, not a run");
        };
    }

    private static List<ConnectorRefused> kept(List<? extends Refusal> reasons) {
        return reasons.stream()
                .map(reason -> new ConnectorRefused(reason.code(), reason.arguments()))
                .toList();
    }
}
