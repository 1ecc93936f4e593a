package dk.helhed.statistics.intake.remark;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.helhed.audit.ActorNames;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.catalog.limits.LimitsStore;
import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.plausibility.Check;
import dk.helhed.statistics.plausibility.LayoutChanges;
import dk.helhed.statistics.plausibility.Limits;
import dk.helhed.statistics.plausibility.Remark;
import dk.helhed.statistics.plausibility.Remarks;
import dk.helhed.statistics.plausibility.Span;
import dk.helhed.statistics.plausibility.Yardstick;
import dk.helhed.statistics.warehouse.Warehouse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class RemarkStaged implements Remarking {
    /** Examples of each remark; the rest are counted. */
    private static final int EXAMPLES = 20;

    private final RemarkStore store;
    private final Catalog catalog;
    private final Warehouse warehouse;
    private final Totals totals;
    private final ObjectProvider<ActorNames> names;

    RemarkStaged(
            RemarkStore store, Catalog catalog, Warehouse warehouse, Totals totals, ObjectProvider<ActorNames> names) {
        this.store = store;
        this.catalog = catalog;
        this.warehouse = warehouse;
        this.totals = totals;
        this.names = names;
    }

    @Override
    public Remarks remarks(StagedImport of, Placed placed) {
        var before = placed.dataset().flatMap(dataset -> catalog.current(dataset.id()));
        var kept = placed.dataset().map(dataset -> catalog.limits(dataset.id())).orElse(LimitsStore.Kept.USUAL);
        var basis = basis(placed, before, kept);
        var made = store.remarks(of.id(), basis).orElseGet(() -> {
            store.keep(of.id(), basis, made(of, placed, before, kept.limits()));
            return store.remarks(of.id(), basis).orElseThrow();
        });
        return new Remarks(before.map(Release::id), seen(made, store.seen(of.id())));
    }

    private List<Remarks.Line> seen(List<Remark> made, Map<String, Remarks.Seen> seen) {
        var accounts = seen.values().stream().map(Remarks.Seen::by).collect(toSet());
        var known = names.stream().findFirst().map(some -> some.names(accounts)).orElse(Map.of());
        return made.stream()
                .map(remark -> new Remarks.Line(remark, Optional.ofNullable(seen.get(remark.key()))).named(known))
                .toList();
    }

    @Override
    public List<Remark> changes(Dataset dataset, DeclarationFields now) {
        return catalog.limits(dataset.id())
                .limits()
                .effect(Check.LAYOUT)
                .severity()
                .flatMap(severity -> catalog.current(dataset.id())
                        .map(release -> LayoutChanges.between(store.layout(release.id()), now, severity)))
                .orElse(List.of());
    }

    private List<Remark> made(StagedImport of, Placed placed, Optional<Release> before, Limits said) {
        var wording = new Wording(placed, said, before.map(Release::number).orElse(""));
        var found = warehouse.examine(placed.cells(), before.map(Release::id), yardstick(placed, said));
        return Stream.concat(
                        found.stream().flatMap(one -> wording.remark(one).stream()),
                        placed.dataset().stream().flatMap(dataset -> changes(dataset, of.fields()).stream()))
                .sorted(Comparator.comparing(Remark::severity).thenComparing(Remark::code))
                .toList();
    }

    private Yardstick yardstick(Placed placed, Limits said) {
        Map<String, Span> spans = placed.measures().stream()
                .filter(measure -> !said.span(measure).isOpen())
                .collect(toMap(Measure::code, said::span));
        Set<Check> checks = Stream.of(Check.values()).filter(said::looksAt).collect(toSet());
        return new Yardstick(
                placed.places(),
                said.leap(),
                said.tolerance(),
                spans,
                said.looksAt(Check.TOTAL) ? totals.of(placed, said) : List.of(),
                checks,
                EXAMPLES);
    }

    private static String basis(Placed placed, Optional<Release> before, LimitsStore.Kept kept) {
        return String.join(
                " ",
                placed.cells().toString(),
                before.map(Release::id)
                        .map(ReleaseId::value)
                        .map(Object::toString)
                        .orElse("-"),
                kept.id().isEmpty() ? "-" : kept.id(),
                Remark.digest(new TreeMap<>(placed.places()).toString()));
    }
}
