package dk.helhed.statistics.statbank;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.intake.connector.StatbankClient;
import dk.helhed.statistics.intake.connector.StatbankClient.Listed;
import dk.helhed.statistics.intake.connector.Statbanks;
import dk.helhed.statistics.intake.connector.enquiry.Enquiry;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription;
import dk.helhed.statistics.statbank.fetching.FetchOrder;
import dk.helhed.statistics.statbank.fetching.Orders;
import dk.helhed.statistics.statbank.keeping.Wish;
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

/** From a StatBank to a table, from a table to a choice, from a choice to a file at the intake. */
@Controller
class StatbankController {
    private final Statbanks statbanks;
    private final StatbankTables tables;
    private final Orders orders;
    private final SaveFetch save;
    private final Catalog catalog;

    StatbankController(Statbanks statbanks, StatbankTables tables, Orders orders, SaveFetch save, Catalog catalog) {
        this.statbanks = statbanks;
        this.tables = tables;
        this.orders = orders;
        this.save = save;
        this.catalog = catalog;
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/statbank/{key}")
    Answer tables(@PathVariable String key, @RequestParam(defaultValue = "") String q) {
        var statbank = statbanks.known(key);
        // what an older list does not hold may have been published since
        return switch (tables.of(
                statbank, known -> TablesPage.of(statbank, q, known).all() > 0)) {
            case StatbankClient.Given<List<Listed>>(var all) -> TablesPage.of(statbank, q, all);
            case StatbankClient.Failed<List<Listed>>(var reason) -> new UnreachablePage(statbank, reason);
        };
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/statbank/{key}/tables/{table}")
    Answer table(@PathVariable String key, @PathVariable String table) {
        var statbank = statbanks.known(key);
        return described(statbank, table, now -> page(statbank, now, SelectionForm.first(now), List.of()));
    }

    /** The same page after something in the choice changed; nothing is fetched, but a few values may be looked at. */
    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/statbank/{key}/tables/{table}")
    Answer choose(
            @PathVariable String key, @PathVariable String table, @RequestParam MultiValueMap<String, String> form) {
        var statbank = statbanks.known(key);
        return described(
                statbank,
                table,
                now -> tables.seen(page(statbank, now, SelectionForm.sent(now, form), List.of()), form));
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/statbank/{key}/tables/{table}/fetch")
    Answer fetch(
            @PathVariable String key,
            @PathVariable String table,
            @RequestParam MultiValueMap<String, String> form,
            Viewer viewer) {
        var statbank = statbanks.known(key);
        return described(statbank, table, now -> fetched(statbank, now, SelectionForm.sent(now, form), viewer));
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/statbank/{key}/tables/{table}/save")
    Answer save(
            @PathVariable String key,
            @PathVariable String table,
            @RequestParam MultiValueMap<String, String> form,
            Viewer viewer) {
        var statbank = statbanks.known(key);
        return described(statbank, table, now -> saved(statbank, now, SelectionForm.sent(now, form), viewer));
    }

    private Answer saved(Statbanks.Known statbank, TableDescription table, SelectionForm form, Viewer viewer) {
        var wish = new Wish(statbank, table, form.enquiry(table));
        return switch (save.save(form.name(), wish, dataset(form), form.rhythm(), viewer.actor())) {
            case SaveFetch.Saved(var id) -> Answer.goTo("/statbank/fetches/" + id.value(), "statistics-statbank.saved");
            case SaveFetch.Refused(var reasons) -> Answer.mend(page(statbank, table, form, reasons));
        };
    }

    private Answer fetched(Statbanks.Known statbank, TableDescription table, SelectionForm form, Viewer viewer) {
        var enquiry = form.enquiry(table);
        return switch (enquiry.plan(table, Enquiry.CELLS_IN_ONE_ANSWER)) {
            case Enquiry.Unaskable(var reasons) -> Answer.mend(page(statbank, table, form, reasons));
            case Enquiry.Requests _ ->
                Answer.goTo(FetchOrder.address(orders.request(statbank.key(), enquiry, dataset(form), viewer.actor())));
        };
    }

    private Answer described(Statbanks.Known statbank, String table, Function<TableDescription, Answer> use) {
        return switch (tables.describe(statbank, table)) {
            case StatbankClient.Given<TableDescription>(var now) -> use.apply(now);
            case StatbankClient.Failed<TableDescription>(var reason) -> new UnreachablePage(statbank, reason);
        };
    }

    private TablePage page(
            Statbanks.Known statbank, TableDescription table, SelectionForm form, List<? extends Refusal> refusals) {
        return new TablePage(statbank, table, form, catalog.all(), Optional.empty(), Optional.empty(), refusals);
    }

    private Optional<DatasetId> dataset(SelectionForm form) {
        return catalog.all().stream()
                .map(dataset -> dataset.id())
                .filter(id -> id.value().toString().equals(form.dataset()))
                .findFirst();
    }
}
