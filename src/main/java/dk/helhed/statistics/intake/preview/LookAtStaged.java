package dk.helhed.statistics.intake.preview;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Areas;
import dk.helhed.geography.CodeScheme;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.DatasetChoice;
import dk.helhed.statistics.intake.check.AreaSeen;
import dk.helhed.statistics.intake.check.CheckedTable;
import dk.helhed.statistics.intake.check.Progress;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.placing.AreaRow;
import dk.helhed.statistics.intake.placing.Placement;
import dk.helhed.statistics.intake.placing.Register;
import dk.helhed.statistics.intake.progress.Run;
import dk.helhed.statistics.intake.progress.Runs;
import dk.helhed.statistics.intake.reader.FileRefused;
import dk.helhed.statistics.intake.reader.SourceRow;
import dk.helhed.statistics.intake.reader.TableReader.Outcome;
import dk.helhed.statistics.intake.reader.TableReader.Read;
import dk.helhed.statistics.intake.reader.TableReader.Refused;
import dk.helhed.statistics.intake.staging.PlacementStore;
import dk.helhed.statistics.intake.staging.StagedReading;
import dk.helhed.statistics.intake.staging.StagedReadings;
import dk.helhed.statistics.plausibility.Remarks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class LookAtStaged implements Looking {
    private final StagedReadings readings;
    private final PlacementStore placements;
    private final Catalog catalog;
    private final Areas areas;
    private final FirstRows firstRows;

    LookAtStaged(StagedReadings readings, PlacementStore placements, Catalog catalog, Areas areas) {
        this.readings = readings;
        this.placements = placements;
        this.catalog = catalog;
        this.areas = areas;
        this.firstRows = new FirstRows(readings::bytes);
    }

    @Override
    public Glance.Result look(StagedImport of, Progress progress) {
        var read = read(of, progress);
        return read instanceof Looked looked && looked.isWhole()
                ? looked.with(readings.remarks(of, looked.placed(), progress))
                : read;
    }

    @Override
    public Glance glance(StagedImport file) {
        if (Runs.worthWaitingFor(file)) {
            return look(file, new Progress());
        }
        if (!readings.isRead(file)) {
            return new Glance.Later(Run.Step.READ);
        }
        var read = read(file, new Progress());
        return read instanceof Looked looked && looked.isWhole()
                ? readings.made(file, looked.placed())
                        .<Glance>map(looked::with)
                        .orElse(new Glance.Later(Run.Step.CHECK))
                : read;
    }

    @Override
    public Outcome<List<SourceRow>> first(StagedImport file, Layout layout, int count) {
        return firstRows.of(file, layout, count);
    }

    @Override
    public List<CodeScheme> schemes() {
        return areas.schemes();
    }

    /** All but the remarks about its numbers. */
    private Glance.Result read(StagedImport of, Progress progress) {
        var choice = DatasetChoice.of(of.fields(), catalog.all());
        return switch (of.fields().declaration()) {
            case DeclarationFields.Unfinished(var reasons) -> new Glance.Refusals(reasons);
            case DeclarationFields.Whole(var declaration) ->
                switch (choice) {
                    case DatasetChoice.Unclear(var reasons) -> new Glance.Refusals(reasons);
                    case DatasetChoice.Existing(var dataset) -> {
                        var misfits = DatasetChoice.misfits(dataset, declaration);
                        yield misfits.isEmpty()
                                ? read(of, declaration, choice, dataset.level(), progress)
                                : new Glance.Refusals(misfits);
                    }
                    case DatasetChoice.Brought(var dataset) -> read(of, declaration, choice, dataset.level(), progress);
                };
        };
    }

    private Glance.Result read(
            StagedImport of, Declaration declaration, DatasetChoice choice, AreaLevel level, Progress progress) {
        return switch (readings.read(of, declaration, choice.dimensions(declaration), progress)) {
            case Refused<StagedReading>(FileRefused reason) -> new Glance.Refusals(List.of(reason));
            case Read<StagedReading>(var read) -> {
                var rows = rows(read.reading().areas(), level, declaration.areaScheme(), placements.placed(of.id()));
                yield new Looked(
                        choice,
                        declaration,
                        level,
                        rows,
                        areas.ofLevel(level),
                        read,
                        table(read, declaration, rows),
                        Remarks.NONE);
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
        var shared = AreaRow.shared(rows);
        return shared.isEmpty() ? table : readings.withTwice(read, declaration, table, shared);
    }

    private List<AreaRow> rows(
            List<AreaSeen> seen, AreaLevel level, Optional<String> scheme, Map<String, Optional<AreaId>> chosen) {
        var borne = areas.bearings(Register.lookedUp(seen), level, scheme);
        return AreaRow.of(seen, new Register(borne, scheme), chosen, areas.ofLevel(level));
    }
}
