package dk.helhed.statistics.intake;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Areas;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.FileSummary;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.DatasetChoice;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.catalog.unplaced.UnplacedText;
import dk.helhed.statistics.intake.check.AreaRow;
import dk.helhed.statistics.intake.check.AreaSeen;
import dk.helhed.statistics.intake.check.AreaText;
import dk.helhed.statistics.intake.check.CheckedTable;
import dk.helhed.statistics.intake.check.Excerpt;
import dk.helhed.statistics.intake.check.Placement;
import dk.helhed.statistics.intake.check.Progress;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.progress.Run;
import dk.helhed.statistics.intake.progress.Runs;
import dk.helhed.statistics.intake.proposal.Proposal;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.FileRefused;
import dk.helhed.statistics.intake.reader.TableReader.Read;
import dk.helhed.statistics.intake.reader.TableReader.Refused;
import dk.helhed.statistics.intake.remark.Remarking;
import dk.helhed.statistics.intake.staging.StagedReading;
import dk.helhed.statistics.intake.staging.StagedReadings;
import dk.helhed.statistics.intake.staging.StagedStore;
import dk.helhed.statistics.plausibility.Remark;
import dk.helhed.statistics.plausibility.Remarks;
import dk.helhed.statistics.statement.ReleaseStatement;
import dk.helhed.web.Answer;
import dk.helhed.web.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What would be imported if it were committed now. The file is read once; what its areas mean is looked up each time. */
@Component
class Preview {
    private final StagedReadings readings;
    private final StagedStore staged;
    private final Catalog catalog;
    private final Areas areas;
    private final Runs runs;

    Preview(StagedReadings readings, StagedStore staged, Catalog catalog, Areas areas, Runs runs) {
        this.readings = readings;
        this.staged = staged;
        this.catalog = catalog;
        this.areas = areas;
        this.runs = runs;
    }

    /** What a page can show at once. */
    sealed interface Glance {}

    /** The file is large and the step has not been done as things stand; it is done in the background. */
    record Later(Run.Step step) implements Glance {}

    sealed interface Result extends Glance {}

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
            CheckedTable table,
            Remarks remarks)
            implements Result {

        List<AreaRow> unknown() {
            return areas.stream()
                    .filter(row -> row.placement() instanceof Placement.Unknown)
                    .toList();
        }

        List<UnplacedText> unplaced() {
            return areas.stream()
                    .filter(row -> !(row.placement() instanceof Placement.Placed))
                    .map(AreaRow::seen)
                    .map(seen ->
                            new UnplacedText(seen.text(), seen.rows(), Optional.of(seen.cells()), Optional.empty()))
                    .toList();
        }

        /** The area of every text that means one. */
        Map<String, AreaId> places() {
            return AreaRow.places(areas);
        }

        /** What the release would keep of what the file says besides its numbers. */
        ReleaseStatement said() {
            return read.reading().said(declaration);
        }

        /** Nothing stops it and every area is placed: its numbers can be looked at. */
        boolean isWhole() {
            return !table.stops() && unknown().isEmpty() && table.cells() > 0;
        }

        Looked with(Remarks said) {
            return new Looked(choice, declaration, level, areas, choices, read, table, said);
        }

        Excerpt excerpt() {
            return read.reading().excerpt();
        }
    }

    StagedImport staged(StagedId id) {
        return staged.staged(id);
    }

    /** What is to be seen before it is committed, whatever the file holds. */
    List<? extends Refusal> notices(StagedImport of) {
        return readings.notices(of);
    }

    /** The dataset's newest release, to compare with. */
    Optional<Release> latest(DatasetChoice choice) {
        return choice instanceof DatasetChoice.Existing(var dataset) ? catalog.current(dataset.id()) : Optional.empty();
    }

    /** How the file is laid out otherwise than that of the release before, as far as it is said how it is read. */
    List<Remark> changes(DeclarationFields fields) {
        return DatasetChoice.of(fields, catalog.all()) instanceof DatasetChoice.Existing(var dataset)
                ? readings.changes(dataset, fields)
                : List.of();
    }

    FileBytes bytes(StagedImport of) {
        return readings.bytes(of);
    }

    /** As {@link #look}, but a large file is neither read nor checked for it. */
    Glance glance(StagedImport file) {
        if (Runs.worthWaitingFor(file)) {
            return look(file);
        }
        if (!readings.isRead(file)) {
            return new Later(Run.Step.READ);
        }
        var read = read(file, new Progress());
        return read instanceof Looked looked && looked.isWhole()
                ? readings.made(file, placed(looked)).<Glance>map(looked::with).orElse(new Later(Run.Step.CHECK))
                : read;
    }

    /** What goes on in the background, or why its reading or checking ended without a result. */
    Optional<Run> inTheWay(StagedImport file) {
        return runs.run(file.id())
                .filter(run -> run.version() == file.version())
                .filter(run -> run.goesOn() || run.step() != Run.Step.COMMIT);
    }

    /** Why a file cannot be read the way that was declared or proposed, as far as it is known. */
    List<Refusal> unreadable(StagedImport file) {
        if (!file.declared()) {
            return file.fields().headers().isEmpty() ? withoutColumns(file) : List.of();
        }
        return switch (glance(file)) {
            case Refusals(var reasons) -> reasons;
            case Looked _ -> List.of();
            case Later _ ->
                inTheWay(file)
                        .map(Run::state)
                        .map(state -> state instanceof Run.Refused(var reasons) ? reasons : List.<Refusal>of())
                        .orElse(List.of());
        };
    }

    /** Nothing could be proposed, and a person must know why before they can say it better. */
    private List<Refusal> withoutColumns(StagedImport file) {
        return file.fields()
                .layout()
                .map(layout -> Proposal.columns(bytes(file), layout, List.of())
                                instanceof Refused<DeclarationFields>(FileRefused reason)
                        ? List.<Refusal>of(reason)
                        : List.<Refusal>of())
                .orElse(List.of());
    }

    /** Has the step done in the background, and shows how far it has come. */
    Answer later(StagedImport file, Run.Step step, Viewer viewer) {
        runs.request(file, step, viewer.actor());
        return Answer.goTo(Runs.address(file.id()));
    }

    /** What the file holds, as the receipt of a command says it. */
    FileSummary summary(Looked looked) {
        return readings.counted(looked.read())
                .summary(looked.declaration(), dimensions(looked.choice(), looked.declaration()), looked.said());
    }

    void archive(StagedImport file) {
        readings.archive(file);
    }

    Result look(StagedImport of) {
        return look(of, new Progress());
    }

    Result look(StagedImport of, Progress progress) {
        var read = read(of, progress);
        return read instanceof Looked looked && looked.isWhole()
                ? looked.with(readings.remarks(of, placed(looked)))
                : read;
    }

    /** All but the remarks about its numbers. */
    private Result read(StagedImport of, Progress progress) {
        var choice = DatasetChoice.of(of.fields(), catalog.all());
        return switch (of.fields().declaration()) {
            case DeclarationFields.Unfinished(var reasons) -> new Refusals(reasons);
            case DeclarationFields.Whole(var declaration) ->
                switch (choice) {
                    case DatasetChoice.Unclear(var reasons) -> new Refusals(reasons);
                    case DatasetChoice.Existing(var dataset) -> {
                        var misfits = DatasetChoice.misfits(dataset, declaration);
                        yield misfits.isEmpty()
                                ? read(of, declaration, choice, dataset.level(), progress)
                                : new Refusals(misfits);
                    }
                    case DatasetChoice.Brought(var dataset) -> read(of, declaration, choice, dataset.level(), progress);
                };
        };
    }

    private Result read(
            StagedImport of, Declaration declaration, DatasetChoice choice, AreaLevel level, Progress progress) {
        return switch (readings.read(of, declaration, dimensions(choice, declaration), progress)) {
            case Refused<StagedReading>(FileRefused reason) -> new Refusals(List.of(reason));
            case Read<StagedReading>(var read) -> {
                var rows = rows(read.reading().areas(), level, staged.placed(of.id()));
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

    private static Remarking.Placed placed(Looked looked) {
        return new Remarking.Placed(
                looked.choice() instanceof DatasetChoice.Existing(var dataset)
                        ? Optional.of(dataset)
                        : Optional.empty(),
                looked.declaration().measures(),
                looked.said(),
                dimensions(looked.choice(), looked.declaration()),
                looked.level(),
                looked.read().cells(),
                looked.places(),
                AreaRow.nowhere(looked.areas()));
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

    /** Names of the dimensions in the dataset's order. */
    private static List<String> dimensions(DatasetChoice choice, Declaration declaration) {
        return choice instanceof DatasetChoice.Existing(var dataset) ? dataset.dimensions() : declaration.dimensions();
    }

    private List<AreaRow> rows(List<AreaSeen> seen, AreaLevel level, Map<String, Optional<AreaId>> chosen) {
        var candidates = seen.stream()
                .flatMap(one -> AreaText.candidates(one.text()).stream())
                .toList();
        return AreaRow.of(seen, areas.match(candidates, level), chosen, areas.ofLevel(level));
    }
}
