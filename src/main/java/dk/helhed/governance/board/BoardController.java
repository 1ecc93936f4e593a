package dk.helhed.governance.board;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.Areas;
import dk.helhed.governance.Board;
import dk.helhed.governance.BoardId;
import dk.helhed.governance.Boards;
import dk.helhed.governance.SeatOnDate;
import dk.helhed.kernel.Copenhagen;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenToSignedIn;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class BoardController {
    private final Boards boards;
    private final BoardQueries queries;
    private final Areas areas;
    private final Panels panels;
    private final Clock clock;

    BoardController(Boards boards, BoardQueries queries, Areas areas, Panels panels, Clock clock) {
        this.boards = boards;
        this.queries = queries;
        this.areas = areas;
        this.panels = panels;
        this.clock = clock;
    }

    @OpenToSignedIn
    @GetMapping("/boards")
    Answer list(Viewer viewer) {
        var all = boards.all();
        var seats = boards.seats(all.stream().map(Board::id).toList(), Copenhagen.today(clock));
        var names = areas.names(
                all.stream().flatMap(board -> board.areas().stream()).toList());
        var lines = all.stream()
                .map(board -> line(board, names, seats.getOrDefault(board.id(), List.of())))
                .toList();
        return new BoardsPage(lines, pressing(all, seats), viewer.hasEverywhere(Role.SECRETARY, Role.ADMINISTRATOR));
    }

    /** The board as it stands today, or stood or will stand on the day asked for. */
    @OpenToSignedIn
    @GetMapping("/boards/{id}")
    Answer show(
            @PathVariable BoardId id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on,
            Viewer viewer,
            HttpServletRequest request) {
        var board = boards.board(id).orElseThrow(NotFound::new);
        var today = Copenhagen.today(clock);
        var day = on.orElse(today);
        return new BoardPage(
                board,
                named(board.areas(), areas.names(board.areas())),
                day,
                today,
                boards.seats(id, day),
                queries.changes(id, day.minusYears(2), day.plusYears(1)),
                panels.of(board, day, viewer, request),
                id.keptBy(viewer));
    }

    private static BoardsPage.Line line(Board board, Map<AreaId, String> names, List<SeatOnDate> seats) {
        var leaders = seats.stream()
                .filter(seat -> seat.role().leads() && !seat.holder().isEmpty())
                .map(SeatOnDate::holder)
                .toList();
        return new BoardsPage.Line(board, named(board.areas(), names), Standing.of(seats), leaders);
    }

    private static List<BoardsPage.PressingSeat> pressing(List<Board> all, Map<BoardId, List<SeatOnDate>> seats) {
        var byId = all.stream().collect(Collectors.toMap(Board::id, board -> board));
        var everywhere = seats.values().stream().flatMap(List::stream).toList();
        return Pressing.of(everywhere).stream()
                .flatMap(seat -> Optional.ofNullable(byId.get(seat.board())).stream()
                        .map(board -> new BoardsPage.PressingSeat(board, seat)))
                .limit(12)
                .toList();
    }

    private static String named(Collection<AreaId> ids, Map<AreaId, String> names) {
        return ids.stream().map(names::get).filter(Objects::nonNull).sorted().collect(Collectors.joining(", "));
    }
}
