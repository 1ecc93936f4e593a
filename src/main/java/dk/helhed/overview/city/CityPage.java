package dk.helhed.overview.city;

import dk.helhed.governance.Board;
import dk.helhed.meetings.Meeting;
import dk.helhed.statistics.FigureSummary;
import dk.helhed.statistics.PublishedFigure;
import dk.helhed.web.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * @param figures the newest figures, few enough to read at a glance
 * @param beginner whether to show where the main job begins
 */
record CityPage(LocalDate today, List<BoardLine> boards, List<FigureLine> figures, boolean beginner) implements Page {

    /** @param next the next meeting, for those who may read the board's meetings */
    record BoardLine(Board board, Optional<Meeting> next, int vacant, int ending) {
        String id() {
            return board.id().value().toString();
        }
    }

    record FigureLine(FigureSummary summary, PublishedFigure figure) {}

    int vacant() {
        return boards.stream().mapToInt(BoardLine::vacant).sum();
    }

    int called() {
        return (int) boards.stream().filter(line -> line.next().isPresent()).count();
    }
}
