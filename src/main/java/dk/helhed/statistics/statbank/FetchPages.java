package dk.helhed.statistics.statbank;

import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.intake.connector.Statbanks;
import dk.helhed.statistics.statbank.fetching.Orders;
import dk.helhed.statistics.statbank.keeping.FetchRunStore;
import dk.helhed.statistics.statbank.keeping.SavedFetchStore;
import dk.helhed.statistics.statbank.saved.SavedFetch;
import org.springframework.stereotype.Component;

/** Puts together what the pages of saved fetches show. */
@Component
class FetchPages {
    private final SavedFetchStore store;
    private final FetchRunStore runs;
    private final Orders orders;
    private final Statbanks statbanks;
    private final Catalog catalog;

    FetchPages(SavedFetchStore store, FetchRunStore runs, Orders orders, Statbanks statbanks, Catalog catalog) {
        this.store = store;
        this.runs = runs;
        this.orders = orders;
        this.statbanks = statbanks;
        this.catalog = catalog;
    }

    StatbanksPage all() {
        return new StatbanksPage(statbanks.statbanks(), store.all(), runs.latest(), orders.goingOn());
    }

    FetchPage of(SavedFetch fetch) {
        return new FetchPage(
                fetch,
                statbanks.known(fetch.statbank()),
                fetch.dataset().flatMap(catalog::dataset),
                runs.runs(fetch.id()),
                store.versions(fetch.id()),
                orders.goingOn(fetch.id()));
    }
}
