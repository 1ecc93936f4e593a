package dk.helhed.meetings.hold;

import dk.helhed.audit.AuditTrail;
import dk.helhed.governance.PersonId;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import dk.helhed.meetings.Attendances;
import dk.helhed.meetings.Attended;
import dk.helhed.meetings.Meeting;
import dk.helhed.meetings.Presence;
import dk.helhed.meetings.RollCall;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Records who came. What is unchanged is not written again; what is changed is a new fact, and the newest counts. */
@UseCase
class RecordAttendance {
    private final HoldStore store;
    private final Attendances attendances;
    private final AuditTrail audit;
    private final Clock clock;

    RecordAttendance(HoldStore store, Attendances attendances, AuditTrail audit, Clock clock) {
        this.store = store;
        this.attendances = attendances;
        this.audit = audit;
        this.clock = clock;
    }

    sealed interface Result {}

    /** @param changed how many persons' attendance is new or different */
    record Recorded(int changed) implements Result {}

    record Faulty(List<Refusal> faults) implements Result {}

    Result record(Meeting meeting, AttendanceForm form, AccountId who) {
        return record(meeting, form, who, clock.instant());
    }

    Result record(Meeting meeting, AttendanceForm form, AccountId who, Instant at) {
        var roll = attendances.of(meeting);
        var faults = new ArrayList<Refusal>(Standing.faults(meeting));
        faults.addAll(form.faults(roll));
        if (!faults.isEmpty()) {
            return new Faulty(faults);
        }
        var changes =
                Stream.concat(members(form, roll), substitutes(form, roll)).toList();
        changes.forEach(change -> store.attended(meeting.id(), change, at, who));
        audit.record(
                who,
                "meetings.attendance.recorded",
                "meeting/" + meeting.id().value(),
                "",
                changes.size() + " changed");
        return new Recorded(changes.size());
    }

    /** @param standsFor the member a substitute was called in for */
    record Change(PersonId person, Presence presence, Optional<PersonId> standsFor) {}

    private static Stream<Change> members(AttendanceForm form, RollCall roll) {
        return Stream.concat(roll.voting().stream(), roll.others().stream())
                .flatMap(one -> Optional.ofNullable(
                        form.presences().get(one.member().person()))
                        .filter(now -> one.presence().filter(now::equals).isEmpty())
                        .map(now -> new Change(one.member().person(), now, Optional.empty()))
                        .stream());
    }

    private static Stream<Change> substitutes(AttendanceForm form, RollCall roll) {
        return roll.substitutes().stream().flatMap(substitute -> {
            var before = calledFor(roll, substitute.person());
            var now = form.calledFor(substitute);
            return before.equals(now) ? Stream.empty() : Stream.of(change(substitute.person(), now));
        });
    }

    /** A substitute who is not called in after all is away, for nobody. */
    private static Change change(PersonId substitute, Optional<AttendanceForm.Called> now) {
        return now.map(called -> new Change(
                        substitute,
                        called.came() ? Presence.PRESENT : Presence.SUBSTITUTE_ABSENT,
                        Optional.of(called.member())))
                .orElseGet(() -> new Change(substitute, Presence.ABSENT, Optional.empty()));
    }

    static Optional<AttendanceForm.Called> calledFor(RollCall roll, PersonId substitute) {
        return roll.voting().stream()
                .flatMap(one -> called(one, substitute).stream())
                .findFirst();
    }

    private static Optional<AttendanceForm.Called> called(Attended member, PersonId substitute) {
        return member.standIn()
                .filter(standIn -> standIn.substitute().person().equals(substitute))
                .map(standIn -> new AttendanceForm.Called(member.member().person(), standIn.came()));
    }
}
