package dk.helhed.statistics.measurement;

import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.Measure;
import dk.helhed.statistics.indicator.Quantity;
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

    /** The dataset the quantity is picked from. */
    public String dataset(Quantity quantity) {
        return catalog.dataset(quantity.dataset()).map(Dataset::name).orElse("");
    }
}
