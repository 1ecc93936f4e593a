package dk.helhed.governance;

/**
 * A person on a seat on a certain day.
 *
 * @param name as it is today; {@link Person#ERASED} once the identity is erased
 * @param voting whether the seat has a vote of its own
 */
public record Member(
        PersonId person,
        String name,
        SeatId seat,
        int seatNumber,
        SeatRole role,
        boolean voting,
        PartyId party,
        String partyName,
        Side side) {}
