package dk.helhed.meetings;

import dk.helhed.governance.Member;
import java.time.Instant;

/**
 * Somebody who takes no part in an item.
 *
 * @param ground the number in forvaltningsloven § 3, stk. 1: from 1 to 5
 */
public record Disqualified(AgendaItemId item, Member member, int ground, String note, Instant recordedAt) {
    /** The key of the ground in the bundle. */
    public String key() {
        return "meetings.ground." + ground;
    }
}
