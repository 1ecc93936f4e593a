package dk.helhed.statistics.statbank.saved;

import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.intake.connector.enquiry.Enquiry;
import java.time.Instant;

/** What a saved fetch was from a certain moment on: each run says by which of these it asked. */
public record FetchVersion(int version, String name, Enquiry enquiry, Rhythm rhythm, Instant at, AccountId by) {}
