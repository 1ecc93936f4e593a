package dk.helhed.statistics.intake;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Areas;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.DatasetChoice;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.cell.AreaMatch.How;
import dk.helhed.statistics.intake.check.AreaSeen;
import dk.helhed.statistics.intake.check.AreaText;
import dk.helhed.statistics.intake.check.CheckedTable;
import dk.helhed.statistics.intake.check.Excerpt;
import dk.helhed.statistics.intake.check.Placement;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.FileRefused;
import dk.helhed.statistics.intake.reader.TableReader.Read;
import dk.helhed.statistics.intake.reader.TableReader.Refused;
import dk.helhed.statistics.intake.staging.StagedReading;
import dk.helhed.statistics.intake.staging.StagedStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What would be imported if it were committed now. The file is read once; what its areas mean is looked up each time. */
@Component
class Preview {
    private final ReadStaged readings;
    private final StagedStore staged;
    private final Catalog catalog;
    private final Areas areas;

    Preview(ReadStaged readings, StagedStore staged, Catalog catalog, Areas areas) {
        this.readings = readings;
        this.staged = staged;
        this.catalog = catalog;
        this.areas = areas;
    }

    sealed interface Result {}

    /** The file cannot be read this way, or it is not said whole where it goes. */
    record Refusals(List<Refusal> reasons) implements Result {}

    /** @param choices every area of the dataset's level, to place a text by hand */
    record Looked(
            DatasetChoice choice,
            Declaration declaration,
            AreaLevel level,
            List<AreaRow> areas,
            List<Area> choices,
            StagedReading read,
            CheckedTable table)
            implements Result {

        List<AreaRow> unknown() {
            return areas.stream()
                    .filter(row -> row.placement() instanceof Placement.Unknown)
                    .toList();
        }

        /** The area of every text that means one. */
        Map<String, AreaId> places() {
            return Preview.places(areas);
        }

        Excerpt excerpt() {
            return read.reading().excerpt();
        }
    }

    /** An area text of the file and where it belongs. */
    record AreaRow(AreaSeen seen, Placement placement, Optional<Area> area) {}

    StagedImport staged(StagedId id) {
        return staged.staged(id);
    }

    /** What is to be seen before it is committed, whatever the file holds. */
    List<? extends Refusal> notices(StagedImport of) {
        return staged.notices(of.id());
    }

    /** The dataset's newest release, to compare with. */
    Optional<Release> latest(DatasetChoice choice) {
        return choice instanceof DatasetChoice.Existing(var dataset) ? catalog.current(dataset.id()) : Optional.empty();
    }

    FileBytes bytes(StagedImport of) {
        return readings.bytes(of);
    }

    Result look(StagedImport of) {
        var choice = DatasetChoice.of(of.fields(), catalog.all());
        return switch (of.fields().declaration()) {
            case DeclarationFields.Unfinished(var reasons) -> new Refusals(reasons);
            case DeclarationFields.Whole(var declaration) ->
                switch (choice) {
                    case DatasetChoice.Unclear(var reasons) -> new Refusals(reasons);
                    case DatasetChoice.Existing(var dataset) -> {
                        var misfits = DatasetChoice.misfits(dataset, declaration);
                        yield misfits.isEmpty()
                                ? look(of, declaration, choice, dataset.level())
                                : new Refusals(misfits);
                    }
                    case DatasetChoice.Brought(var dataset) -> look(of, declaration, choice, dataset.level());
                };
        };
    }

    private Result look(StagedImport of, Declaration declaration, DatasetChoice choice, AreaLevel level) {
        return switch (readings.read(of, declaration, dimensions(choice, declaration))) {
            case Refused<StagedReading>(FileRefused reason) -> new Refusals(List.of(reason));
            case Read<StagedReading>(var read) -> {
                var rows = rows(read.reading().areas(), level, staged.placed(of.id()));
                yield new Looked(
                        choice, declaration, level, rows, areas.ofLevel(level), read, table(read, declaration, rows));
            }
        };
    }

    /** What the file holds, now that it is known what its areas mean. */
    private CheckedTable table(StagedReading read, Declaration declaration, List<AreaRow> rows) {
        long unplaced = rows.stream()
                .filter(row -> !(row.placement() instanceof Placement.Placed))
                .mapToLong(row -> row.seen().cells())
                .sum();
        var table = read.reading().table().withUnplaced(unplaced);
        var places = places(rows);
        var once = new HashSet<AreaId>();
        var shared = new HashSet<AreaId>();
        places.values().stream().filter(area -> !once.add(area)).forEach(shared::add);
        places.values().retainAll(shared);
        return places.isEmpty() ? table : readings.withTwice(read, declaration, table, places);
    }

    /** Names of the dimensions in the dataset's order. */
    private static List<String> dimensions(DatasetChoice choice, Declaration declaration) {
        return choice instanceof DatasetChoice.Existing(var dataset) ? dataset.dimensions() : declaration.dimensions();
    }

    private static Map<String, AreaId> places(List<AreaRow> rows) {
        var places = new LinkedHashMap<String, AreaId>();
        for (AreaRow row : rows) {
            if (row.placement() instanceof Placement.Placed placed) {
                places.put(row.seen().text(), placed.area());
            }
        }
        return places;
    }

    private List<AreaRow> rows(List<AreaSeen> seen, AreaLevel level, Map<String, Optional<AreaId>> chosen) {
        var candidates = seen.stream()
                .flatMap(one -> AreaText.candidates(one.text()).stream())
                .toList();
        var found = areas.match(candidates, level);
        var byId = new LinkedHashMap<AreaId, Area>();
        areas.ofLevel(level).forEach(area -> byId.put(area.id(), area));
        var rows = new ArrayList<AreaRow>();
        for (AreaSeen one : seen) {
            var placement = chosen.containsKey(one.text())
                    ? byHand(chosen.getOrDefault(one.text(), Optional.empty()))
                    : matched(one.text(), found, byId);
            rows.add(new AreaRow(one, placement, area(placement, byId)));
        }
        return List.copyOf(rows);
    }

    private static Placement byHand(Optional<AreaId> area) {
        return area.<Placement>map(id -> new Placement.Placed(id, How.CHOSEN)).orElseGet(Placement.Nowhere::new);
    }

    private static Placement matched(String text, Map<String, AreaId> found, Map<AreaId, Area> byId) {
        return AreaText.candidates(text).stream()
                .flatMap(candidate -> Optional.ofNullable(found.get(candidate)).stream())
                .findFirst()
                .<Placement>map(id -> new Placement.Placed(
                        id,
                        Optional.ofNullable(byId.get(id))
                                .map(area -> AreaText.how(text, area.name()))
                                .orElse(How.SPELLING)))
                .orElseGet(Placement.Unknown::new);
    }

    private static Optional<Area> area(Placement placement, Map<AreaId, Area> byId) {
        return placement instanceof Placement.Placed placed
                ? Optional.ofNullable(byId.get(placed.area()))
                : Optional.empty();
    }
}
