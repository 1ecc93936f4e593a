package dk.helhed.statistics;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.intake.reader.FileBytes;
import java.util.List;
import java.util.Optional;

/**
 * Takes a file in without a person at a page. An interface, so that the root speaks of imports without reaching into the
 * feature that makes them.
 */
public interface FileImport {

    /** What came of it: all of the file, or nothing and why. */
    sealed interface Outcome {}

    /**
     * @param summary of the file, read as it was declared
     * @param dictionary the name of the one that it was read by
     * @param remarks what was told of its numbers; what warns or stops would have refused it
     */
    record Imported(
            DatasetId dataset,
            ReleaseId release,
            FileSummary summary,
            String dictionary,
            List<? extends Refusal> remarks)
            implements Outcome {}

    /** The same bytes are a release of the dataset already; nothing was changed. What is told is of that release. */
    record AlreadyThere(
            DatasetId dataset,
            ReleaseId release,
            FileSummary summary,
            String dictionary,
            List<? extends Refusal> remarks)
            implements Outcome {}

    record Refused(List<? extends Refusal> reasons) implements Outcome {}

    /**
     * Reads the file as it was read last time: a person has confirmed once on the page how files of this shape are read.
     *
     * @param dataset its name
     */
    default Outcome take(FileBytes file, String fileName, String dataset, AccountId by) {
        return take(file, fileName, new Into(dataset), by);
    }

    /** As above, or by a dictionary of the dataset. */
    Outcome take(FileBytes file, String fileName, Into into, AccountId by);

    /**
     * @param dataset its name
     * @param dictionary empty for the one that files of this shape were read by last
     * @param table which of the tables of a file with several; empty for the one that was read last
     */
    record Into(String dataset, Optional<String> dictionary, Optional<String> table) {
        /** As such files were read last. */
        public Into(String dataset) {
            this(dataset, Optional.empty(), Optional.empty());
        }

        public Into(String dataset, Optional<String> dictionary) {
            this(dataset, dictionary, Optional.empty());
        }
    }
}
