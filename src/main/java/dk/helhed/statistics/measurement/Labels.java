package dk.helhed.statistics.measurement;

import dk.helhed.kernel.Language;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.statement.Statements;
import dk.helhed.statistics.catalog.total.DatasetTotals;
import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.cell.Nature;
import dk.helhed.statistics.indicator.AddingRule;
import dk.helhed.statistics.indicator.Aggregation;
import dk.helhed.statistics.indicator.Axis;
import dk.helhed.statistics.indicator.Definition;
import dk.helhed.statistics.indicator.Quantity;
import dk.helhed.statistics.publication.FigureContent.Adding;
import dk.helhed.statistics.publication.Phrases;
import dk.helhed.statistics.statement.NoteReach.Picked;
import dk.helhed.statistics.statement.Spoken;
import dk.helhed.statistics.statement.Translations;
import dk.helhed.statistics.total.DimensionTotal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a quantity is called: the measure's name, and in brackets the categories that it is narrowed to and the totals that it takes. */
@Component
public class Labels {
    private final Catalog catalog;
    private final DatasetTotals totals;
    private final Statements statements;

    Labels(Catalog catalog, DatasetTotals totals, Statements statements) {
        this.catalog = catalog;
        this.totals = totals;
        this.statements = statements;
    }

    /** In that language as far as the file of the release that counts has the words, else in its main one. */
    public String of(Quantity quantity, Language language) {
        return catalog.dataset(quantity.dataset())
                .map(dataset -> {
                    var words = words(dataset, quantity);
                    return named(quantity, name(dataset, quantity), words(words, dataset, language));
                })
                .orElseGet(() -> named(quantity, quantity.measure(), Words.AS_THEY_ARE));
    }

    /** In no language: as the dataset knows it. */
    String of(Quantity quantity) {
        var name = catalog.dataset(quantity.dataset())
                .map(dataset -> name(dataset, quantity))
                .orElse(quantity.measure());
        return named(quantity, name, Words.AS_THEY_ARE);
    }

    /** The same in the other languages of the platform, where the words differ from how the dataset knows it. */
    Map<String, Spoken> elsewhere(Definition definition) {
        var spoken = new TreeMap<String, Spoken>();
        for (var language : Language.values()) {
            var said = new Spoken(
                    of(definition.numerator(), language),
                    definition.denominator().map(below -> of(below, language)),
                    Optional.of(unit(definition, language))
                            .filter(unit ->
                                    !unit.equals(definition.presentation().unit())));
            if (!said.equals(new Spoken(
                    of(definition.numerator()), definition.denominator().map(this::of), Optional.empty()))) {
                spoken.put(language.code(), said);
            }
        }
        return spoken;
    }

    /** That of the source in that language where its file has the word; one that a person has written is as it is written. */
    public String unit(Definition definition, Language language) {
        var unit = definition.presentation().unit();
        var counted = definition.numerator();
        return catalog.dataset(counted.dataset())
                .filter(_ -> definition instanceof Definition.Count && !unit.isEmpty())
                .filter(dataset -> dataset.measure(counted.measure())
                        .filter(measure -> measure.unit().equals(unit))
                        .isPresent())
                .map(dataset -> words(dataset, Set.of(unit)).name(language.code(), unit))
                .orElse(unit);
    }

    /** What a measure ({@code dimension} 0) or a category is called. */
    @FunctionalInterface
    private interface Words {
        Words AS_THEY_ARE = (_, label) -> label;

        String of(int dimension, String label);
    }

    private Translations words(Dataset dataset, Quantity quantity) {
        var labels = new HashSet<>(quantity.totals().values());
        quantity.categories().values().forEach(labels::addAll);
        labels.add(name(dataset, quantity));
        labels.addAll(dataset.dimensions());
        return words(dataset, labels);
    }

    private Translations words(Dataset dataset, Set<String> labels) {
        return catalog.current(dataset.id())
                .map(release -> statements.translations(release.id(), labels))
                .orElse(Translations.NONE);
    }

    private static Words words(Translations words, Dataset dataset, Language language) {
        return (dimension, label) -> dimension == 0
                ? words.name(language.code(), label)
                : words.category(language.code(), name(dataset, dimension), label);
    }

    private static String name(Dataset dataset, Quantity quantity) {
        return dataset.measure(quantity.measure()).map(Measure::name).orElse(quantity.measure());
    }

    private static String named(Quantity quantity, String measure, Words words) {
        var taken = new TreeMap<Integer, String>();
        quantity.totals().forEach((dimension, text) -> taken.put(dimension, words.of(dimension, text)));
        quantity.categories()
                .forEach((dimension, texts) -> taken.put(
                        dimension,
                        texts.stream().map(text -> words.of(dimension, text)).collect(Collectors.joining(", "))));
        var narrowed = String.join("; ", taken.values());
        var name = words.of(0, measure);
        return narrowed.isEmpty() ? name : name + " (" + narrowed + ")";
    }

    /** What is divided by what, in one line. */
    public String formula(Definition definition, Phrases phrases) {
        return formula(definition, phrases, quantity -> of(quantity, phrases.language()));
    }

    /** As the datasets know it: for a list, which must not ask more the longer it is. */
    public String known(Definition definition, Phrases phrases) {
        return formula(definition, phrases, this::of);
    }

    private static String formula(Definition definition, Phrases phrases, Function<Quantity, String> named) {
        var above = named.apply(definition.numerator());
        var factor = definition.presentation().factor();
        var times = factor.compareTo(BigDecimal.ONE) == 0 ? "" : " × " + phrases.exact(factor);
        return definition
                        .denominator()
                        .map(below -> above + " ÷ " + named.apply(below))
                        .orElse(above)
                + times;
    }

    /** Along which axes it may be added: its nature, then each axis with its rule. */
    public String adding(Quantity quantity, Phrases phrases) {
        return catalog.dataset(quantity.dataset())
                .flatMap(dataset -> dataset.measure(quantity.measure())
                        .flatMap(measure -> dataset.aggregation(measure.code())
                                .map(rules -> adding(measure, rules, phrases) + taken(dataset, quantity, phrases))))
                .orElse("");
    }

    /** Sentences of their own behind the rules, which have no stop. */
    private String taken(Dataset dataset, Quantity quantity, Phrases phrases) {
        if (quantity.totals().isEmpty()) {
            return "";
        }
        var words = words(words(dataset, quantity), dataset, phrases.language());
        return quantity.totals().entrySet().stream()
                .map(total -> phrases.word(
                        "statistics-totals.taken",
                        words.of(0, name(dataset, total.getKey())),
                        words.of(total.getKey(), total.getValue())))
                .collect(Collectors.joining(" ", ". ", ""));
    }

    /** What is read of a dataset, by the names of its dimensions. One that is narrowed to its total is read whole. */
    Picked picked(Quantity quantity) {
        var categories = new HashMap<String, Set<String>>();
        catalog.dataset(quantity.dataset())
                .filter(_ -> !quantity.categories().isEmpty())
                .ifPresent(dataset -> {
                    var known = totals.of(dataset);
                    quantity.categories().forEach((dimension, texts) -> {
                        var isWhole = Optional.ofNullable(known.get(dimension))
                                .flatMap(DimensionTotal::known)
                                .filter(texts::contains)
                                .isPresent();
                        if (!isWhole) {
                            categories.put(name(dataset, dimension), texts);
                        }
                    });
                });
        return new Picked(quantity.measure(), categories);
    }

    /** Every category that it is narrowed to, and the totals that it takes, by the names of their dimensions. */
    Map<String, Set<String>> taken(Quantity quantity) {
        var taken = new HashMap<String, Set<String>>();
        catalog.dataset(quantity.dataset()).ifPresent(dataset -> {
            quantity.categories().forEach((dimension, texts) -> taken.put(name(dataset, dimension), texts));
            quantity.totals().forEach((dimension, text) -> taken.put(name(dataset, dimension), Set.of(text)));
        });
        return taken;
    }

    private static String name(Dataset dataset, int dimension) {
        return dataset.dimensions().size() < dimension
                ? ""
                : dataset.dimensions().get(dimension - 1);
    }

    /** Where the definition adds a total, or what reads like one, to its parts. */
    public List<String> countedTwice(Definition definition, Phrases phrases) {
        return Measurement.quantities(definition)
                .distinct()
                .flatMap(quantity -> catalog.dataset(quantity.dataset()).stream()
                        .flatMap(dataset -> countedTwice(dataset, quantity, phrases).stream()))
                .distinct()
                .toList();
    }

    private List<String> countedTwice(Dataset dataset, Quantity quantity, Phrases phrases) {
        var warnings = new ArrayList<String>();
        totals.of(dataset)
                .forEach((dimension, total) -> total.candidate()
                        .filter(text -> quantity.adds(dimension, text))
                        .map(text -> phrases.word(
                                total.known().isPresent()
                                        ? "statistics-totals.twice.known"
                                        : "statistics-totals.twice.likely",
                                of(quantity, phrases.language()),
                                text,
                                name(dataset, dimension)))
                        .ifPresent(warnings::add));
        return warnings;
    }

    /** What kind of number is made, and whether such numbers may be added over areas; empty for a measure that is gone. */
    Optional<Adding> adding(Definition definition) {
        return switch (definition) {
            case Definition.Count(var counted, var _) ->
                catalog.dataset(counted.dataset())
                        .flatMap(dataset -> dataset.measure(counted.measure())
                                .flatMap(measure -> dataset.aggregation(measure.code())
                                        .map(rules -> new Adding(measure.nature(), rules.areas() == AddingRule.SUM))));
            case Definition.Share _ -> Optional.of(new Adding(Nature.RATIO, false));
            case Definition.Mean _ -> Optional.of(new Adding(Nature.AVERAGE, false));
        };
    }

    private static String adding(Measure measure, Aggregation rules, Phrases phrases) {
        var axes = Stream.of(Axis.values())
                .map(axis -> phrases.word("statistics.card.axis." + axis) + ": "
                        + phrases.word("statistics.card.rule." + rules.over(axis)))
                .collect(Collectors.joining(" · "));
        return phrases.word("statistics.dataset.nature." + measure.nature()) + ". " + axes;
    }

    /** The dataset the quantity is picked from. */
    public String dataset(Quantity quantity) {
        return catalog.dataset(quantity.dataset()).map(Dataset::name).orElse("");
    }
}
