package dk.helhed.governance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * How a seat stands on a day: the one answer for pages, lists and documents alike. Days are half-open: a seat is held
 * up to, but not including, {@code until}.
 */
public sealed interface SeatStatus {

    /** Held. {@code until} is when the holder's own term stops; empty when no end is set. */
    record Filled(PersonId holder, Optional<LocalDate> until) implements SeatStatus {}

    /** Held, but nobody is named to follow when it becomes free, {@code days} days from now. */
    record EndingSoon(PersonId holder, LocalDate until, int days) implements SeatStatus {}

    /** Held by nobody for {@code days} days. */
    record Vacant(LocalDate since, int days) implements SeatStatus {}

    /**
     * @param since the seat's first day
     * @param terms the terms on the seat, in any order; they do not overlap
     * @param soon how many days before it becomes free a seat counts as ending soon
     * @throws IllegalArgumentException when the seat does not exist on the day
     */
    static SeatStatus of(LocalDate since, Collection<Term> terms, LocalDate on, int soon) {
        if (on.isBefore(since)) {
            throw new IllegalArgumentException("There is no seat before " + since);
        }
        return terms.stream()
                .filter(term -> term.period().contains(on))
                .findFirst()
                .map(term -> held(term, terms, on, soon))
                .orElseGet(() -> vacant(since, terms, on));
    }

    /** Whoever sits on the seat that day. */
    default Optional<PersonId> heldBy() {
        return switch (this) {
            case Filled filled -> Optional.of(filled.holder());
            case EndingSoon ending -> Optional.of(ending.holder());
            case Vacant _ -> Optional.empty();
        };
    }

    private static SeatStatus held(Term term, Collection<Term> terms, LocalDate on, int soon) {
        var own = term.period().until();
        return free(own, terms)
                .filter(free -> days(on, free) <= soon)
                .<SeatStatus>map(free -> new EndingSoon(term.person(), free, days(on, free)))
                .orElseGet(() -> new Filled(term.person(), own));
    }

    private static SeatStatus vacant(LocalDate since, Collection<Term> terms, LocalDate on) {
        var from = terms.stream()
                .flatMap(term -> term.period().until().stream())
                .filter(until -> !until.isAfter(on))
                .max(Comparator.naturalOrder())
                .orElse(since);
        return new Vacant(from, days(from, on));
    }

    /** The first day that nobody is named for, once those who follow without a gap have served too. */
    private static Optional<LocalDate> free(Optional<LocalDate> end, Collection<Term> terms) {
        var next = end.flatMap(day ->
                terms.stream().filter(term -> term.period().from().equals(day)).findFirst());
        return next.isPresent() ? free(next.get().period().until(), terms) : end;
    }

    private static int days(LocalDate from, LocalDate until) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, until));
    }
}
