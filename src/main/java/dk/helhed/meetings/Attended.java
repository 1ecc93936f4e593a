package dk.helhed.meetings;

import dk.helhed.governance.Member;
import java.util.Optional;

/**
 * One who sits on the board on the day of the meeting, and whether they came.
 *
 * @param presence empty until it is recorded
 * @param standIn who was called in for a member who did not come
 */
public record Attended(Member member, Optional<Presence> presence, Optional<StandIn> standIn) {
    /** @param came whether the substitute came, and so votes in the member's place */
    public record StandIn(Member substitute, boolean came) {}

    public boolean isPresent() {
        return presence.filter(Presence.PRESENT::equals).isPresent();
    }

    /** Whether the seat has somebody at the table: the member, or a substitute who came. */
    public boolean isFilled() {
        return isPresent() || standIn.filter(StandIn::came).isPresent();
    }

    /** Whoever sits on the seat in this meeting: the member, or else a substitute who came. */
    public Optional<Member> atTable() {
        return isPresent() ? Optional.of(member) : standIn.filter(StandIn::came).map(StandIn::substitute);
    }
}
