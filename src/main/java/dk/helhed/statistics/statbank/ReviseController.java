package dk.helhed.statistics.statbank;

import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.intake.connector.StatbankClient;
import dk.helhed.statistics.intake.connector.Statbanks;
import dk.helhed.statistics.intake.connector.enquiry.ConnectorRefused;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription;
import dk.helhed.statistics.statbank.keeping.SavedFetchStore;
import dk.helhed.statistics.statbank.keeping.Wish;
import dk.helhed.statistics.statbank.saved.SavedFetch;
import dk.helhed.statistics.statbank.saved.SavedFetch.FetchId;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes a saved fetch on the page where it was chosen. */
@Controller
class ReviseController {
    private final SavedFetchStore store;
    private final ReviseFetch revise;
    private final StatbankTables tables;
    private final Statbanks statbanks;
    private final Catalog catalog;

    ReviseController(
            SavedFetchStore store, ReviseFetch revise, StatbankTables tables, Statbanks statbanks, Catalog catalog) {
        this.store = store;
        this.revise = revise;
        this.tables = tables;
        this.statbanks = statbanks;
        this.catalog = catalog;
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/statbank/fetches/{id}/edit")
    Answer edit(@PathVariable FetchId id) {
        var fetch = store.fetch(id);
        var now = store.versions(id).getFirst();
        return described(fetch, table -> page(fetch, table, SelectionForm.of(now, table), List.of()));
    }

    /** The same page after something in the choice changed; nothing is saved. */
    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/statbank/fetches/{id}/edit")
    Answer choose(@PathVariable FetchId id, @RequestParam MultiValueMap<String, String> form) {
        var fetch = store.fetch(id);
        return described(
                fetch, table -> tables.seen(page(fetch, table, SelectionForm.sent(table, form), List.of()), form));
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/statbank/fetches/{id}/edit/save")
    Answer save(
            @PathVariable FetchId id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam MultiValueMap<String, String> form,
            Viewer viewer) {
        var fetch = store.fetch(id);
        return described(fetch, table -> {
            var sent = SelectionForm.sent(table, form);
            var wish = new Wish(statbanks.known(fetch.statbank()), table, sent.enquiry(table));
            return switch (revise.revise(id, version, sent.name(), wish, sent.rhythm(), viewer.actor())) {
                case ReviseFetch.Revised _ -> Answer.goTo(FetchPage.address(fetch), "statistics-fetch.revised");
                case ReviseFetch.NothingNew _ -> Answer.goTo(FetchPage.address(fetch), "statistics-fetch.nothing-new");
                case ReviseFetch.Refused(var reasons) -> Answer.mend(page(fetch, table, sent, reasons));
                case ReviseFetch.ChangedElsewhere _ ->
                    Answer.conflict(page(fetch, table, sent, List.of(ConnectorRefused.of("STATBANK-034"))));
            };
        });
    }

    private Answer described(SavedFetch fetch, Function<TableDescription, Answer> use) {
        var statbank = statbanks.known(fetch.statbank());
        return switch (tables.describe(statbank, fetch.enquiry().table())) {
            case StatbankClient.Given<TableDescription>(var now) -> use.apply(now);
            case StatbankClient.Failed<TableDescription>(var reason) -> new UnreachablePage(statbank, reason);
        };
    }

    private TablePage page(
            SavedFetch fetch, TableDescription table, SelectionForm form, List<ConnectorRefused> refusals) {
        return new TablePage(
                statbanks.known(fetch.statbank()),
                table,
                form,
                catalog.all(),
                Optional.of(fetch),
                Optional.empty(),
                refusals);
    }
}
