package dk.helhed.governance.person;

import dk.helhed.governance.BoardId;
import dk.helhed.governance.SeatId;
import dk.helhed.governance.SeatRole;
import dk.helhed.kernel.Period;
import java.time.LocalDate;
import java.util.Optional;

/** A term of one person, as it is held. {@code ended} says that it stopped earlier than was agreed. */
record PersonTerm(
        SeatId seat,
        BoardId board,
        String boardName,
        int colour,
        int number,
        SeatRole role,
        String partyName,
        LocalDate starts,
        Optional<LocalDate> ends,
        boolean ended) {
    Period period() {
        return new Period(starts, ends);
    }

    String seatAddress() {
        return "/boards/" + board.value() + "/seats/" + seat.value();
    }
}
