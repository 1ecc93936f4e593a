package dk.helhed.governance.seat;

import dk.helhed.audit.AuditTrail;
import dk.helhed.governance.BoardId;
import dk.helhed.governance.Boards;
import dk.helhed.governance.PartyId;
import dk.helhed.governance.SeatId;
import dk.helhed.governance.SeatRole;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import dk.helhed.web.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Adds a seat to a board, with the next free number. */
@UseCase
class AddSeat {
    record NewSeat(PartyId party, SeatRole role, boolean voting, LocalDate since) {}

    sealed interface Result {}

    record Added(SeatId seat, int number) implements Result {}

    record NotPermitted(List<Refusal> reasons) implements Result {}

    record NoVoteInRole() implements Refusal {
        @Override
        public String code() {
            return "GOV-040";
        }
    }

    record BeforeTheBoard(LocalDate since) implements Refusal {
        @Override
        public String code() {
            return "GOV-041";
        }

        @Override
        public List<Object> arguments() {
            return List.of(since);
        }
    }

    private final Boards boards;
    private final SeatStore seats;
    private final AuditTrail trail;

    AddSeat(Boards boards, SeatStore seats, AuditTrail trail) {
        this.boards = boards;
        this.seats = seats;
        this.trail = trail;
    }

    Result add(AccountId who, BoardId id, NewSeat seat) {
        var board = boards.board(id).orElseThrow(NotFound::new);
        var reasons = Stream.concat(vote(seat), early(seat, board.since())).toList();
        if (!reasons.isEmpty()) {
            return new NotPermitted(reasons);
        }
        seats.hold(id);
        var number = seats.nextNumber(id);
        var added = seats.add(id, number, seat);
        trail.record(
                who, "governance.seat.added", "seat/" + added.value(), "", "number " + number + ", " + seat.role());
        return new Added(added, number);
    }

    private static Stream<Refusal> vote(NewSeat seat) {
        return seat.voting() && !seat.role().voting() ? Stream.of(new NoVoteInRole()) : Stream.empty();
    }

    private static Stream<Refusal> early(NewSeat seat, LocalDate since) {
        return seat.since().isBefore(since) ? Stream.of(new BeforeTheBoard(since)) : Stream.empty();
    }
}
