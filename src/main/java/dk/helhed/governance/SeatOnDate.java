package dk.helhed.governance;

/**
 * A seat as it stands on a certain day.
 *
 * @param number unique on the board
 * @param holder the name of the one who sits on it, as it is today; empty text when it is vacant
 */
public record SeatOnDate(
        SeatId id,
        BoardId board,
        int number,
        SeatRole role,
        boolean voting,
        PartyId party,
        String partyName,
        Side side,
        SeatStatus status,
        String holder) {}
