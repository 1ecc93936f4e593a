package dk.helhed.governance.person;

import dk.helhed.audit.AuditTrail;
import dk.helhed.governance.PersonId;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Copenhagen;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import dk.helhed.web.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Erases who a person is. The terms the person held stay as facts about an id. */
@UseCase
class ErasePerson {
    sealed interface Result {}

    record Erased() implements Result {}

    record NotPermitted(List<Refusal> reasons) implements Result {}

    record AlreadyErased() implements Refusal {
        @Override
        public String code() {
            return "GOV-013";
        }
    }

    /** Who sits on a board now or is to, cannot be nameless: the term is ended first. */
    record StillSeated(String board, int seat, String address) implements Refusal {
        @Override
        public String code() {
            return "GOV-014";
        }

        @Override
        public List<Object> arguments() {
            return List.of(board, seat);
        }

        @Override
        public Optional<String> mendedAt() {
            return Optional.of(address);
        }
    }

    private final PersonQueries queries;
    private final PersonStore persons;
    private final AuditTrail trail;
    private final Clock clock;

    ErasePerson(PersonQueries queries, PersonStore persons, AuditTrail trail, Clock clock) {
        this.queries = queries;
        this.persons = persons;
        this.trail = trail;
        this.clock = clock;
    }

    Result erase(AccountId who, PersonId id) {
        var person = queries.person(id).orElseThrow(NotFound::new);
        var reasons = Stream.concat(alreadyErased(person), stillSeated(id)).toList();
        if (!reasons.isEmpty()) {
            return new NotPermitted(reasons);
        }
        persons.forget(id);
        persons.untie(id);
        persons.recordErasure(id, who);
        trail.record(who, "governance.person.erased", "person/" + id.value(), "", "");
        return new Erased();
    }

    private static Stream<Refusal> alreadyErased(PersonRow person) {
        return person.erased() ? Stream.of(new AlreadyErased()) : Stream.empty();
    }

    private Stream<Refusal> stillSeated(PersonId id) {
        var today = Copenhagen.today(clock);
        return queries.terms(id).stream()
                .filter(term -> term.period().until().map(today::isBefore).orElse(true))
                .map(term -> new StillSeated(term.boardName(), term.number(), term.seatAddress()));
    }
}
