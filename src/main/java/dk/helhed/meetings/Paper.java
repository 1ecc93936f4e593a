package dk.helhed.meetings;

import dk.helhed.governance.BoardId;
import dk.helhed.kernel.AccountId;
import java.time.Instant;

/**
 * A paper as it is being written.
 *
 * @param version grows by one at each change; whoever saves names the version they began from
 */
public record Paper(
        PaperId id,
        AgendaItemId item,
        MeetingId meeting,
        BoardId board,
        int version,
        Instant changedAt,
        AccountId changedBy,
        PaperText text) {}
