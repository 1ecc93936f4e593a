package dk.helhed.meetings;

import dk.helhed.governance.PersonId;
import dk.helhed.kernel.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who came and who stepped aside; the newest row of each person counts. */
@Component
class AttendanceQueries {
    private final JdbcClient jdbc;

    AttendanceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record AttendanceRow(PersonId person, Presence presence, Optional<UUID> standsFor) {
        boolean isFor(PersonId member) {
            return standsFor.filter(member.value()::equals).isPresent();
        }
    }

    record DisqualificationRow(AgendaItemId item, PersonId person, int ground, String note, Instant recordedAt) {}

    List<AttendanceRow> newest(MeetingId meeting) {
        return jdbc.sql("""
                        select distinct on (person) person, presence, stands_for
                        from meetings.attendance
                        where meeting = :meeting
                        order by person, recorded_at desc, id desc
                        """)
                .param("meeting", meeting.value())
                .query(Rows.of(AttendanceRow.class))
                .list();
    }

    List<DisqualificationRow> disqualified(MeetingId meeting) {
        return jdbc.sql("""
                        select newest.item, newest.person, newest.ground, newest.note, newest.recorded_at
                        from (select distinct on (d.item, d.person)
                                     d.item, d.person, d.ground, d.note, d.state, d.recorded_at
                              from meetings.disqualification d
                              join meetings.agenda_item i on i.id = d.item
                              where i.meeting = :meeting
                              order by d.item, d.person, d.recorded_at desc, d.id desc) newest
                        where newest.state = 'STANDS'
                        order by newest.recorded_at
                        """)
                .param("meeting", meeting.value())
                .query(Rows.of(DisqualificationRow.class))
                .list();
    }
}
