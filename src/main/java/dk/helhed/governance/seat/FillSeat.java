package dk.helhed.governance.seat;

import dk.helhed.audit.AuditTrail;
import dk.helhed.governance.PersonId;
import dk.helhed.governance.SeatId;
import dk.helhed.governance.TermId;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Period;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import dk.helhed.web.NotFound;
import java.util.List;

/** Fills a seat on a board for a term of office. */
@UseCase
class FillSeat {
    sealed interface Result {}

    record Filled(TermId term) implements Result {}

    record NotPermitted(List<Refusal> reasons) implements Result {}

    private final SeatQueries queries;
    private final SeatStore seats;
    private final AuditTrail trail;

    FillSeat(SeatQueries queries, SeatStore seats, AuditTrail trail) {
        this.queries = queries;
        this.seats = seats;
        this.trail = trail;
    }

    Result fill(AccountId who, SeatId id, PersonId person, Period period) {
        var seat = queries.seat(id).orElseThrow(NotFound::new);
        seats.hold(seat.board());
        var reasons = TermOfOffice.check(
                seat,
                queries.terms(id),
                queries.votesElsewhere(seat.board(), id, person),
                queries.isNamed(person),
                period);
        if (!reasons.isEmpty()) {
            return new NotPermitted(reasons);
        }
        var term = seats.fill(id, person, period, who);
        trail.record(who, "governance.seat.filled", "seat/" + id.value(), "", says(person, period));
        return new Filled(term);
    }

    private static String says(PersonId person, Period period) {
        var until = period.until().map(day -> " until " + day).orElse("");
        return "person/" + person.value() + " from " + period.from() + until;
    }
}
