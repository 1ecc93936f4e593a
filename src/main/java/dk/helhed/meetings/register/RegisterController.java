package dk.helhed.meetings.register;

import static java.util.stream.Collectors.toMap;

import dk.helhed.governance.Board;
import dk.helhed.governance.BoardId;
import dk.helhed.governance.Boards;
import dk.helhed.kernel.Copenhagen;
import dk.helhed.meetings.register.RegisterPage.Line;
import dk.helhed.meetings.register.RegisterQueries.DecidedRow;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenToSignedIn;
import dk.helhed.web.Viewer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything that was decided and that the reader may read. */
@Controller
class RegisterController {
    static final int PAGE = 25;
    private static final int MOST_EXPORTED = 50_000;

    private final RegisterQueries queries;
    private final Boards boards;
    private final RegisterExport export;

    RegisterController(RegisterQueries queries, Boards boards, RegisterExport export) {
        this.queries = queries;
        this.boards = boards;
        this.export = export;
    }

    @OpenToSignedIn
    @GetMapping("/decisions")
    Answer show(@RequestParam Map<String, String> fields, Viewer viewer) {
        var filter = RegisterFilter.read(fields);
        var all = boards.all();
        var reach = Reach.of(viewer, all);
        var found = queries.count(reach, filter);
        return new RegisterPage(
                filter,
                lines(queries.rows(reach, filter, (filter.page() - 1) * PAGE, PAGE), all),
                found,
                Math.max(1, (found + PAGE - 1) / PAGE),
                all.stream().filter(board -> viewer.mayRead(board.id().value())).toList(),
                queries.years(reach));
    }

    /** The same decisions as the page shows, all of them. */
    @OpenToSignedIn
    @GetMapping("/decisions.csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> fields, Viewer viewer) {
        var filter = RegisterFilter.read(fields);
        var all = boards.all();
        var lines = lines(queries.rows(Reach.of(viewer, all), filter, 0, MOST_EXPORTED), all);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + export.name(viewer.language()) + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(export.csv(lines, viewer.language()));
    }

    private static List<Line> lines(List<DecidedRow> rows, List<Board> boards) {
        Map<BoardId, Board> byId = boards.stream().collect(toMap(Board::id, Function.identity()));
        return rows.stream()
                .map(row -> new Line(
                        row,
                        Objects.requireNonNull(byId.get(row.board())),
                        Copenhagen.at(row.starts()).toLocalDate()))
                .toList();
    }
}
