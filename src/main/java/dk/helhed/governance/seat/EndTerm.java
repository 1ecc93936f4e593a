package dk.helhed.governance.seat;

import dk.helhed.audit.AuditTrail;
import dk.helhed.governance.BoardId;
import dk.helhed.governance.SeatId;
import dk.helhed.governance.TermId;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import dk.helhed.web.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Ends a term before it was to end. What was agreed stays on record, and so does the reason. */
@UseCase
class EndTerm {
    sealed interface Result {}

    record Ended() implements Result {}

    record NotPermitted(List<Refusal> reasons) implements Result {}

    record EndsBeforeItBegins(LocalDate firstDay) implements Refusal {
        @Override
        public String code() {
            return "GOV-050";
        }

        @Override
        public List<Object> arguments() {
            return List.of(firstDay);
        }
    }

    record EndsNoEarlier(LocalDate lastDay) implements Refusal {
        @Override
        public String code() {
            return "GOV-051";
        }

        @Override
        public List<Object> arguments() {
            return List.of(lastDay);
        }
    }

    record AlreadyEnded(LocalDate lastDay) implements Refusal {
        @Override
        public String code() {
            return "GOV-052";
        }

        @Override
        public List<Object> arguments() {
            return List.of(lastDay);
        }
    }

    private final SeatQueries queries;
    private final SeatStore seats;
    private final AuditTrail trail;

    EndTerm(SeatQueries queries, SeatStore seats, AuditTrail trail) {
        this.queries = queries;
        this.seats = seats;
        this.trail = trail;
    }

    /** @param lastDay the last day on which the person sits on the seat */
    Result end(AccountId who, BoardId board, SeatId seat, TermId id, LocalDate lastDay, EndReason reason) {
        seats.hold(board);
        var term = queries.terms(seat).stream()
                .filter(held -> held.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        var reasons = reasons(term, lastDay);
        if (!reasons.isEmpty()) {
            return new NotPermitted(reasons);
        }
        seats.end(id, lastDay.plusDays(1), reason, who);
        trail.record(
                who,
                "governance.term.ended",
                "term/" + id.value(),
                term.ends().map(end -> "until " + end).orElse("no end"),
                "until " + lastDay.plusDays(1) + ", " + reason);
        return new Ended();
    }

    private static List<Refusal> reasons(SeatTerm term, LocalDate lastDay) {
        if (term.reason().isPresent()) {
            return term.period().lastDay().<Refusal>map(AlreadyEnded::new).stream()
                    .toList();
        }
        Stream<Refusal> early =
                lastDay.isBefore(term.starts()) ? Stream.of(new EndsBeforeItBegins(term.starts())) : Stream.empty();
        Stream<Refusal> late = term.period().lastDay().stream()
                .filter(day -> !lastDay.isBefore(day))
                .map(EndsNoEarlier::new);
        return Stream.concat(early, late).toList();
    }
}
