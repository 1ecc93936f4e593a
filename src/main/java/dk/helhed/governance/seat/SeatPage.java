package dk.helhed.governance.seat;

import dk.helhed.governance.SeatStatus;
import dk.helhed.governance.form.Fields;
import dk.helhed.kernel.Refusal;
import dk.helhed.web.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A seat, everyone who holds, held or will hold it, and, for those who keep the board, the forms to fill and to end. */
record SeatPage(
        SeatFacts seat,
        Optional<SeatStatus> status,
        List<SeatTerm> terms,
        LocalDate today,
        boolean mayWrite,
        List<SeatQueries.Choice> people,
        Fields typed,
        List<? extends Refusal> refusals)
        implements Page {

    /** The term that runs today and may still be ended. */
    Optional<SeatTerm> running() {
        return terms.stream()
                .filter(term -> term.period().contains(today) && term.reason().isEmpty())
                .findFirst();
    }

    /** When the next term could begin: today for a vacant seat, else when the last one stops. */
    LocalDate nextFrom() {
        return terms.stream()
                .flatMap(term -> term.ends().stream())
                .filter(end -> end.isAfter(today))
                .max(LocalDate::compareTo)
                .orElse(today.isBefore(seat.since()) ? seat.since() : today);
    }

    /** The last day that the rules of the board allow for it; empty text where they set none. */
    String nextLastDay() {
        return seat.longestTermYears()
                .map(years -> nextFrom().plusYears(years).minusDays(1).toString())
                .orElse("");
    }
}
