package dk.helhed.meetings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dk.helhed.governance.Boards;
import dk.helhed.governance.Member;
import dk.helhed.governance.PersonId;
import dk.helhed.governance.SeatRole;
import dk.helhed.meetings.AttendanceQueries.AttendanceRow;
import dk.helhed.meetings.AttendanceQueries.DisqualificationRow;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who came to a meeting and who stepped aside, seat by seat as the board was on that day. */
@Component
public class Attendances {
    private final AttendanceQueries queries;
    private final Boards boards;

    Attendances(AttendanceQueries queries, Boards boards) {
        this.queries = queries;
        this.boards = boards;
    }

    public RollCall of(Meeting meeting) {
        var members = boards.members(meeting.board(), meeting.day());
        var rows = queries.newest(meeting.id()).stream().collect(toMap(AttendanceRow::person, Function.identity()));
        var people = members.stream().collect(toMap(Member::person, Function.identity(), (first, _) -> first));
        return new RollCall(
                attended(members.stream().filter(Member::voting).toList(), rows, people),
                attended(members.stream().filter(Attendances::isOther).toList(), rows, people),
                members.stream()
                        .filter(member -> member.role() == SeatRole.SUBSTITUTE)
                        .toList(),
                disqualified(meeting, people));
    }

    private static boolean isOther(Member member) {
        return !member.voting() && member.role() != SeatRole.SUBSTITUTE;
    }

    private static List<Attended> attended(
            List<Member> members, Map<PersonId, AttendanceRow> rows, Map<PersonId, Member> people) {
        return members.stream()
                .map(member -> new Attended(
                        member,
                        Optional.ofNullable(rows.get(member.person())).map(AttendanceRow::presence),
                        rows.values().stream()
                                .filter(row -> row.isFor(member.person()))
                                .flatMap(row -> standIn(row, people))
                                .findFirst()))
                .toList();
    }

    private static Stream<Attended.StandIn> standIn(AttendanceRow row, Map<PersonId, Member> people) {
        return Optional.ofNullable(people.get(row.person()))
                .map(substitute -> new Attended.StandIn(substitute, row.presence() == Presence.PRESENT))
                .stream();
    }

    private Map<AgendaItemId, List<Disqualified>> disqualified(Meeting meeting, Map<PersonId, Member> people) {
        return queries.disqualified(meeting.id()).stream()
                .filter(row -> people.containsKey(row.person()))
                .map(row -> disqualified(row, Objects.requireNonNull(people.get(row.person()))))
                .collect(groupingBy(Disqualified::item));
    }

    private static Disqualified disqualified(DisqualificationRow row, Member member) {
        return new Disqualified(row.item(), member, row.ground(), row.note(), row.recordedAt());
    }
}
