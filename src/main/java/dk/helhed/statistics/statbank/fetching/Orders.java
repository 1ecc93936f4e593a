package dk.helhed.statistics.statbank.fetching;

import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.intake.connector.enquiry.Enquiry;
import dk.helhed.statistics.statbank.saved.SavedFetch;
import dk.helhed.statistics.statbank.saved.SavedFetch.FetchId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Fetches that persons have asked for, done by whichever instance is free. */
public interface Orders {
    /** Asks for a table. The same choice by the same person is one order as long as it goes on. */
    UUID request(String statbank, Enquiry enquiry, Optional<DatasetId> into, AccountId by);

    /** Asks for a run of a saved fetch; one that goes on is not doubled. */
    UUID request(SavedFetch fetch, AccountId by);

    /** Those that go on, the oldest first. */
    List<FetchOrder> goingOn();

    /** The one of this fetch that goes on. */
    Optional<FetchOrder> goingOn(FetchId fetch);
}
