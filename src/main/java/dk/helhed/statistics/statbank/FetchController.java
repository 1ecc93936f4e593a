package dk.helhed.statistics.statbank;

import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.intake.connector.Statbanks;
import dk.helhed.statistics.statbank.saved.FetchRun;
import dk.helhed.statistics.statbank.saved.SavedFetch;
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
    private final SavedFetchStore store;
    private final RunFetch run;
    private final StopFetch stop;
    private final Statbanks statbanks;
    private final Catalog catalog;

    FetchController(SavedFetchStore store, RunFetch run, StopFetch stop, Statbanks statbanks, Catalog catalog) {
        this.store = store;
        this.run = run;
        this.stop = stop;
        this.statbanks = statbanks;
        this.catalog = catalog;
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/statbank")
    Answer start() {
        return new StatbanksPage(statbanks.statbanks(), store.all(), store.latest());
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/statbank/fetches/{id}")
    Answer fetch(@PathVariable FetchId id) {
        return page(store.fetch(id));
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/statbank/fetches/{id}/run")
    Answer run(@PathVariable FetchId id, Viewer viewer) {
        var fetch = store.fetch(id);
        var page = page(fetch);
        if (!page.mayRun()) {
            return Answer.conflict(page);
        }
        return switch (run.attended(fetch, viewer.actor())) {
            case FetchRun.Waits(var staged, var _) -> Answer.goTo("/intake/" + staged, "statistics-statbank.fetched");
            case FetchRun.Same _ -> Answer.goTo(FetchPage.address(fetch), "statistics-statbank.there-before");
            case FetchRun.Imported _, FetchRun.GivenUp _, FetchRun.Changed _, FetchRun.Refused _ ->
                Answer.mend(page(fetch));
        };
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

    private FetchPage page(SavedFetch fetch) {
        return new FetchPage(
                fetch,
                statbanks.known(fetch.statbank()),
                fetch.dataset().flatMap(catalog::dataset),
                store.runs(fetch.id()));
    }
}
