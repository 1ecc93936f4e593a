package dk.helhed.statistics.statbank.saved;

import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.intake.connector.enquiry.ConnectorRefused;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One run of a saved fetch, and what came of it.
 *
 * @param version of the fetch, by which it asked
 */
public record FetchRun(int version, Instant at, Ending ending) {

    public sealed interface Ending {}

    public record Imported(DatasetId dataset, ReleaseId release) implements Ending {}

    /** The same bytes were a release already. */
    public record Same(DatasetId dataset, ReleaseId release) implements Ending {}

    /** @param changes of the table's definition, that a person sees before it is imported */
    public record Waits(UUID staged, List<ConnectorRefused> changes) implements Ending {}

    /** A person looked at it and gave it up. */
    public record GivenUp() implements Ending {}

    /** The table's definition changed, so nothing was fetched until a person has looked. */
    public record Changed(List<ConnectorRefused> changes) implements Ending {}

    public record Refused(List<ConnectorRefused> reasons) implements Ending {}
}
