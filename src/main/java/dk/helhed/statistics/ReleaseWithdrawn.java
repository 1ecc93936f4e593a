package dk.helhed.statistics;

import dk.helhed.kernel.AccountId;

/** A release no longer counts; the one before it does, if there is one. */
public record ReleaseWithdrawn(DatasetId dataset, ReleaseId release, String reason, AccountId by) {}
