package dk.helhed.meetings.agenda;

import dk.helhed.kernel.AccountId;
import dk.helhed.meetings.AgendaItemId;
import dk.helhed.meetings.MeetingId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the lines of an agenda. */
@Component
class AgendaStore {
    private final JdbcClient jdbc;

    AgendaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the agenda until the transaction ends, so that two who move lines at once do not undo each other. */
    void lock(MeetingId meeting) {
        jdbc.sql("select id from meetings.meeting where id = :meeting for update")
                .param("meeting", meeting.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .single();
    }

    AgendaItemId insert(MeetingId meeting, int place, LineText line, Instant at, AccountId who) {
        return jdbc.sql("""
                        insert into meetings.agenda_item
                               (meeting, position, kind, title, minutes, closed, confidential, with_paper, created_at,
                                created_by)
                        values (:meeting, :place, :kind, :title, :minutes, :closed, :confidential, :withPaper, :at, :who)
                        returning id
                        """)
                .param("meeting", meeting.value())
                .param("place", place)
                .param("kind", line.kind())
                .param("title", line.title())
                .param("minutes", line.minutes())
                .param("closed", line.closed())
                .param("confidential", line.confidential())
                .param("withPaper", line.withPaper())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("who", who.value())
                .query((row, _) -> new AgendaItemId(row.getObject("id", UUID.class)))
                .single();
    }

    void change(AgendaItemId item, LineText line) {
        jdbc.sql("""
                        update meetings.agenda_item
                        set kind = :kind, title = :title, minutes = :minutes, closed = :closed,
                            confidential = :confidential, with_paper = :withPaper
                        where id = :item
                        """)
                .param("item", item.value())
                .param("kind", line.kind())
                .param("title", line.title())
                .param("minutes", line.minutes())
                .param("closed", line.closed())
                .param("confidential", line.confidential())
                .param("withPaper", line.withPaper())
                .update();
    }

    void place(AgendaItemId item, int place) {
        jdbc.sql("update meetings.agenda_item set position = :place where id = :item")
                .param("item", item.value())
                .param("place", place)
                .update();
    }

    void end(AgendaItemId item, Instant at, AccountId who) {
        jdbc.sql("update meetings.agenda_item set ended_at = :at, ended_by = :who where id = :item")
                .param("item", item.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("who", who.value())
                .update();
    }
}
