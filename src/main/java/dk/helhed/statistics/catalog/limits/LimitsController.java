package dk.helhed.statistics.catalog.limits;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.catalog.description.Audience;
import dk.helhed.statistics.catalog.total.DatasetTotals;
import dk.helhed.statistics.cell.AreaMatch;
import dk.helhed.statistics.warehouse.Warehouse;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a dataset's limits. */
@Controller
class LimitsController {
    /** Whoever has more categories than this to choose from writes the one that is the total. */
    private static final int OFFERED = 100;

    private final Catalog catalog;
    private final LimitsStore store;
    private final SetLimits set;
    private final Warehouse warehouse;
    private final DatasetTotals totals;

    LimitsController(Catalog catalog, LimitsStore store, SetLimits set, Warehouse warehouse, DatasetTotals totals) {
        this.catalog = catalog;
        this.store = store;
        this.set = set;
        this.warehouse = warehouse;
        this.totals = totals;
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/datasets/{id}/limits")
    Answer open(@PathVariable DatasetId id, Viewer viewer) {
        return asItStands(admitted(id, viewer), viewer, List.of());
    }

    @OpenTo({Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/datasets/{id}/limits")
    Answer set(@PathVariable DatasetId id, @RequestParam Map<String, String> form, Viewer viewer) {
        var dataset = admitted(id, viewer);
        var filled = new LimitsForm(form);
        return switch (set.set(dataset, filled, viewer.actor())) {
            case SetLimits.Kept() -> Answer.goTo("/datasets/" + id.value(), "statistics-checks.limits.kept");
            case SetLimits.Refused(var refusals) ->
                Answer.mend(new LimitsPage(dataset, filled, texts(dataset), totals.of(dataset), refusals));
            case SetLimits.Overtaken() ->
                Answer.conflict(asItStands(dataset, viewer, List.of(new LimitsRefusal.ChangedMeanwhile())));
        };
    }

    private LimitsPage asItStands(Dataset dataset, Viewer viewer, List<Refusal> refusals) {
        return new LimitsPage(
                dataset,
                LimitsForm.of(dataset, store.newest(dataset.id()), viewer.language()),
                texts(dataset),
                totals.of(dataset),
                refusals);
    }

    private List<List<String>> texts(Dataset dataset) {
        var release = catalog.current(dataset.id()).map(Release::id);
        var texts = new ArrayList<List<String>>();
        texts.add(release.map(this::nowhere).orElse(List.of()));
        for (int dimension = 1; dimension <= dataset.dimensions().size(); dimension++) {
            int number = dimension;
            texts.add(release.map(id -> warehouse.categories(id, number)).orElse(List.of()).stream()
                    .limit(OFFERED)
                    .toList());
        }
        return texts;
    }

    private List<String> nowhere(ReleaseId release) {
        return catalog.areas(release).stream()
                .filter(match -> match.area().isEmpty())
                .map(AreaMatch::text)
                .limit(OFFERED)
                .toList();
    }

    private Dataset admitted(DatasetId id, Viewer viewer) {
        return catalog.admitted(Audience.of(viewer)).stream()
                .filter(dataset -> dataset.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
