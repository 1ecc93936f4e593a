package dk.helhed.governance.seat;

import dk.helhed.governance.BoardId;
import dk.helhed.governance.PersonId;
import dk.helhed.governance.SeatId;
import dk.helhed.governance.TermId;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Copenhagen;
import dk.helhed.kernel.Period;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Terms of the demo city, laid around today, so that every status shows on whatever day the city is built. */
@Component
class DemoTerms {
    private static final LocalDate FIRST = LocalDate.of(2016, 10, 1);

    private final FillSeat fillSeat;
    private final EndTerm endTerm;
    private final Clock clock;

    DemoTerms(FillSeat fillSeat, EndTerm endTerm, Clock clock) {
        this.fillSeat = fillSeat;
        this.endTerm = endTerm;
        this.clock = clock;
    }

    /** Four years at a time since 2016; somebody else may have sat there in the first four. */
    void settled(AccountId who, SeatId seat, PersonId holder, PersonId first) {
        var horizon = Copenhagen.today(clock).plusDays(120);
        for (var from = FIRST; !from.isAfter(horizon); from = from.plusYears(4)) {
            fill(who, seat, from.equals(FIRST) ? first : holder, from, from.plusYears(4));
        }
    }

    void endingSoon(AccountId who, SeatId seat, PersonId holder, PersonId first) {
        var today = Copenhagen.today(clock);
        before(who, seat, first);
        fill(who, seat, holder, today.minusYears(2), today.plusDays(55));
    }

    void vacated(AccountId who, BoardId board, SeatId seat, PersonId holder, PersonId first) {
        var today = Copenhagen.today(clock);
        before(who, seat, first);
        var term = fill(who, seat, holder, today.minusYears(2), today.plusYears(2));
        var _ = endTerm.end(who, board, seat, term, today.minusDays(34), EndReason.LEFT_PARTY);
    }

    private void before(AccountId who, SeatId seat, PersonId first) {
        fill(who, seat, first, FIRST, FIRST.plusYears(4));
    }

    private TermId fill(AccountId who, SeatId seat, PersonId holder, LocalDate from, LocalDate until) {
        return switch (fillSeat.fill(who, seat, holder, Period.of(from, until))) {
            case FillSeat.Filled(var term) -> term;
            case FillSeat.NotPermitted(var reasons) -> throw new IllegalStateException(seat + ": " + reasons);
        };
    }
}
