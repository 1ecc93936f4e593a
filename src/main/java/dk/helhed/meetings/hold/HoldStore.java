package dk.helhed.meetings.hold;

import dk.helhed.governance.PersonId;
import dk.helhed.kernel.AccountId;
import dk.helhed.meetings.AgendaItemId;
import dk.helhed.meetings.MeetingId;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Appends who came and who stepped aside. */
@Component
class HoldStore {
    private final JdbcClient jdbc;

    HoldStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void attended(MeetingId meeting, RecordAttendance.Change change, Instant at, AccountId who) {
        jdbc.sql("""
                        insert into meetings.attendance (meeting, person, presence, stands_for, recorded_at, recorded_by)
                        values (:meeting, :person, :presence, nullif(:standsFor, '')::uuid, :at, :who)
                        """)
                .param("meeting", meeting.value())
                .param("person", change.person().value())
                .param("presence", change.presence().name())
                .param(
                        "standsFor",
                        change.standsFor().map(one -> one.value().toString()).orElse(""))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("who", who.value())
                .update();
    }

    /** @param state STANDS or LIFTED */
    void disqualified(
            AgendaItemId item, PersonId person, int ground, String note, String state, Instant at, AccountId who) {
        jdbc.sql("""
                        insert into meetings.disqualification
                               (item, person, ground, note, state, recorded_at, recorded_by)
                        values (:item, :person, :ground, :note, :state, :at, :who)
                        """)
                .param("item", item.value())
                .param("person", person.value())
                .param("ground", ground)
                .param("note", note)
                .param("state", state)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("who", who.value())
                .update();
    }
}
