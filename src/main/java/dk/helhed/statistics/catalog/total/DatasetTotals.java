package dk.helhed.statistics.catalog.total;

import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.catalog.statement.Statements;
import dk.helhed.statistics.total.DimensionTotal;
import dk.helhed.statistics.warehouse.Warehouse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says of each dimension of a dataset which category is the total of the others. */
@Component
public class DatasetTotals {
    private final Catalog catalog;
    private final Statements statements;
    private final Warehouse warehouse;

    DatasetTotals(Catalog catalog, Statements statements, Warehouse warehouse) {
        this.catalog = catalog;
        this.statements = statements;
        this.warehouse = warehouse;
    }

    /** Every dataset, by name. */
    public List<Dataset> datasets() {
        return catalog.all();
    }

    /** By dimension (1 to 6), as the release that counts now has its categories; nothing before the first. */
    public Map<Integer, DimensionTotal> of(Dataset dataset) {
        if (dataset.dimensions().isEmpty()) {
            return Map.of();
        }
        return catalog.current(dataset.id())
                .map(Release::id)
                .map(release -> DimensionTotal.ofEach(
                        dataset.dimensions(),
                        dimension -> warehouse.categories(release, dimension),
                        catalog.limits(dataset.id()).limits()::said,
                        statements.eliminations(release)))
                .orElse(Map.of());
    }
}
