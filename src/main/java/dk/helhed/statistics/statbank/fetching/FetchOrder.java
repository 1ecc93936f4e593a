package dk.helhed.statistics.statbank.fetching;

import dk.helhed.kernel.AccountId;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.intake.connector.enquiry.ConnectorRefused;
import dk.helhed.statistics.intake.connector.enquiry.Enquiry;
import dk.helhed.statistics.statbank.saved.SavedFetch.FetchId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A person has asked for a table. It is fetched in the background, and stands here until a day after it has ended.
 *
 * @param statbank its key
 * @param saved the fetch that it is a run of; empty when the table was chosen there and then
 * @param done of the parts that it is fetched in
 */
public record FetchOrder(
        UUID id,
        String statbank,
        Enquiry enquiry,
        Optional<DatasetId> into,
        Optional<FetchId> saved,
        AccountId by,
        int parts,
        int done,
        long bytes,
        State state) {

    public sealed interface State {}

    public record Waiting() implements State {}

    public record UnderWay() implements State {}

    public sealed interface Ended extends State {}

    /** The file waits at the intake's pages. */
    public record Fetched(UUID staged) implements Ended {}

    /** The same bytes were a release already. */
    public record ThereBefore(DatasetId dataset, ReleaseId release) implements Ended {}

    public record Refused(List<ConnectorRefused> reasons) implements Ended {}

    public static String address(UUID id) {
        return "/statbank/orders/" + id;
    }

    boolean goesOn() {
        return !(state instanceof Ended);
    }
}
