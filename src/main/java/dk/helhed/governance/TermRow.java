package dk.helhed.governance;

import dk.helhed.kernel.Period;
import java.time.LocalDate;
import java.util.Optional;

record TermRow(TermId id, SeatId seat, PersonId person, String name, LocalDate starts, Optional<LocalDate> ends) {
    Term term() {
        return new Term(id, seat, person, new Period(starts, ends));
    }
}
