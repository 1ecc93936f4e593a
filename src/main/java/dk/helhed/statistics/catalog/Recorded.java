package dk.helhed.statistics.catalog;

import dk.helhed.kernel.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Who wrote a fact down, and when. */
public record Recorded(Instant at, AccountId by) {
    OffsetDateTime time() {
        return at.atOffset(ZoneOffset.UTC);
    }
}
