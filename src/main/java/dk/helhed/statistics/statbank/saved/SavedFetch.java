package dk.helhed.statistics.statbank.saved;

import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.intake.connector.enquiry.Enquiry;
import dk.helhed.statistics.intake.connector.enquiry.TableDescription;
import java.util.Optional;
import java.util.UUID;

/**
 * A choice in a table of a StatBank that is fetched again and again.
 *
 * @param version 1 as it was saved, one more each time it is revised
 * @param statbank its key
 * @param described the table as it was when something was last imported, or when the choice was made
 * @param dataset empty until the first import
 * @param by who saved or revised it last, and in whose name it runs by itself
 */
public record SavedFetch(
        FetchId id,
        int version,
        String name,
        String statbank,
        Enquiry enquiry,
        TableDescription described,
        Optional<DatasetId> dataset,
        Timing timing,
        AccountId by) {

    /** Which one; addresses hold it. */
    public record FetchId(UUID value) {
        public static FetchId of(String text) {
            return new FetchId(UUID.fromString(text));
        }
    }
}
