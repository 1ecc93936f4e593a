package dk.helhed.governance.seat;

import dk.helhed.governance.BoardId;
import dk.helhed.governance.SeatId;
import dk.helhed.governance.SeatRole;
import java.time.LocalDate;
import java.util.Optional;

/** A seat with what its board's rules say about terms on it. */
record SeatFacts(
        SeatId id,
        BoardId board,
        String boardName,
        int colour,
        int number,
        SeatRole role,
        boolean voting,
        LocalDate since,
        String partyName,
        int endingSoonDays,
        Optional<Integer> longestTermYears) {
    String address() {
        return "/boards/" + board.value() + "/seats/" + id.value();
    }
}
