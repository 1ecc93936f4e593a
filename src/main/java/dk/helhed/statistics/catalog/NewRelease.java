package dk.helhed.statistics.catalog;

import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.ReleaseId;
import java.time.Instant;
import java.util.UUID;

/** What an import leaves behind; see {@link Release}. */
public record NewRelease(
        ReleaseId id,
        DatasetId dataset,
        UUID dictionary,
        String fileHash,
        String fileName,
        long fileBytes,
        int rows,
        long cells,
        long nothingCells,
        long unplacedCells,
        int warnings,
        String firstPeriod,
        String lastPeriod,
        long parquetBytes,
        Instant receivedAt) {}
