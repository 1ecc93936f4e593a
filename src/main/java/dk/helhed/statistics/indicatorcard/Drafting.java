package dk.helhed.statistics.indicatorcard;

import dk.helhed.kernel.Language;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.catalog.statement.Statements;
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
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Puts the page of a definition in the making together: what there is to choose from, and what the choice gives. */
@Component
class Drafting {
    private final Cards cards;
    private final Catalog catalog;
    private final Warehouse warehouse;
    private final DatasetTotals totals;
    private final Statements statements;

    Drafting(Cards cards, Catalog catalog, Warehouse warehouse, DatasetTotals totals, Statements statements) {
        this.statements = statements;
        this.cards = cards;
        this.catalog = catalog;
        this.warehouse = warehouse;
        this.totals = totals;
    }

    /** @param changed the indicator that gets a new version; empty for a new one */
    DefinitionPage page(Optional<Indicator> changed, DefinitionForm form, List<Refusal> refusals, Viewer viewer) {
        var language = viewer.language();
        var datasets = catalog.all();
        var result = Parsing.parse(form, datasets, totals::of);
        var parsed = result instanceof Parsing.Parsed made ? Optional.of(made) : Optional.<Parsing.Parsed>empty();
        var draft = parsed.map(Parsing.Parsed::draft);
        return new DefinitionPage(
                changed.map(Indicator::code),
                form,
                datasets.stream().map(Drafting::table).toList(),
                dimensions(form.numeratorCode(), datasets, language),
                dimensions(form.denominatorCode(), datasets, language),
                refusals.isEmpty() ? misleading(result) : refusals,
                parsed.map(Parsing.Parsed::warnings).orElse(List.of()),
                draft.map(cards::cautions).orElse(List.of()),
                changed.flatMap(indicator -> draft.map(made -> cards.changes(indicator, made, language)))
                        .orElse(List.of()),
                changed.map(indicator -> cards.example(indicator, language)),
                draft.map(made -> cards.example(made, language)),
                changed.flatMap(indicator -> draft.map(made -> new Effect(
                        cards.effect(indicator, made, language),
                        cards.retired(indicator, made, language),
                        cards.uses(indicator, viewer)))));
    }

    /** What is not finished needs no word while it is written; what would give a wrong number does. */
    private static List<Refusal> misleading(Parsing.Result result) {
        return result instanceof Parsing.Unclear(var refusals)
                ? refusals.stream()
                        .filter(DefinitionRefusal.FactorOfUnit.class::isInstance)
                        .toList()
                : List.of();
    }

    private static Table table(Dataset dataset) {
        return new Table(
                dataset.name(),
                dataset.measures().stream()
                        .map(measure ->
                                new Choice(dataset.id().value() + ":" + measure.code(), measure.name(), measure.unit()))
                        .toList());
    }

    private List<Dimension> dimensions(String code, List<Dataset> datasets, Language language) {
        return datasets.stream()
                .filter(dataset -> code.startsWith(dataset.id().value() + ":"))
                .flatMap(dataset -> catalog.current(dataset.id()).stream()
                        .flatMap(release -> dimensions(dataset, release, language).stream()))
                .toList();
    }

    private List<Dimension> dimensions(Dataset dataset, Release release, Language language) {
        var known = totals.of(dataset);
        return IntStream.rangeClosed(1, dataset.dimensions().size())
                .mapToObj(number -> new Dimension(
                        number,
                        name(dataset, release, number, language),
                        choices(dataset, release, number, language),
                        known.getOrDefault(number, new DimensionTotal.None())))
                .toList();
    }

    private String name(Dataset dataset, Release release, int number, Language language) {
        var name = dataset.dimensions().get(number - 1);
        return statements.translations(release.id(), Set.of(name)).name(language.code(), name);
    }

    /** Shown in the reader's language where the file has the words, and chosen by those of its main one. */
    private List<Choice> choices(Dataset dataset, Release release, int number, Language language) {
        var texts = warehouse.categories(release.id(), number);
        var words = statements.translations(release.id(), Set.copyOf(texts));
        var name = dataset.dimensions().get(number - 1);
        return texts.stream()
                .map(text -> new Choice(
                        DefinitionForm.category(dataset.id(), number, text),
                        words.category(language.code(), name, text)))
                .toList();
    }
}
