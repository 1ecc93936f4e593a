package dk.helhed.statistics.intake.remark;

import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.Recorded;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.plausibility.Remarks;
import java.util.List;

/**
 * A file became a release with these remarks, the warnings among them seen.
 *
 * @param isFirst it brought its dataset
 * @param dimensions of the dataset, in order
 */
public record RemarksSettled(
        StagedId of,
        DatasetId dataset,
        boolean isFirst,
        List<String> dimensions,
        ReleaseId release,
        Remarks remarks,
        Recorded recorded) {}
