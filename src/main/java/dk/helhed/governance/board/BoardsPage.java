package dk.helhed.governance.board;

import dk.helhed.governance.Board;
import dk.helhed.governance.Reach;
import dk.helhed.governance.SeatOnDate;
import dk.helhed.web.Page;
import java.util.List;

record BoardsPage(List<Line> boards, List<PressingSeat> pressing, boolean mayWrite) implements Page {
    /** @param leaders the names of those who lead the board today */
    record Line(Board board, String areas, Standing standing, List<String> leaders) {}

    record PressingSeat(Board board, SeatOnDate seat) {}

    List<Line> overall() {
        return boards.stream()
                .filter(line -> line.board().reach() == Reach.CITY)
                .toList();
    }

    List<Line> districts() {
        return boards.stream()
                .filter(line -> line.board().reach() == Reach.DISTRICT)
                .toList();
    }
}
