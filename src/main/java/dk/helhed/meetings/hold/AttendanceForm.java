package dk.helhed.meetings.hold;

import dk.helhed.governance.Member;
import dk.helhed.governance.PersonId;
import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.Attended;
import dk.helhed.meetings.Fault;
import dk.helhed.meetings.Presence;
import dk.helhed.meetings.RollCall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Attendance as it was ticked off.
 *
 * @param presences of members, observers and secretaries; someone who was not ticked is missing
 * @param standIns by substitute: whom they were called in for, and whether they came
 */
record AttendanceForm(Map<PersonId, Presence> presences, Map<PersonId, Called> standIns) {
    record Called(PersonId member, boolean came) {}

    static AttendanceForm read(Map<String, String> fields, RollCall roll) {
        var presences = new HashMap<PersonId, Presence>();
        people(roll)
                .forEach(one -> presence(fields, one.member())
                        .ifPresent(presence -> presences.put(one.member().person(), presence)));
        var standIns = new HashMap<PersonId, Called>();
        for (var substitute : roll.substitutes()) {
            var key = substitute.person().value().toString();
            var member = Optional.ofNullable(fields.get("for-" + key)).orElse("");
            roll.voting().stream()
                    .map(one -> one.member().person())
                    .filter(person -> person.value().toString().equals(member))
                    .findFirst()
                    .ifPresent(person ->
                            standIns.put(substitute.person(), new Called(person, !fields.containsKey("away-" + key))));
        }
        return new AttendanceForm(presences, standIns);
    }

    /** All that cannot be so, at once. */
    List<Refusal> faults(RollCall roll) {
        var faults = new ArrayList<Refusal>();
        var taken = new HashSet<PersonId>();
        for (var standIn : standIns.values()) {
            if (presences.get(standIn.member()) == Presence.PRESENT) {
                faults.add(Fault.of("MEET-115", name(roll, standIn.member())));
            }
            if (standIn.came() && !taken.add(standIn.member())) {
                faults.add(Fault.of("MEET-114", name(roll, standIn.member())));
            }
        }
        return List.copyOf(faults);
    }

    Optional<Called> calledFor(Member substitute) {
        return Optional.ofNullable(standIns.get(substitute.person()));
    }

    private static Stream<Attended> people(RollCall roll) {
        return Stream.concat(roll.voting().stream(), roll.others().stream());
    }

    private static Optional<Presence> presence(Map<String, String> fields, Member member) {
        var ticked =
                Optional.ofNullable(fields.get("p-" + member.person().value())).orElse("");
        return Stream.of(Presence.PRESENT, Presence.APOLOGY, Presence.LATE_APOLOGY, Presence.ABSENT)
                .filter(presence -> presence.name().equals(ticked))
                .findFirst();
    }

    private static String name(RollCall roll, PersonId person) {
        return people(roll)
                .map(Attended::member)
                .filter(member -> member.person().equals(person))
                .findFirst()
                .map(Member::name)
                .orElse("");
    }
}
