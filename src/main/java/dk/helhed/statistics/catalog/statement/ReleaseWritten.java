package dk.helhed.statistics.catalog.statement;

import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.Recorded;
import dk.helhed.statistics.statement.ReleaseStatement;

/** A release is being made; what its file said is kept with it, in the same transaction or not at all. */
public record ReleaseWritten(DatasetId dataset, ReleaseId release, ReleaseStatement said, Recorded recorded) {}
