package dk.helhed.meetings.hold;

import dk.helhed.audit.AuditTrail;
import dk.helhed.governance.Member;
import dk.helhed.governance.PersonId;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import dk.helhed.meetings.AgendaItemId;
import dk.helhed.meetings.Attendances;
import dk.helhed.meetings.Attended;
import dk.helhed.meetings.Disqualified;
import dk.helhed.meetings.Fault;
import dk.helhed.meetings.Meeting;
import dk.helhed.meetings.RollCall;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps somebody out of an item (forvaltningsloven § 3), or lifts it again. */
@UseCase
class Disqualify {
    private final HoldStore store;
    private final Attendances attendances;
    private final AuditTrail audit;
    private final Clock clock;

    Disqualify(HoldStore store, Attendances attendances, AuditTrail audit, Clock clock) {
        this.store = store;
        this.attendances = attendances;
        this.audit = audit;
        this.clock = clock;
    }

    sealed interface Result {}

    record Recorded() implements Result {}

    record Faulty(List<Refusal> faults) implements Result {}

    /** @param ground as typed: a number from 1 to 5 */
    Result keepOut(Meeting meeting, AgendaItemId item, String person, String ground, AccountId who) {
        return keepOut(meeting, item, person, ground, who, clock.instant());
    }

    Result keepOut(Meeting meeting, AgendaItemId item, String person, String ground, AccountId who, Instant at) {
        var roll = attendances.of(meeting);
        var faults = new ArrayList<Refusal>(Standing.faults(meeting));
        var member = people(roll)
                .filter(one -> one.person().value().toString().equals(person))
                .findFirst();
        if (member.isEmpty()) {
            faults.add(Fault.of("MEET-116"));
        }
        if (!ground.matches("[1-5]")) {
            faults.add(Fault.of("MEET-117"));
        }
        if (member.flatMap(one -> standing(roll, item, one.person())).isPresent()) {
            faults.add(Fault.of("MEET-118", member.map(Member::name).orElse("")));
        }
        if (!faults.isEmpty()) {
            return new Faulty(faults);
        }
        append(item, member.orElseThrow().person(), Integer.parseInt(ground), "STANDS", who, at);
        return new Recorded();
    }

    /** Lifting what does not stand changes nothing. */
    Result lift(Meeting meeting, AgendaItemId item, PersonId person, AccountId who) {
        var faults = Standing.faults(meeting);
        if (!faults.isEmpty()) {
            return new Faulty(faults);
        }
        standing(attendances.of(meeting), item, person)
                .ifPresent(one -> append(item, person, one.ground(), "LIFTED", who, clock.instant()));
        return new Recorded();
    }

    private void append(AgendaItemId item, PersonId person, int ground, String state, AccountId who, Instant at) {
        store.disqualified(item, person, ground, "", state, at, who);
        audit.record(
                who,
                state.equals("STANDS") ? "meetings.disqualification.recorded" : "meetings.disqualification.lifted",
                "agenda-item/" + item.value(),
                "",
                "person/" + person.value() + ", ground " + ground);
    }

    private static Optional<Disqualified> standing(RollCall roll, AgendaItemId item, PersonId person) {
        return roll.disqualified(item).stream()
                .filter(one -> one.member().person().equals(person))
                .findFirst();
    }

    static Stream<Member> people(RollCall roll) {
        return Stream.of(
                        roll.voting().stream().map(Attended::member),
                        roll.substitutes().stream(),
                        roll.others().stream().map(Attended::member))
                .flatMap(people -> people);
    }
}
