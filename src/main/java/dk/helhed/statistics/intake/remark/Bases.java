package dk.helhed.statistics.intake.remark;

import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.catalog.limits.LimitsStore;
import dk.helhed.statistics.catalog.usage.Usage;
import dk.helhed.statistics.intake.check.Severity;
import dk.helhed.statistics.intake.remark.Remarking.Placed;
import dk.helhed.statistics.plausibility.Check;
import dk.helhed.statistics.plausibility.Limits;
import dk.helhed.statistics.plausibility.Remark;
import dk.helhed.statistics.plausibility.Yardstick.Total;
import dk.helhed.statistics.total.DimensionTotal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what the remarks about a file rest on. */
@Component
class Bases {
    private final Catalog catalog;
    private final Totals totals;
    private final Usage usage;

    Bases(Catalog catalog, Totals totals, Usage usage) {
        this.catalog = catalog;
        this.totals = totals;
        this.usage = usage;
    }

    Basis of(Placed placed) {
        var before = placed.dataset().flatMap(dataset -> catalog.current(dataset.id()));
        var kept = placed.dataset().map(dataset -> catalog.limits(dataset.id())).orElse(LimitsStore.Kept.USUAL);
        var stated = kept.limits().looksAt(Check.TOTAL) ? totals.of(placed, kept.limits()) : List.<Total>of();
        return new Basis(placed, before, kept, stated, ofAdding(placed, before, kept.limits()));
    }

    private List<Remark> ofAdding(Placed placed, Optional<Release> before, Limits limits) {
        var remarks = new ArrayList<Remark>();
        placed.dataset().ifPresent(dataset -> {
            remarks.addAll(Overruled.of(dataset, placed.said().measures()));
            before.ifPresent(_ -> remarks.addAll(Forbidden.of(
                    dataset, placed.said().measures(), measure -> usage.indicators(dataset.id(), measure))));
        });
        if (placed.dataset().isEmpty()) {
            totals.categories(placed, limits).forEach((dimension, total) -> {
                if (total instanceof DimensionTotal.Likely(var text)) {
                    remarks.add(likely(text, placed.dimensions().get(dimension - 1)));
                }
            });
        }
        return List.copyOf(remarks);
    }

    private static Remark likely(String text, String dimension) {
        return new Remark(Severity.NOTES, "INTAKE-215", List.of(text, dimension), List.of());
    }
}
