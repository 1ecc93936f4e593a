package dk.helhed.statistics.intake.remark;

import static java.util.stream.Collectors.toSet;

import dk.helhed.audit.ActorNames;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.intake.check.Progress;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.plausibility.Check;
import dk.helhed.statistics.plausibility.LayoutChanges;
import dk.helhed.statistics.plausibility.Remark;
import dk.helhed.statistics.plausibility.Remarks;
import dk.helhed.statistics.warehouse.Warehouse;
import dk.helhed.statistics.warehouse.asking.Asking;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class RemarkStaged implements Remarking {
    private final RemarkStore store;
    private final Catalog catalog;
    private final Warehouse warehouse;
    private final Bases bases;
    private final ObjectProvider<ActorNames> names;

    RemarkStaged(
            RemarkStore store, Catalog catalog, Warehouse warehouse, Bases bases, ObjectProvider<ActorNames> names) {
        this.store = store;
        this.catalog = catalog;
        this.warehouse = warehouse;
        this.bases = bases;
        this.names = names;
    }

    @Override
    public Remarks remarks(StagedImport of, Placed placed, Progress progress) {
        var basis = bases.of(of.id(), placed);
        return kept(of, basis).orElseGet(() -> {
            store.keep(of.id(), basis.words(), made(of, basis, progress));
            return kept(of, basis).orElseThrow();
        });
    }

    @Override
    public Optional<Remarks> made(StagedImport of, Placed placed) {
        return kept(of, bases.of(of.id(), placed));
    }

    private Optional<Remarks> kept(StagedImport of, Basis basis) {
        return store.remarks(of.id(), basis.words())
                .map(made -> new Remarks(basis.before().map(Release::id), seen(made, store.seen(of.id()))));
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
                        .map(release -> LayoutChanges.between(bases.layout(release.id()), now, severity)))
                .orElse(List.of());
    }

    private List<Remark> made(StagedImport of, Basis basis, Progress progress) {
        var placed = basis.placed();
        var wording = new Wording(
                placed,
                basis.limits(),
                basis.totals(),
                basis.before().map(Release::number).orElse(""));
        var asking = new Asking();
        progress.breaksOff(asking::breakOff);
        var found = warehouse.examine(placed.cells(), basis.before().map(Release::id), basis.yardstick(), asking);
        return Stream.of(
                        found.stream().flatMap(one -> wording.remark(one).stream()),
                        placed.dataset().stream().flatMap(dataset -> changes(dataset, of.fields()).stream()),
                        basis.besides().stream())
                .flatMap(remarks -> remarks)
                .sorted(Comparator.comparing(Remark::severity).thenComparing(Remark::code))
                .toList();
    }
}
