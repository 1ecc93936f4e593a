package dk.helhed.governance.board;

import dk.helhed.governance.Board;
import dk.helhed.governance.SeatOnDate;
import dk.helhed.governance.Side;
import dk.helhed.web.Page;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A board as it stands on a day.
 *
 * @param panels what modules to the right show here, as HTML
 */
record BoardPage(
        Board board,
        String areas,
        LocalDate on,
        LocalDate today,
        List<SeatOnDate> seats,
        List<BoardQueries.Change> changes,
        List<String> panels,
        boolean mayWrite)
        implements Page {
    Standing standing() {
        return Standing.of(seats);
    }

    List<SeatOnDate> pressing() {
        return Pressing.of(seats);
    }

    boolean asOfToday() {
        return on.equals(today);
    }

    String address() {
        return "/boards/" + board.id().value();
    }

    /** The sides that have a seat, in the order of the table. */
    List<Side> sides() {
        return Arrays.stream(Side.values()).filter(side -> !of(side).isEmpty()).toList();
    }

    List<SeatOnDate> of(Side side) {
        return seats.stream().filter(seat -> seat.side() == side).toList();
    }

    long votes(Side side) {
        return of(side).stream().filter(SeatOnDate::voting).count();
    }
}
