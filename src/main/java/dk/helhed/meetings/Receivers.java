package dk.helhed.meetings;

import dk.helhed.governance.Member;
import dk.helhed.governance.SeatRole;
import java.util.List;

/**
 * Whom the material of a meeting goes to. The role on the board counts here, not the vote: a member whose seat has no vote is
 * called like the others. Whoever keeps the minutes sends it and is not counted.
 *
 * @param observers do not get closed items
 */
public record Receivers(List<Member> members, List<Member> substitutes, List<Member> observers) {

    /** @param seated everyone who sits on the board that day */
    public static Receivers of(List<Member> seated) {
        return new Receivers(
                seated.stream().filter(member -> member.role().voting()).toList(),
                inRole(seated, SeatRole.SUBSTITUTE),
                inRole(seated, SeatRole.OBSERVER));
    }

    private static List<Member> inRole(List<Member> seated, SeatRole role) {
        return seated.stream().filter(member -> member.role() == role).toList();
    }
}
