package dk.helhed.governance.board;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Areas;
import dk.helhed.governance.Boards;
import dk.helhed.governance.Reach;
import dk.helhed.governance.form.Fault;
import dk.helhed.governance.form.Fields;
import dk.helhed.kernel.Copenhagen;
import dk.helhed.kernel.Refusal;
import dk.helhed.web.Answer;
import dk.helhed.web.NotAllowed;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class NewBoardController {
    private final Boards boards;
    private final Areas areas;
    private final CreateBoard createBoard;
    private final Clock clock;

    NewBoardController(Boards boards, Areas areas, CreateBoard createBoard, Clock clock) {
        this.boards = boards;
        this.areas = areas;
        this.createBoard = createBoard;
        this.clock = clock;
    }

    @OpenTo({Role.SECRETARY, Role.ADMINISTRATOR})
    @GetMapping("/boards/new")
    Answer form(Viewer viewer) {
        return page(viewer, Fields.empty(), Set.of(), List.of());
    }

    @OpenTo({Role.SECRETARY, Role.ADMINISTRATOR})
    @PostMapping("/boards")
    Answer create(
            @RequestParam Map<String, String> typed, @RequestParam(defaultValue = "") Set<AreaId> area, Viewer viewer) {
        var fields = new Fields(typed);
        var again = page(viewer, fields, area, List.of());
        var faults = faults(fields);
        if (!faults.isEmpty()) {
            return Answer.mend(page(viewer, fields, area, faults));
        }
        var wanted = new CreateBoard.NewBoard(
                fields.text("name"),
                again.overallExists() ? Reach.DISTRICT : Reach.CITY,
                fields.whole("colour", 0, 5).orElseThrow(),
                fields.day("since").orElseThrow(),
                fields.whole("soon", 0, 730).orElseThrow(),
                fields.whole("longest", 1, 50),
                area);
        return switch (createBoard.create(viewer.actor(), wanted)) {
            case CreateBoard.Created(var id) ->
                Answer.goTo("/boards/" + id.value(), "governance.board.was-created", wanted.name());
            case CreateBoard.NotPermitted(var reasons) -> Answer.mend(page(viewer, fields, area, reasons));
        };
    }

    private static List<Fault> faults(Fields fields) {
        return Fault.all(
                Fault.unless(!fields.blank("name"), "GOV-023"),
                Fault.unless(fields.whole("colour", 0, 5), "GOV-024"),
                Fault.unless(fields.day("since"), "GOV-025"),
                Fault.unless(fields.whole("soon", 0, 730), "GOV-026"),
                Fault.unless(
                        fields.blank("longest")
                                || fields.whole("longest", 1, 50).isPresent(),
                        "GOV-027"));
    }

    private NewBoardPage page(Viewer viewer, Fields typed, Set<AreaId> chosen, List<? extends Refusal> refusals) {
        if (!viewer.hasEverywhere(Role.SECRETARY, Role.ADMINISTRATOR)) {
            throw new NotAllowed();
        }
        var overall = boards.all().stream().anyMatch(board -> board.reach() == Reach.CITY);
        var choices = Stream.of(AreaLevel.DEPRIVED_AREA, AreaLevel.DISTRICT)
                .flatMap(level -> areas.ofLevel(level).stream())
                .toList();
        return new NewBoardPage(overall, choices, chosen, Copenhagen.today(clock), typed, refusals);
    }
}
