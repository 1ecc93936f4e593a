package dk.helhed.statistics.statbank;

import dk.helhed.statistics.statbank.fetching.FetchOrder;
import dk.helhed.statistics.statbank.fetching.Orders;
import dk.helhed.statistics.statbank.keeping.SavedFetchStore;
import dk.helhed.statistics.statbank.saved.SavedFetch.FetchId;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saved fetches: looked at, run again, stopped. */
@Controller
class FetchController {
    private final FetchPages pages;
    private final SavedFetchStore store;
    private final Orders orders;
    private final StopFetch stop;

    FetchController(FetchPages pages, SavedFetchStore store, Orders orders, StopFetch stop) {
        this.pages = pages;
        this.store = store;
        this.orders = orders;
        this.stop = stop;
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/statbank")
    Answer start() {
        return pages.all();
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/statbank/fetches/{id}")
    Answer fetch(@PathVariable FetchId id) {
        return pages.of(store.fetch(id));
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/statbank/fetches/{id}/run")
    Answer run(@PathVariable FetchId id, Viewer viewer) {
        var fetch = store.fetch(id);
        var page = pages.of(fetch);
        return page.mayRun()
                ? Answer.goTo(FetchOrder.address(orders.request(fetch, viewer.actor())))
                : Answer.conflict(page);
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/statbank/fetches/{id}/stop")
    Answer stop(@PathVariable FetchId id, Viewer viewer) {
        return switch (stop.stop(id, viewer.actor())) {
            case StopFetch.Stopped _, StopFetch.StoppedBefore _ ->
                Answer.goTo(
                        "/statbank",
                        "statistics-statbank.stopped",
                        store.fetch(id).name());
        };
    }
}
