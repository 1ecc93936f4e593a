package dk.helhed.overview.city;

import dk.helhed.governance.Board;
import dk.helhed.governance.BoardId;
import dk.helhed.governance.Boards;
import dk.helhed.governance.SeatOnDate;
import dk.helhed.governance.SeatStatus;
import dk.helhed.kernel.Copenhagen;
import dk.helhed.meetings.Agendas;
import dk.helhed.meetings.Meeting;
import dk.helhed.meetings.MeetingState;
import dk.helhed.overview.city.CityPage.BoardLine;
import dk.helhed.overview.city.CityPage.FigureLine;
import dk.helhed.statistics.PublishedFigures;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenToSignedIn;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class CityController {
    private static final int FIGURES = 4;

    private final Boards boards;
    private final Agendas agendas;
    private final PublishedFigures figures;
    private final Clock clock;

    CityController(Boards boards, Agendas agendas, PublishedFigures figures, Clock clock) {
        this.boards = boards;
        this.agendas = agendas;
        this.figures = figures;
        this.clock = clock;
    }

    @OpenToSignedIn
    @GetMapping("/")
    Answer show(Viewer viewer) {
        var today = Copenhagen.today(clock);
        return new CityPage(today, boards(today, viewer), figures(viewer), viewer.hasAny(Role.SECRETARY, Role.ANALYST));
    }

    private List<BoardLine> boards(LocalDate today, Viewer viewer) {
        var all = boards.all();
        var seats = boards.seats(all.stream().map(Board::id).toList(), today);
        var meetings = agendas.all();
        return all.stream()
                .map(board -> line(board, seats, meetings, today, viewer))
                .toList();
    }

    private static BoardLine line(
            Board board, Map<BoardId, List<SeatOnDate>> seats, List<Meeting> meetings, LocalDate today, Viewer viewer) {
        var own = seats.getOrDefault(board.id(), List.of());
        var next = meetings.stream()
                .filter(meeting -> meeting.board().equals(board.id())
                        && viewer.mayRead(board.id().value()))
                .filter(meeting ->
                        !meeting.day().isBefore(today) && !meeting.state().isAtLeast(MeetingState.HELD))
                .min(Comparator.comparing(Meeting::starts));
        return new BoardLine(board, next, count(own, SeatStatus.Vacant.class), count(own, SeatStatus.EndingSoon.class));
    }

    private static int count(List<SeatOnDate> seats, Class<? extends SeatStatus> status) {
        return (int)
                seats.stream().filter(seat -> status.isInstance(seat.status())).count();
    }

    private List<FigureLine> figures(Viewer viewer) {
        return figures.all(viewer).stream()
                .limit(FIGURES)
                .flatMap(
                        summary -> figures
                                .living(summary.number(), viewer.language())
                                .map(figure -> new FigureLine(summary, figure))
                                .stream())
                .toList();
    }
}
