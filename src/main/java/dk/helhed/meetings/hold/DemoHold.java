package dk.helhed.meetings.hold;

import dk.helhed.governance.Member;
import dk.helhed.governance.PersonId;
import dk.helhed.identity.Accounts;
import dk.helhed.kernel.AccountId;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.Attendances;
import dk.helhed.meetings.Attended;
import dk.helhed.meetings.DemoAgenda;
import dk.helhed.meetings.MeetingState;
import dk.helhed.meetings.Presence;
import dk.helhed.meetings.RollCall;
import dk.helhed.platform.DemoPart;
import dk.helhed.web.Role;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who came to the demo city's held meeting, who stepped aside, and its end; all of them are invented. */
@Component
class DemoHold implements DemoPart {
    private static final Duration OPENED = Duration.ofMinutes(5);
    private static final Duration ENDED = Duration.ofMinutes(115);

    private final RecordAttendance recording;
    private final Disqualify disqualify;
    private final EndMeeting ending;
    private final Attendances attendances;
    private final DemoPlace place;

    DemoHold(
            RecordAttendance recording,
            Disqualify disqualify,
            EndMeeting ending,
            Attendances attendances,
            DemoPlace place) {
        this.recording = recording;
        this.disqualify = disqualify;
        this.ending = ending;
        this.attendances = attendances;
        this.place = place;
    }

    /** Which meeting, and in whose name. */
    @Component
    record DemoPlace(DemoAgenda demo, Accounts accounts) {}

    @Override
    public int getOrder() {
        return 506;
    }

    @Override
    public String name() {
        return "meetings-held.hold";
    }

    @Override
    public void build() {
        var who = place.accounts().demoAccount(Role.SECRETARY).orElseThrow();
        place.demo().in(MeetingState.CALLED).ifPresent(agenda -> hold(agenda, who));
    }

    private void hold(Agenda agenda, AccountId who) {
        var meeting = agenda.meeting();
        var roll = attendances.of(meeting);
        recording.record(meeting, ticked(roll), who, meeting.starts().plus(OPENED));
        var caretaker = agenda.items().stream()
                .filter(item -> item.title().startsWith("Fælles boligsocial vicevært"))
                .findFirst();
        caretaker.ifPresent(item -> person(roll, "Erik Thorsen")
                .ifPresent(director -> disqualify.keepOut(
                        meeting,
                        item.id(),
                        director.value().toString(),
                        "3",
                        who,
                        meeting.starts().plus(OPENED))));
        if (ending.end(meeting.id(), who, meeting.starts().plus(ENDED)) instanceof EndMeeting.Blocked blocked) {
            throw new IllegalStateException("Not ended: " + blocked);
        }
    }

    private static AttendanceForm ticked(RollCall roll) {
        Map<PersonId, Presence> presences = new HashMap<>();
        Stream.concat(roll.voting().stream(), roll.others().stream())
                .map(Attended::member)
                .forEach(member -> presences.put(member.person(), presence(member)));
        Map<PersonId, AttendanceForm.Called> standIns = new HashMap<>();
        person(roll, "Karen Munk")
                .ifPresent(substitute -> person(roll, "Jonas Bille")
                        .ifPresent(member -> standIns.put(substitute, new AttendanceForm.Called(member, true))));
        return new AttendanceForm(presences, standIns);
    }

    private static Presence presence(Member member) {
        return switch (member.name().replace(" (opdigtet)", "")) {
            case "Jonas Bille" -> Presence.APOLOGY;
            case "Tina Bach" -> Presence.LATE_APOLOGY;
            default -> Presence.PRESENT;
        };
    }

    private static Optional<PersonId> person(RollCall roll, String name) {
        return Disqualify.people(roll)
                .filter(member -> member.name().startsWith(name))
                .map(Member::person)
                .findFirst();
    }
}
