package dk.helhed.statistics.intake.remark;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.cell.Measure;
import dk.helhed.statistics.intake.check.Progress;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.plausibility.Remark;
import dk.helhed.statistics.plausibility.Remarks;
import dk.helhed.statistics.statement.ReleaseStatement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Holds the numbers of a file against what is expected of its dataset and against the release before. */
public interface Remarking {

    /**
     * A file that was read whole and whose areas are all placed.
     *
     * @param dataset empty when the file brings it
     * @param said what the file says besides its numbers
     * @param dimensions by name, in the dataset's order
     * @param cells the name under which they were put aside
     * @param places the area of every text that means one
     * @param nowhere texts that mean none
     */
    record Placed(
            Optional<Dataset> dataset,
            List<Measure> measures,
            ReleaseStatement said,
            List<String> dimensions,
            AreaLevel level,
            UUID cells,
            Map<String, AreaId> places,
            Set<String> nowhere) {}

    /** Made once for the same cells, areas, totals, limits and release. Whoever looks on may stop the making. */
    Remarks remarks(StagedImport of, Placed placed, Progress progress);

    /** As they were made before; empty when what they rest on has changed since, or they were never made. */
    Optional<Remarks> made(StagedImport of, Placed placed);

    /** How the file is laid out otherwise than that of the dataset's release, as far as it is said how it is read. */
    List<Remark> changes(Dataset dataset, DeclarationFields now);
}
