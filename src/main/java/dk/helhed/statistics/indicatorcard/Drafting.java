package dk.helhed.statistics.indicatorcard;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.catalog.total.DatasetTotals;
import dk.helhed.statistics.indicatorcard.DefinitionPage.Choice;
import dk.helhed.statistics.indicatorcard.DefinitionPage.Dimension;
import dk.helhed.statistics.indicatorcard.DefinitionPage.Effect;
import dk.helhed.statistics.indicatorcard.DefinitionPage.Table;
import dk.helhed.statistics.measurement.Indicator;
import dk.helhed.statistics.total.DimensionTotal;
import dk.helhed.statistics.warehouse.Warehouse;
import dk.helhed.web.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Puts the page of a definition in the making together: what there is to choose from, and what the choice gives. */
@Component
class Drafting {
    private final Cards cards;
    private final Catalog catalog;
    private final Warehouse warehouse;
    private final DatasetTotals totals;

    Drafting(Cards cards, Catalog catalog, Warehouse warehouse, DatasetTotals totals) {
        this.cards = cards;
        this.catalog = catalog;
        this.warehouse = warehouse;
        this.totals = totals;
    }

    /** @param changed the indicator that gets a new version; empty for a new one */
    DefinitionPage page(Optional<Indicator> changed, DefinitionForm form, List<Refusal> refusals, Viewer viewer) {
        var language = viewer.language();
        var datasets = catalog.all();
        var parsed = Parsing.parse(form, datasets, totals::of) instanceof Parsing.Parsed made
                ? Optional.of(made)
                : Optional.<Parsing.Parsed>empty();
        var draft = parsed.map(Parsing.Parsed::draft);
        return new DefinitionPage(
                changed.map(Indicator::code),
                form,
                datasets.stream().map(Drafting::table).toList(),
                dimensions(form.numeratorCode(), datasets),
                dimensions(form.denominatorCode(), datasets),
                refusals,
                parsed.map(Parsing.Parsed::warnings).orElse(List.of()),
                changed.flatMap(indicator -> draft.map(made -> cards.changes(indicator, made, language)))
                        .orElse(List.of()),
                changed.map(indicator -> cards.example(indicator, language)),
                draft.map(made -> cards.example(made, language)),
                changed.flatMap(indicator -> draft.map(
                        made -> new Effect(cards.effect(indicator, made, language), cards.uses(indicator, viewer)))));
    }

    private static Table table(Dataset dataset) {
        return new Table(
                dataset.name(),
                dataset.measures().stream()
                        .map(measure ->
                                new Choice(dataset.id().value() + ":" + measure.code(), measure.name(), measure.unit()))
                        .toList());
    }

    private List<Dimension> dimensions(String code, List<Dataset> datasets) {
        return datasets.stream()
                .filter(dataset -> code.startsWith(dataset.id().value() + ":"))
                .flatMap(dataset -> catalog.current(dataset.id()).stream()
                        .flatMap(release -> dimensions(dataset, release).stream()))
                .toList();
    }

    private List<Dimension> dimensions(Dataset dataset, Release release) {
        var known = totals.of(dataset);
        return IntStream.rangeClosed(1, dataset.dimensions().size())
                .mapToObj(number -> new Dimension(
                        number,
                        dataset.dimensions().get(number - 1),
                        warehouse.categories(release.id(), number).stream()
                                .map(text -> new Choice(DefinitionForm.category(dataset.id(), number, text), text))
                                .toList(),
                        known.getOrDefault(number, new DimensionTotal.None())))
                .toList();
    }
}
