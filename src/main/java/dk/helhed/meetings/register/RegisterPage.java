package dk.helhed.meetings.register;

import dk.helhed.governance.Board;
import dk.helhed.meetings.register.RegisterQueries.DecidedRow;
import dk.helhed.web.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One page of the register.
 *
 * @param found how many decisions there are in all
 * @param years to choose from
 */
record RegisterPage(
        RegisterFilter filter, List<Line> lines, int found, int pages, List<Board> boards, List<Integer> years)
        implements Page {
    record Line(DecidedRow row, Board board, LocalDate day) {
        String meeting() {
            return "/meetings/" + row.meeting().value() + "#line-" + row.item().value();
        }

        Optional<String> paper() {
            return row.paper().map(id -> "/papers/" + id);
        }
    }
}
