package dk.helhed.meetings.meeting;

import dk.helhed.governance.Board;
import dk.helhed.governance.BoardId;
import dk.helhed.governance.Boards;
import dk.helhed.kernel.Copenhagen;
import dk.helhed.meetings.Access;
import dk.helhed.meetings.Agendas;
import dk.helhed.meetings.Meeting;
import dk.helhed.meetings.MeetingState;
import dk.helhed.meetings.meeting.MeetingsPage.Line;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenToSignedIn;
import dk.helhed.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class MeetingsController {
    private final Agendas agendas;
    private final Boards boards;
    private final Clock clock;

    MeetingsController(Agendas agendas, Boards boards, Clock clock) {
        this.agendas = agendas;
        this.boards = boards;
        this.clock = clock;
    }

    @OpenToSignedIn
    @GetMapping("/meetings")
    Answer list(
            @RequestParam(defaultValue = "") String board,
            @RequestParam(defaultValue = "") String year,
            Viewer viewer) {
        var readable = boards.all().stream()
                .filter(one -> viewer.mayRead(one.id().value()))
                .toList();
        var chosen = readable.stream()
                .filter(one -> one.id().value().toString().equals(board))
                .findFirst();
        var wanted = year.matches("\\d{4}") ? Integer.parseInt(year) : 0;
        var lines = lines(readable);
        var shown = lines.stream()
                .filter(line -> chosen.isEmpty() || line.board().equals(chosen.get()))
                .filter(line -> wanted == 0 || line.meeting().year() == wanted)
                .toList();
        return new MeetingsPage(
                shown.stream().filter(MeetingsController::isComing).toList(),
                shown.stream().filter(line -> !isComing(line)).toList().reversed(),
                readable,
                chosen,
                lines.stream()
                        .map(line -> line.meeting().year())
                        .distinct()
                        .sorted()
                        .toList()
                        .reversed(),
                wanted,
                readable.stream().anyMatch(one -> Access.writes(viewer, one.id())));
    }

    private List<Line> lines(List<Board> readable) {
        Map<BoardId, Board> byId = readable.stream().collect(Collectors.toMap(Board::id, Function.identity()));
        var today = Copenhagen.today(clock);
        return agendas.all().stream()
                .filter(meeting -> byId.containsKey(meeting.board()))
                .map(meeting -> line(meeting, byId, today))
                .toList();
    }

    private static Line line(Meeting meeting, Map<BoardId, Board> boards, LocalDate today) {
        var days = Math.toIntExact(ChronoUnit.DAYS.between(today, meeting.day()));
        return new Line(meeting, Objects.requireNonNull(boards.get(meeting.board())), days);
    }

    /** A meeting that was never held stays among the coming ones on its day, and then belongs to the past. */
    private static boolean isComing(Line line) {
        return line.days() >= 0 && !line.meeting().state().isAtLeast(MeetingState.HELD);
    }
}
