package dk.helhed.statistics.catalog;

import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.ReleaseId;
import java.time.Instant;

/**
 * One imported file.
 *
 * @param number running number within the year of its import, such as {@code 2017-1}
 * @param fileHash SHA-256 of the file in lower-case hexadecimal digits
 * @param rows rows of the file that hold cells
 * @param dictionary its name, such as {@code csv-2}
 * @param table which table of the file; empty where a file of its kind has one
 */
public record Release(
        ReleaseId id,
        DatasetId dataset,
        String number,
        String fileHash,
        String fileName,
        long fileBytes,
        Instant receivedAt,
        Instant recordedAt,
        AccountId recordedBy,
        int rows,
        long cells,
        long nothingCells,
        long unplacedCells,
        int warnings,
        String firstPeriod,
        String lastPeriod,
        int dictionaryVersion,
        String dictionary,
        String table,
        int answers,
        State state) {

    /** Whether a release counts. */
    public sealed interface State {}

    /** The newest release that was not withdrawn: its cells are the dataset's values. */
    public record Current() implements State {}

    /** A newer release counts instead. */
    public record Superseded() implements State {}

    /** Taken back, with the reason; never deleted. */
    public record Withdrawn(String reason, Instant at, AccountId by) implements State {}
}
