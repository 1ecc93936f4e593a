package dk.helhed.audit;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link as the database holds it, with the hash that was written beside it. */
record WrittenLink(
        long number,
        OffsetDateTime at,
        @Nullable UUID account,
        String action,
        String object,
        String before,
        String after,
        String previous,
        String hash) {

    Link content() {
        return new Link(number, at, Optional.ofNullable(account), action, object, before, after, previous);
    }
}
