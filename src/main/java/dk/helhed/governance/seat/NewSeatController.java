package dk.helhed.governance.seat;

import dk.helhed.governance.BoardId;
import dk.helhed.governance.Boards;
import dk.helhed.governance.PartyId;
import dk.helhed.governance.SeatRole;
import dk.helhed.governance.form.Fault;
import dk.helhed.governance.form.Fields;
import dk.helhed.kernel.Copenhagen;
import dk.helhed.kernel.Refusal;
import dk.helhed.web.Answer;
import dk.helhed.web.NotAllowed;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class NewSeatController {
    private final Boards boards;
    private final SeatQueries queries;
    private final AddSeat addSeat;
    private final Clock clock;

    NewSeatController(Boards boards, SeatQueries queries, AddSeat addSeat, Clock clock) {
        this.boards = boards;
        this.queries = queries;
        this.addSeat = addSeat;
        this.clock = clock;
    }

    @OpenTo({Role.SECRETARY, Role.ADMINISTRATOR})
    @GetMapping("/boards/{board}/seats/new")
    Answer form(@PathVariable BoardId board, Viewer viewer) {
        return page(board, viewer, Fields.empty(), List.of());
    }

    @OpenTo({Role.SECRETARY, Role.ADMINISTRATOR})
    @PostMapping("/boards/{board}/seats")
    Answer add(@PathVariable BoardId board, @RequestParam Map<String, String> typed, Viewer viewer) {
        var fields = new Fields(typed);
        var again = page(board, viewer, fields, List.of());
        var party = fields.id("party")
                .map(PartyId::new)
                .filter(id ->
                        again.parties().stream().anyMatch(choice -> choice.id().equals(id)));
        var role = fields.choice("role", SeatRole.class);
        var since = fields.day("since");
        var faults = Fault.all(
                Fault.unless(party, "GOV-042"), Fault.unless(role, "GOV-043"), Fault.unless(since, "GOV-044"));
        if (!faults.isEmpty()) {
            return Answer.mend(page(board, viewer, fields, faults));
        }
        var seat = new AddSeat.NewSeat(
                party.orElseThrow(), role.orElseThrow(), fields.ticked("voting"), since.orElseThrow());
        return switch (addSeat.add(viewer.actor(), board, seat)) {
            case AddSeat.Added(var id, var number) ->
                Answer.goTo("/boards/" + board.value() + "/seats/" + id.value(), "governance.seat.was-added", number);
            case AddSeat.NotPermitted(var reasons) -> Answer.mend(page(board, viewer, fields, reasons));
        };
    }

    private NewSeatPage page(BoardId id, Viewer viewer, Fields typed, List<? extends Refusal> refusals) {
        if (!id.keptBy(viewer)) {
            throw new NotAllowed();
        }
        var board = boards.board(id).orElseThrow(NotFound::new);
        return new NewSeatPage(board, queries.parties(), Copenhagen.today(clock), typed, refusals);
    }
}
