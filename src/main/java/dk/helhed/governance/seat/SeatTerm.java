package dk.helhed.governance.seat;

import dk.helhed.governance.Person;
import dk.helhed.governance.PersonId;
import dk.helhed.governance.SeatId;
import dk.helhed.governance.Term;
import dk.helhed.governance.TermId;
import dk.helhed.kernel.Period;
import java.time.LocalDate;
import java.util.Optional;

/** A term on a seat as it is held; with a reason when it ended before it was to, and no name once that is erased. */
record SeatTerm(
        TermId id,
        SeatId seat,
        PersonId person,
        Optional<String> name,
        LocalDate starts,
        Optional<LocalDate> ends,
        Optional<EndReason> reason) {
    Period period() {
        return new Period(starts, ends);
    }

    Term term() {
        return new Term(id, seat, person, period());
    }

    String holder() {
        return name.orElse(Person.ERASED);
    }

    boolean over(LocalDate on) {
        return ends.map(end -> !end.isAfter(on)).orElse(false);
    }
}
