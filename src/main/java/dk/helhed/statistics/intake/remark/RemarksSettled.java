package dk.helhed.statistics.intake.remark;

import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.plausibility.Remarks;

/** A file became a release with these remarks, the warnings among them seen. */
public record RemarksSettled(ReleaseId release, Remarks remarks) {}
