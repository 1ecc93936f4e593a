package dk.helhed.statistics;

import dk.helhed.kernel.AccountId;

/** A file became a release; its cells are the dataset's values from now on. */
public record ReleaseImported(DatasetId dataset, ReleaseId release, AccountId by) {}
