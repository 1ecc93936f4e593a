package dk.helhed.statistics.intake.connector;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.FileImport;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.intake.connector.enquiry.ConnectorRefused;
import dk.helhed.statistics.intake.connector.enquiry.KnownReading;
import dk.helhed.statistics.intake.reader.FileBytes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Hands fetched files to the intake. An interface, because the intake knows the connector and not the other way round. */
public interface FetchedFiles {

    /**
     * What is known of a fetched file.
     *
     * @param notices what a person must see before anything of it is stored
     */
    record FetchedFile(String name, KnownReading reading, List<ConnectorRefused> notices) {
        public FetchedFile {
            notices = List.copyOf(notices);
        }
    }

    /** What came of handing it in. */
    sealed interface Handed {}

    /** It waits at the intake's pages for a person to confirm. */
    record Waits(UUID staged) implements Handed {}

    /** The same bytes are a release of the dataset already; nothing was changed. */
    record ThereBefore(DatasetId dataset, ReleaseId release) implements Handed {}

    record Unreadable(Refusal reason) implements Handed {}

    /**
     * To be looked at and confirmed by a person, with what is known of it filled in.
     *
     * @param into empty when the file brings a new dataset
     */
    Handed hand(FileBytes bytes, FetchedFile file, Optional<DatasetId> into, AccountId by);

    /** Imports it at once, as files of its shape were confirmed before; what would need a person is refused. */
    FileImport.Outcome take(FileBytes bytes, FetchedFile file, DatasetId into, AccountId by);
}
