package dk.helhed.statistics.statbank.fetching;

import dk.helhed.kernel.Refusal;
import dk.helhed.platform.FileStore;
import dk.helhed.platform.StoredFile;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.FileImport;
import dk.helhed.statistics.FileOnDisk;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.Recorded;
import dk.helhed.statistics.intake.connector.FetchedFiles;
import dk.helhed.statistics.intake.connector.FetchedFiles.FetchedFile;
import dk.helhed.statistics.intake.connector.Fetching;
import dk.helhed.statistics.intake.connector.Watch;
import dk.helhed.statistics.intake.connector.enquiry.ConnectorRefused;
import dk.helhed.statistics.intake.connector.enquiry.Enquiry;
import dk.helhed.statistics.intake.connector.enquiry.KnownReading;
import dk.helhed.statistics.intake.staging.StagedEnded;
import dk.helhed.statistics.statbank.answers.AnswerStore;
import dk.helhed.statistics.statbank.keeping.Wish;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Fetches what is chosen of a table and hands it to the intake. Not one transaction: a StatBank may take minutes to
 * answer, and only the last step changes anything of ours.
 */
@Component
class FetchTable {
    private final Fetching fetching;
    private final FetchedFiles intake;
    private final AnswerStore answers;
    private final FileStore files;
    private final ApplicationEventPublisher events;

    FetchTable(
            Fetching fetching,
            FetchedFiles intake,
            AnswerStore answers,
            FileStore files,
            ApplicationEventPublisher events) {
        this.fetching = fetching;
        this.intake = intake;
        this.answers = answers;
        this.files = files;
        this.events = events;
    }

    sealed interface Result {}

    record Waits(UUID staged) implements Result {}

    record ThereBefore(DatasetId dataset, ReleaseId release) implements Result {}

    record Refused(List<? extends Refusal> reasons) implements Result {}

    /** Brings it, however long that takes. Nothing of ours is changed by it but the archive. */
    Arrival arrive(Wish wish, Watch watch) {
        return switch (wish.enquiry().plan(wish.table(), Enquiry.CELLS_IN_ONE_ANSWER)) {
            case Enquiry.Unaskable(var reasons) -> new Missed(reasons);
            case Enquiry.Requests plan ->
                switch (fetching.fetch(wish.statbank(), wish.table(), plan, watch)) {
                    case Fetching.Failed(var reason) -> new Missed(List.of(reason));
                    case Fetching.Fetched fetched -> new Arrived(fetched);
                };
        };
    }

    /** @param notices what a person must see before it is imported */
    Result hand(
            Arrival arrival, Wish wish, Optional<DatasetId> into, List<ConnectorRefused> notices, Recorded recorded) {
        return switch (arrival) {
            case Missed(var reasons) -> new Refused(reasons);
            case Arrived(var fetched) -> {
                var bytes = onDisk(fetched.file());
                answers.came(wish, fetched, recorded.at());
                var result = handed(intake.hand(bytes, known(wish, notices), into, recorded.by()));
                if (!(result instanceof Waits)) {
                    events.publishEvent(
                            new StagedEnded(Optional.empty(), fetched.file().hash()));
                }
                yield result;
            }
        };
    }

    /** Imports it at once, which only goes where a person has confirmed the reading before. */
    FileImport.Outcome take(Wish wish, DatasetId into, Recorded recorded) {
        return switch (arrive(wish, Watch.NOBODY)) {
            case Missed(var reasons) -> new FileImport.Refused(reasons);
            case Arrived(var fetched) -> {
                var bytes = onDisk(fetched.file());
                answers.came(wish, fetched, recorded.at());
                try {
                    yield intake.take(bytes, known(wish, List.of()), into, recorded.by());
                } finally {
                    events.publishEvent(
                            new StagedEnded(Optional.empty(), fetched.file().hash()));
                }
            }
        };
    }

    sealed interface Arrival {}

    record Arrived(Fetching.Fetched fetched) implements Arrival {}

    record Missed(List<ConnectorRefused> reasons) implements Arrival {}

    private static Result handed(FetchedFiles.Handed handed) {
        return switch (handed) {
            case FetchedFiles.Waits(var staged) -> new Waits(staged);
            case FetchedFiles.ThereBefore(var dataset, var release) -> new ThereBefore(dataset, release);
            case FetchedFiles.Unreadable(var reason) -> new Refused(List.of(reason));
        };
    }

    private static FetchedFile known(Wish wish, List<ConnectorRefused> notices) {
        var statbank = wish.statbank();
        return new FetchedFile(
                wish.table().id() + ".csv",
                KnownReading.of(wish.table(), statbank.name(), statbank.licence()),
                notices);
    }

    private FileOnDisk onDisk(StoredFile file) {
        return () -> files.path(file.hash());
    }
}
