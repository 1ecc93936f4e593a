package dk.helhed.statistics.intake.remark;

import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.catalog.dictionary.Dictionaries;
import dk.helhed.statistics.catalog.limits.LimitsStore;
import dk.helhed.statistics.catalog.usage.Usage;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.remark.Remarking.Placed;
import dk.helhed.statistics.intake.saidtotal.SaidTotal;
import dk.helhed.statistics.intake.saidtotal.SaidTotals;
import dk.helhed.statistics.plausibility.Check;
import dk.helhed.statistics.plausibility.Limits;
import dk.helhed.statistics.plausibility.Remark;
import dk.helhed.statistics.plausibility.Unprotected;
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
    private final Dictionaries dictionaries;
    private final Ended ended;

    Bases(Catalog catalog, Totals totals, Usage usage, Dictionaries dictionaries, Ended ended) {
        this.catalog = catalog;
        this.totals = totals;
        this.usage = usage;
        this.dictionaries = dictionaries;
        this.ended = ended;
    }

    Basis of(StagedImport file, Placed placed) {
        var id = file.id();
        var before = placed.dataset().flatMap(dataset -> catalog.current(dataset.id()));
        var kept = placed.dataset()
                .map(dataset -> catalog.limits(dataset.id()))
                .orElseGet(() -> new LimitsStore.Kept("", SaidTotals.of(totals.said(id), placed.dimensions())));
        var stated = kept.limits().looksAt(Check.TOTAL) ? totals.of(placed, kept.limits()) : List.<Total>of();
        var besides = new ArrayList<>(ofAreasAndAdding(id, placed, before, kept.limits()));
        besides.addAll(unprotected(file, placed));
        return new Basis(placed, before, kept, stated, List.copyOf(besides));
    }

    /** How the file of a release was read. */
    DeclarationFields layout(ReleaseId release) {
        return dictionaries.of(release);
    }

    /** What the dataset has already was said by somebody before; what the file brings is said now. */
    private static List<Remark> unprotected(StagedImport file, Placed placed) {
        var threshold = placed.dataset()
                .map(Dataset::threshold)
                .orElseGet(() -> file.fields().number("threshold", 0));
        var fresh = placed.measures().stream()
                .filter(measure -> placed.dataset()
                        .flatMap(dataset -> dataset.measure(measure.code()))
                        .isEmpty())
                .toList();
        return Unprotected.of(fresh, threshold);
    }

    private List<Remark> ofAreasAndAdding(StagedId id, Placed placed, Optional<Release> before, Limits limits) {
        var remarks = new ArrayList<>(ended.remarks(placed));
        placed.dataset().ifPresent(dataset -> {
            remarks.addAll(Forbidden.overruled(dataset, placed.said().measures()));
            before.ifPresent(_ -> remarks.addAll(Forbidden.of(
                    dataset, placed.said().measures(), measure -> usage.indicators(dataset.id(), measure))));
        });
        if (placed.dataset().isEmpty()) {
            totals.said(id).stream()
                    .filter(one -> placed.dimensions().contains(one.dimension()))
                    .map(SaidTotal::remark)
                    .forEach(remarks::add);
            totals.categories(placed, limits).forEach((dimension, total) -> {
                if (total instanceof DimensionTotal.Likely(var text)) {
                    remarks.add(SaidTotal.asked(text, placed.dimensions().get(dimension - 1)));
                }
            });
        }
        return List.copyOf(remarks);
    }
}
