package dk.helhed.statistics.statbank.fetching;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.FileImport;
import dk.helhed.statistics.catalog.Recorded;
import dk.helhed.statistics.intake.connector.Fetching;
import dk.helhed.statistics.intake.connector.StatbankClient;
import dk.helhed.statistics.intake.connector.Statbanks;
import dk.helhed.statistics.intake.connector.Watch;
import dk.helhed.statistics.intake.connector.enquiry.Changes;
import dk.helhed.statistics.intake.connector.enquiry.ConnectorRefused;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription;
import dk.helhed.statistics.statbank.keeping.FetchRunStore;
import dk.helhed.statistics.statbank.keeping.Wish;
import dk.helhed.statistics.statbank.saved.FetchRun;
import dk.helhed.statistics.statbank.saved.SavedFetch;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Runs a saved fetch: with a person, who sees what came before it is imported, or by itself, when nothing needs a person.
 * Not one transaction, as {@link FetchTable} is not; the run is written down when it has ended.
 */
@Component
class RunFetch {
    private final FetchRunStore store;
    private final Statbanks statbanks;
    private final StatbankClient client;
    private final FetchTable fetch;
    private final Clock clock;

    RunFetch(FetchRunStore store, Statbanks statbanks, StatbankClient client, FetchTable fetch, Clock clock) {
        this.store = store;
        this.statbanks = statbanks;
        this.client = client;
        this.fetch = fetch;
        this.clock = clock;
    }

    /** Brings it; what is returned hands it to the intake, with what changed in the table's definition. */
    Supplier<FetchRun.Ending> attended(SavedFetch saved, AccountId by, Watch watch) {
        return switch (describe(saved)) {
            case StatbankClient.Failed<TableDescription>(var reason) ->
                () -> ended(saved, new FetchRun.Refused(List.of(reason)), Optional.empty(), by);
            case StatbankClient.Given<TableDescription>(var now) -> {
                var arrival = fetch.arrive(wish(saved, now), watch);
                yield () -> ended(saved, looked(saved, arrival, now, by), Optional.of(now), by);
            }
        };
    }

    /** Imports what came, unless the definition changed or a person was never asked how it is read. */
    FetchRun.Ending unattended(SavedFetch saved) {
        return switch (describe(saved)) {
            case StatbankClient.Failed<TableDescription>(var reason) ->
                ended(saved, new FetchRun.Refused(List.of(reason)), Optional.empty(), saved.by());
            case StatbankClient.Given<TableDescription>(var now) ->
                ended(saved, taken(saved, now), Optional.of(now), saved.by());
        };
    }

    /** Whether the StatBank says that the table was updated since it was last imported; it counts as so when it says nothing. */
    boolean isUpdated(SavedFetch saved) {
        return !(describe(saved) instanceof StatbankClient.Given<TableDescription>(var now)
                && now.updated().equals(saved.described().updated()));
    }

    private FetchRun.Ending looked(SavedFetch saved, FetchTable.Arrival arrival, TableDescription now, AccountId by) {
        var changes = Changes.between(saved.described(), now);
        return switch (fetch.hand(
                arrival, wish(saved, now), saved.dataset(), changes, new Recorded(clock.instant(), by))) {
            case FetchTable.Waits(var staged) -> new FetchRun.Waits(staged, changes);
            case FetchTable.ThereBefore(var dataset, var release) -> new FetchRun.Same(dataset, release);
            case FetchTable.Refused(var reasons) ->
                new FetchRun.Refused(
                        Stream.concat(kept(reasons).stream(), changes.stream()).toList());
        };
    }

    private FetchRun.Ending taken(SavedFetch saved, TableDescription now) {
        var changes = Changes.between(saved.described(), now);
        if (!changes.isEmpty()) {
            return new FetchRun.Changed(changes);
        }
        if (saved.dataset().isEmpty()) {
            return new FetchRun.Refused(List.of(ConnectorRefused.of("STATBANK-032")));
        }
        return switch (fetch.take(wish(saved, now), saved.dataset().get(), new Recorded(clock.instant(), saved.by()))) {
            case FileImport.Imported(var dataset, var release, var _, var _, var _) ->
                new FetchRun.Imported(dataset, release);
            case FileImport.AlreadyThere(var dataset, var release, var _, var _, var _) ->
                new FetchRun.Same(dataset, release);
            case FileImport.Refused(var reasons) -> new FetchRun.Refused(kept(reasons));
        };
    }

    private FetchRun.Ending ended(
            SavedFetch saved, FetchRun.Ending ending, Optional<TableDescription> now, AccountId by) {
        store.ran(saved, ending, now, new Recorded(clock.instant(), by));
        return ending;
    }

    private StatbankClient.Answer<TableDescription> describe(SavedFetch saved) {
        return client.describe(
                statbanks.known(saved.statbank()), saved.enquiry().table(), Fetching.LANGUAGE);
    }

    private Wish wish(SavedFetch saved, TableDescription now) {
        // what is gone was said as a change, and a person has looked or looks now
        return new Wish(statbanks.known(saved.statbank()), now, saved.enquiry().within(now));
    }

    private static List<ConnectorRefused> kept(List<? extends Refusal> reasons) {
        return reasons.stream()
                .map(reason -> new ConnectorRefused(reason.code(), reason.arguments()))
                .toList();
    }
}
