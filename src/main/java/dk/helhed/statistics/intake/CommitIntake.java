package dk.helhed.statistics.intake;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Copenhagen;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.DatasetChoice;
import dk.helhed.statistics.catalog.Recorded;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.intake.check.Severity;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.preview.Glance;
import dk.helhed.statistics.intake.preview.Looked;
import dk.helhed.statistics.intake.reader.FileRefused;
import dk.helhed.statistics.intake.staging.StagedStore;
import dk.helhed.statistics.statement.Warned;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Imports a file, all of it or nothing: its cells, the release's row and the audit stand or fall together. */
@UseCase
class CommitIntake {
    private static final int TOLD = 20;

    private final StagedStore staged;
    private final Preview preview;
    private final Catalog catalog;
    private final ReleaseWriting writing;
    private final Clock clock;

    CommitIntake(StagedStore staged, Preview preview, Catalog catalog, ReleaseWriting writing, Clock clock) {
        this.staged = staged;
        this.preview = preview;
        this.catalog = catalog;
        this.writing = writing;
        this.clock = clock;
    }

    sealed interface Result {}

    record Imported(DatasetId dataset, ReleaseId release) implements Result {}

    /** It was imported before: by the other window, or the same bytes by someone else. Nothing is changed. */
    record AlreadyThere(Release release) implements Result {}

    record Refused(List<Refusal> reasons) implements Result {}

    record GivenUpBefore() implements Result {}

    Result commit(StagedId id, AccountId by) {
        staged.lock(id);
        var found = staged.find(id);
        if (found.isEmpty()) {
            return new GivenUpBefore();
        }
        var file = found.get();
        if (file.end() instanceof StagedImport.Ended(Optional<ReleaseId> release)) {
            return release.<Result>map(there -> new AlreadyThere(catalog.release(there)))
                    .orElseGet(GivenUpBefore::new);
        }
        return switch (preview.look(file)) {
            case Glance.Refusals(var reasons) -> new Refused(reasons);
            case Looked looked -> {
                var reasons = reasons(file, looked);
                yield reasons.isEmpty() ? commit(file, looked, by) : new Refused(reasons);
            }
        };
    }

    /** What a person would see and mend on the page; of findings and texts the first. */
    List<? extends Refusal> inTheWay(StagedId id) {
        return preview.look(staged.staged(id)) instanceof Looked looked ? looked.inTheWay(TOLD) : List.of();
    }

    /** What stands in the way of a commit. */
    static List<Refusal> reasons(StagedImport file, Looked looked) {
        var reasons = new ArrayList<Refusal>();
        if (!file.declared()) {
            reasons.add(FileRefused.of("INTAKE-033"));
        }
        int stopping = looked.table().stopping() + looked.remarks().count(Severity.STOPS);
        if (stopping > 0) {
            reasons.add(FileRefused.of("INTAKE-030", stopping));
        }
        if (!looked.unknown().isEmpty()) {
            reasons.add(FileRefused.of("INTAKE-031", looked.unknown().size()));
        }
        if (looked.table().cells() == 0) {
            reasons.add(FileRefused.of("INTAKE-032"));
        }
        if (!looked.remarks().unseen().isEmpty()) {
            reasons.add(FileRefused.of("INTAKE-078", looked.remarks().unseen().size()));
        }
        return reasons;
    }

    private Result commit(StagedImport file, Looked looked, AccountId by) {
        var recorded = new Recorded(clock.instant(), by);
        writing.lock(looked.choice());
        var before = sameBytes(file, looked);
        if (before.isPresent()) {
            staged.end(file.id(), Optional.of(before.get().id()), recorded);
            return new AlreadyThere(before.get());
        }
        if (!preview.latest(looked.choice())
                .map(Release::id)
                .equals(looked.remarks().against())) {
            return new Refused(List.of(FileRefused.of("INTAKE-079")));
        }
        var dataset = writing.dataset(looked, recorded);
        int year = Copenhagen.at(recorded.at()).getYear();
        var material = new ReleaseWriting.Material(
                file,
                staged.json(DeclarationFields.of(looked.declaration())),
                looked,
                looked.said()
                        .warning(
                                preview.notices(file).stream().map(Warned::once).toList()));
        preview.archive(file);
        var release = writing.write(dataset, material, year, recorded);
        staged.end(file.id(), Optional.of(release), recorded);
        return new Imported(dataset, release);
    }

    private Optional<Release> sameBytes(StagedImport file, Looked looked) {
        return looked.choice() instanceof DatasetChoice.Existing(var dataset)
                ? catalog.ofBytes(
                        dataset.id(),
                        file.fileHash(),
                        DeclarationFields.of(looked.declaration()).text(DeclarationFields.SHEET))
                : Optional.empty();
    }
}
