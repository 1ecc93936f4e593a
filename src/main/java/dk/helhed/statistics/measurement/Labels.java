package dk.helhed.statistics.measurement;

import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.cell.Nature;
import dk.helhed.statistics.indicator.AddingRule;
import dk.helhed.statistics.indicator.Aggregation;
import dk.helhed.statistics.indicator.Axis;
import dk.helhed.statistics.indicator.Definition;
import dk.helhed.statistics.indicator.Quantity;
import dk.helhed.statistics.publication.FigureContent.Adding;
import dk.helhed.statistics.publication.Phrases;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a quantity is called: the measure's name, and in brackets the categories that it is narrowed to. */
@Component
public class Labels {
    private final Catalog catalog;

    Labels(Catalog catalog) {
        this.catalog = catalog;
    }

    public String of(Quantity quantity) {
        var name = catalog.dataset(quantity.dataset())
                .flatMap(dataset -> dataset.measure(quantity.measure()))
                .map(Measure::name)
                .orElse(quantity.measure());
        var narrowed = quantity.categories().values().stream()
                .map(texts -> String.join(", ", texts))
                .collect(Collectors.joining("; "));
        return narrowed.isEmpty() ? name : name + " (" + narrowed + ")";
    }

    /** What is divided by what, in one line. */
    public String formula(Definition definition, Phrases phrases) {
        var above = of(definition.numerator());
        var factor = definition.presentation().factor();
        var times = factor.compareTo(BigDecimal.ONE) == 0 ? "" : " × " + phrases.exact(factor);
        return definition.denominator().map(below -> above + " ÷ " + of(below)).orElse(above) + times;
    }

    /** Along which axes it may be added: its nature, then each axis with its rule. */
    public String adding(Quantity quantity, Phrases phrases) {
        return catalog.dataset(quantity.dataset())
                .flatMap(dataset -> dataset.measure(quantity.measure())
                        .flatMap(measure ->
                                dataset.aggregation(measure.code()).map(rules -> adding(measure, rules, phrases))))
                .orElse("");
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
