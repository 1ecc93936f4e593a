package dk.helhed.statistics.catalog.card;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.indicator.AddingRule;
import dk.helhed.statistics.indicator.Aggregation;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing the card of a dataset. */
@Controller
class CardController {
    private static final int LONGEST_FLAG = 100;

    private final DatasetPages pages;
    private final CardStore store;
    private final DescribeDataset describing;
    private final StateAdding stating;

    CardController(DatasetPages pages, CardStore store, DescribeDataset describing, StateAdding stating) {
        this.pages = pages;
        this.store = store;
        this.describing = describing;
        this.stating = stating;
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/datasets/{id}/card")
    Answer open(@PathVariable DatasetId id, Viewer viewer) {
        return page(pages.admitted(id, viewer), List.of());
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/datasets/{id}/card")
    Answer describe(@PathVariable DatasetId id, @ModelAttribute CardForm form, Viewer viewer) {
        var dataset = pages.admitted(id, viewer);
        return switch (describing.describe(dataset, form, viewer.actor())) {
            case DescribeDataset.Described() ->
                Answer.goTo("/datasets/" + id.value(), "statistics.card.kept", dataset.name());
            case DescribeDataset.Refused(var refusals) -> Answer.mend(new CardPage(dataset, form, refusals));
            case DescribeDataset.Overtaken() ->
                Answer.conflict(page(dataset, List.of(new CardRefusal.ChangedMeanwhile())));
        };
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/datasets/{id}/adding")
    Answer state(
            @PathVariable DatasetId id,
            @RequestParam(defaultValue = "") String measure,
            @RequestParam(defaultValue = "NONE") AddingRule areas,
            @RequestParam(defaultValue = "NONE") AddingRule time,
            @RequestParam(defaultValue = "NONE") AddingRule categories,
            @RequestParam(defaultValue = "") String flag,
            Viewer viewer) {
        var dataset = pages.admitted(id, viewer);
        if (dataset.measure(measure).isEmpty() || !Aggregation.exists(areas, time, categories)) {
            throw new NotFound();
        }
        if (flag.isBlank() || flag.length() > LONGEST_FLAG) {
            return Answer.mend(page(dataset, List.of(new CardRefusal.FlagMissing())));
        }
        stating.state(dataset, measure, new Aggregation(areas, time, categories, flag.strip()), viewer.actor());
        return Answer.goTo("/datasets/" + id.value(), "statistics.card.adding-kept");
    }

    private CardPage page(Dataset dataset, List<Refusal> refusals) {
        return new CardPage(dataset, CardForm.of(dataset.card(), store.newest(dataset.id())), refusals);
    }
}
