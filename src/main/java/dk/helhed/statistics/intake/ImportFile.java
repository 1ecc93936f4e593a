package dk.helhed.statistics.intake;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.FileImport;
import dk.helhed.statistics.catalog.Catalog;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.intake.connector.FetchedFiles;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.FileRefused;
import dk.helhed.web.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The same steps as on the pages, one after another; what a person would have to say stops it. */
@Component
class ImportFile implements FileImport, FetchedFiles {
    private final StageFile stage;
    private final DeclareReading declare;
    private final CommitIntake commit;
    private final AbandonIntake abandon;
    private final Catalog catalog;

    ImportFile(StageFile stage, DeclareReading declare, CommitIntake commit, AbandonIntake abandon, Catalog catalog) {
        this.stage = stage;
        this.declare = declare;
        this.commit = commit;
        this.abandon = abandon;
        this.catalog = catalog;
    }

    @Override
    public Outcome take(FileBytes bytes, String fileName, Into into, AccountId by) {
        var dataset = catalog.all().stream()
                .filter(one -> one.name().equalsIgnoreCase(into.dataset().strip()))
                .findFirst();
        return dataset.isEmpty()
                ? new FileImport.Refused(List.of(FileRefused.of("INTAKE-050", into.dataset())))
                : into(bytes, fileName, dataset.get(), into, by);
    }

    /** What is asked for and is not there is refused before anything is said of the bytes. */
    private Outcome into(FileBytes bytes, String fileName, Dataset dataset, Into into, AccountId by) {
        var unknown = into.dictionary().flatMap(name -> declare.unknown(dataset.id(), name));
        return unknown.isPresent()
                ? new FileImport.Refused(List.of(unknown.get()))
                : into(dataset, stage.stage(bytes, fileName, Optional.of(dataset.id()), into.table(), by), into, by);
    }

    @Override
    public Outcome take(FileBytes bytes, FetchedFile file, DatasetId into, AccountId by) {
        var dataset = catalog.dataset(into).orElseThrow(NotFound::new);
        return into(dataset, stage.stage(bytes, file, Optional.of(into), by), new Into(dataset.name()), by);
    }

    @Override
    public Handed hand(FileBytes bytes, FetchedFile file, Optional<DatasetId> into, AccountId by) {
        return switch (stage.stage(bytes, file, into, by)) {
            case StageFile.Staged(var id) -> {
                declare.lookAhead(id);
                yield new Waits(id.value());
            }
            case StageFile.AlreadyThere(var release) -> new ThereBefore(release.dataset(), release.id());
            case StageFile.Rejected(var reason) -> new Unreadable(reason);
        };
    }

    private Outcome into(Dataset dataset, StageFile.Result staged, Into into, AccountId by) {
        return switch (staged) {
            case StageFile.AlreadyThere(var release) -> already(release);
            case StageFile.Rejected(var reason) -> new FileImport.Refused(List.of(reason));
            case StageFile.Staged(var id) -> kept(dataset, id, into, by);
        };
    }

    /** What was staged and not imported is given up again: nobody waits at a page to mend it. */
    private Outcome kept(Dataset dataset, StagedId id, Into into, AccountId by) {
        try {
            var outcome = declared(dataset, id, into, by);
            if (outcome instanceof FileImport.Refused) {
                abandon.abandon(id, by);
            }
            return outcome;
        } catch (RuntimeException broken) {
            abandon.abandon(id, by);
            throw broken;
        }
    }

    private Outcome declared(Dataset dataset, StagedId id, Into into, AccountId by) {
        var declared =
                into.dictionary().isPresent() ? declare.asNamed(id, dataset.id(), into) : declare.asRemembered(id);
        return switch (declared) {
            case DeclareReading.Declared _ -> committed(dataset, id, by);
            case DeclareReading.Refused(var reasons) -> new FileImport.Refused(reasons);
            case DeclareReading.ReadAnew _, DeclareReading.ChangedElsewhere _ ->
                new FileImport.Refused(List.of(into.dictionary()
                        .map(name -> FileRefused.of("INTAKE-053", name))
                        .orElseGet(() -> FileRefused.of("INTAKE-051", dataset.name()))));
        };
    }

    private Outcome committed(Dataset dataset, StagedId id, AccountId by) {
        return switch (commit.commit(id, by)) {
            case CommitIntake.Imported(var into, var release) -> {
                var told = catalog.told(catalog.release(release));
                yield new FileImport.Imported(into, release, told.summary(), told.dictionary(), told.remarks());
            }
            case CommitIntake.AlreadyThere(var release) -> already(release);
            case CommitIntake.Refused(var reasons) -> new FileImport.Refused(told(id, reasons));
            case CommitIntake.GivenUpBefore _ ->
                new FileImport.Refused(List.of(FileRefused.of("INTAKE-051", dataset.name())));
        };
    }

    private Outcome already(Release release) {
        var told = catalog.told(release);
        return new FileImport.AlreadyThere(
                release.dataset(), release.id(), told.summary(), told.dictionary(), told.remarks());
    }

    /** Nobody sees the page, so what stands on it is said here. */
    private List<Refusal> told(StagedId id, List<Refusal> reasons) {
        return Stream.concat(reasons.stream(), commit.inTheWay(id).stream()).toList();
    }
}
