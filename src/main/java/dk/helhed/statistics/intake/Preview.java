package dk.helhed.statistics.intake;

import dk.helhed.geography.CodeScheme;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.DatasetChoice;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.intake.check.Progress;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.preview.Glance;
import dk.helhed.statistics.intake.preview.Looked;
import dk.helhed.statistics.intake.preview.Looking;
import dk.helhed.statistics.intake.progress.Run;
import dk.helhed.statistics.intake.progress.Runs;
import dk.helhed.statistics.intake.proposal.Proposal;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.FileRefused;
import dk.helhed.statistics.intake.reader.SourceRow;
import dk.helhed.statistics.intake.reader.TableReader.Outcome;
import dk.helhed.statistics.intake.reader.TableReader.Refused;
import dk.helhed.statistics.intake.staging.StagedReadings;
import dk.helhed.statistics.intake.staging.StagedStore;
import dk.helhed.statistics.plausibility.Remark;
import dk.helhed.web.Answer;
import dk.helhed.web.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is to be seen of an import before it is committed, and why it cannot be seen yet. */
@Component
class Preview {
    private final StagedReadings readings;
    private final StagedStore staged;
    private final Catalog catalog;
    private final Looking looking;
    private final Runs runs;

    Preview(StagedReadings readings, StagedStore staged, Catalog catalog, Looking looking, Runs runs) {
        this.readings = readings;
        this.staged = staged;
        this.catalog = catalog;
        this.looking = looking;
        this.runs = runs;
    }

    StagedImport staged(StagedId id) {
        return staged.staged(id);
    }

    /** That codes of areas can be of. */
    List<CodeScheme> schemes() {
        return looking.schemes();
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

    /** The first rows of the file as they stand, headings and notes included. */
    Outcome<List<SourceRow>> first(StagedImport file, Layout layout, int count) {
        return looking.first(file, layout, count);
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
            case Glance.Refusals(var reasons) -> reasons;
            case Looked _ -> List.of();
            case Glance.Later _ ->
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
                                && !reason.isChoiceOfTable()
                        ? List.<Refusal>of(reason)
                        : List.<Refusal>of())
                .orElse(List.of());
    }

    /** What the cells of the file are marked with, and how many with which. */
    Map<String, Long> marks(Looked looked) {
        return readings.marks(looked.read());
    }

    /** Has the step done in the background, and shows how far it has come. */
    Answer later(StagedImport file, Run.Step step, Viewer viewer) {
        runs.request(file, step, viewer.actor());
        return Answer.goTo(Runs.address(file.id()));
    }

    void archive(StagedImport file) {
        readings.archive(file);
    }

    Glance glance(StagedImport file) {
        return looking.glance(file);
    }

    Glance.Result look(StagedImport of) {
        return look(of, new Progress());
    }

    Glance.Result look(StagedImport of, Progress progress) {
        return looking.look(of, progress);
    }
}
