package dk.helhed.governance.seat;

import dk.helhed.governance.BoardId;
import dk.helhed.governance.PersonId;
import dk.helhed.governance.SeatId;
import dk.helhed.governance.SeatStatus;
import dk.helhed.governance.TermId;
import dk.helhed.governance.form.Fault;
import dk.helhed.governance.form.Fields;
import dk.helhed.kernel.Copenhagen;
import dk.helhed.kernel.Period;
import dk.helhed.kernel.Refusal;
import dk.helhed.web.Answer;
import dk.helhed.web.NotAllowed;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.OpenToSignedIn;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A seat's page, and the two things one does with a seat: fill it, and end a term on it. */
@Controller
class SeatController {
    private final SeatQueries queries;
    private final FillSeat fillSeat;
    private final EndTerm endTerm;
    private final Clock clock;

    SeatController(SeatQueries queries, FillSeat fillSeat, EndTerm endTerm, Clock clock) {
        this.queries = queries;
        this.fillSeat = fillSeat;
        this.endTerm = endTerm;
        this.clock = clock;
    }

    @OpenToSignedIn
    @GetMapping("/boards/{board}/seats/{id}")
    Answer show(@PathVariable BoardId board, @PathVariable SeatId id, Viewer viewer) {
        return page(seat(board, id), viewer, Fields.empty(), List.of());
    }

    @OpenTo({Role.SECRETARY, Role.ADMINISTRATOR})
    @PostMapping("/boards/{board}/seats/{id}/term")
    Answer fill(
            @PathVariable BoardId board,
            @PathVariable SeatId id,
            @RequestParam Map<String, String> typed,
            Viewer viewer) {
        var seat = kept(board, id, viewer);
        var fields = new Fields(typed);
        var faults = faultsOfTerm(fields);
        if (!faults.isEmpty()) {
            return Answer.mend(page(seat, viewer, fields, faults));
        }
        var person = new PersonId(fields.id("person").orElseThrow());
        var period = new Period(
                fields.day("from").orElseThrow(), fields.day("lastDay").map(day -> day.plusDays(1)));
        return switch (fillSeat.fill(viewer.actor(), id, person, period)) {
            case FillSeat.Filled _ ->
                Answer.goTo("/boards/" + board.value(), "governance.seat.was-filled", seat.number());
            case FillSeat.NotPermitted(var reasons) -> Answer.mend(page(seat, viewer, fields, reasons));
        };
    }

    @OpenTo({Role.SECRETARY, Role.ADMINISTRATOR})
    @PostMapping("/boards/{board}/seats/{id}/end")
    Answer end(
            @PathVariable BoardId board,
            @PathVariable SeatId id,
            @RequestParam Map<String, String> typed,
            Viewer viewer) {
        var seat = kept(board, id, viewer);
        var fields = new Fields(typed);
        var term = fields.id("term").map(TermId::new).orElseThrow(NotFound::new);
        var reason = fields.choice("reason", EndReason.class);
        var faults = Fault.all(Fault.unless(fields.day("endDay"), "GOV-053"), Fault.unless(reason, "GOV-054"));
        if (!faults.isEmpty()) {
            return Answer.mend(page(seat, viewer, fields, faults));
        }
        var lastDay = fields.day("endDay").orElseThrow();
        return switch (endTerm.end(viewer.actor(), board, id, term, lastDay, reason.orElseThrow())) {
            case EndTerm.Ended _ -> Answer.goTo("/boards/" + board.value(), "governance.seat.was-ended", seat.number());
            case EndTerm.NotPermitted(var reasons) -> Answer.mend(page(seat, viewer, fields, reasons));
        };
    }

    private static List<Fault> faultsOfTerm(Fields fields) {
        var from = fields.day("from");
        var lastDay = fields.day("lastDay");
        var inOrder = from.isEmpty() || lastDay.isEmpty() || !lastDay.get().isBefore(from.get());
        return Fault.all(
                Fault.unless(fields.id("person"), "GOV-036"),
                Fault.unless(from, "GOV-037"),
                Fault.unless(lastDay.isPresent() || fields.blank("lastDay"), "GOV-038"),
                Fault.unless(inOrder, "GOV-039"));
    }

    private SeatFacts kept(BoardId board, SeatId id, Viewer viewer) {
        if (!board.keptBy(viewer)) {
            throw new NotAllowed();
        }
        return seat(board, id);
    }

    private SeatFacts seat(BoardId board, SeatId id) {
        return queries.seat(id).filter(seat -> seat.board().equals(board)).orElseThrow(NotFound::new);
    }

    private SeatPage page(SeatFacts seat, Viewer viewer, Fields typed, List<? extends Refusal> refusals) {
        var today = Copenhagen.today(clock);
        var terms = queries.terms(seat.id());
        var mayWrite = seat.board().keptBy(viewer);
        return new SeatPage(
                seat,
                status(seat, terms, today),
                terms,
                today,
                mayWrite,
                mayWrite ? queries.people() : List.of(),
                typed,
                refusals);
    }

    private static Optional<SeatStatus> status(SeatFacts seat, List<SeatTerm> terms, LocalDate today) {
        return today.isBefore(seat.since())
                ? Optional.empty()
                : Optional.of(SeatStatus.of(
                        seat.since(), terms.stream().map(SeatTerm::term).toList(), today, seat.endingSoonDays()));
    }
}
