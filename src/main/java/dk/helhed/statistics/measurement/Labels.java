package dk.helhed.statistics.measurement;

import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.indicator.Definition;
import dk.helhed.statistics.indicator.Quantity;
import dk.helhed.statistics.publication.Phrases;
import java.math.BigDecimal;
import java.util.stream.Collectors;
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

    /** The dataset the quantity is picked from. */
    public String dataset(Quantity quantity) {
        return catalog.dataset(quantity.dataset()).map(Dataset::name).orElse("");
    }
}
