package dk.helhed.meetings;

import dk.helhed.governance.BoardId;
import dk.helhed.kernel.Rows;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads meetings and the lines of their agendas. */
@Component
class MeetingQueries {
    private final JdbcClient jdbc;

    MeetingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record LineRow(
            AgendaItemId id,
            MeetingId meeting,
            String kind,
            String title,
            int minutes,
            boolean closed,
            boolean confidential,
            boolean withPaper,
            Optional<UUID> paper) {}

    Optional<Meeting> meeting(MeetingId id) {
        return jdbc.sql("""
                        select id, board, year, number, title, starts, ends, place, state
                        from meetings.meeting_now
                        where id = :id
                        """)
                .param("id", id.value())
                .query(Rows.of(Meeting.class))
                .optional();
    }

    List<Meeting> all() {
        return jdbc.sql("""
                        select id, board, year, number, title, starts, ends, place, state
                        from meetings.meeting_now
                        order by starts, board
                        """).query(Rows.of(Meeting.class)).list();
    }

    List<Meeting> ofBoard(BoardId board) {
        return jdbc.sql("""
                        select id, board, year, number, title, starts, ends, place, state
                        from meetings.meeting_now
                        where board = :board
                        order by starts
                        """)
                .param("board", board.value())
                .query(Rows.of(Meeting.class))
                .list();
    }

    List<LineRow> lines(MeetingId meeting) {
        return jdbc.sql("""
                        select i.id, i.meeting, i.kind, i.title, i.minutes, i.closed, i.confidential, i.with_paper, p.id as paper
                        from meetings.agenda_item i
                        left join meetings.paper p on p.item = i.id
                        where i.meeting = :meeting and i.ended_at is null
                        order by i.position
                        """)
                .param("meeting", meeting.value())
                .query(Rows.of(LineRow.class))
                .list();
    }

    Optional<MeetingId> meetingOf(AgendaItemId item) {
        return jdbc.sql("select meeting from meetings.agenda_item where id = :item")
                .param("item", item.value())
                .query((row, _) -> new MeetingId(row.getObject("meeting", UUID.class)))
                .optional();
    }
}
