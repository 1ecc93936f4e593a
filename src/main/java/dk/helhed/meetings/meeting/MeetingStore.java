package dk.helhed.meetings.meeting;

import dk.helhed.governance.BoardId;
import dk.helhed.kernel.AccountId;
import dk.helhed.meetings.MeetingId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes meetings and the agenda they begin with. */
@Component
class MeetingStore {
    private final JdbcClient jdbc;

    MeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Numbered after the board's last one of the year. */
    MeetingId insert(BoardId board, int year, MeetingPlan plan, Instant at, AccountId who) {
        return jdbc.sql("""
                        insert into meetings.meeting
                               (board, year, number, title, starts, ends, place, created_at, created_by)
                        select :board, :year, coalesce(max(number), 0) + 1, :title, :starts, :ends, :place, :at, :who
                        from meetings.meeting
                        where board = :board and year = :year
                        returning id
                        """)
                .param("board", board.value())
                .param("year", year)
                .param("title", plan.title())
                .param("starts", plan.starts().atOffset(ZoneOffset.UTC))
                .param("ends", plan.ends().atOffset(ZoneOffset.UTC))
                .param("place", plan.place())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("who", who.value())
                .query((row, _) -> new MeetingId(row.getObject("id", UUID.class)))
                .single();
    }

    void insertLine(MeetingId meeting, int position, StandardAgenda.Line line, Instant at, AccountId who) {
        jdbc.sql("""
                        insert into meetings.agenda_item (meeting, position, kind, title, minutes, created_at, created_by)
                        values (:meeting, :position, :kind, :title, :minutes, :at, :who)
                        """)
                .param("meeting", meeting.value())
                .param("position", position)
                .param("kind", line.kind())
                .param("title", line.title())
                .param("minutes", line.minutes())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("who", who.value())
                .update();
    }

    void change(MeetingId meeting, MeetingPlan plan) {
        jdbc.sql("""
                        update meetings.meeting
                        set title = :title, starts = :starts, ends = :ends, place = :place
                        where id = :meeting
                        """)
                .param("meeting", meeting.value())
                .param("title", plan.title())
                .param("starts", plan.starts().atOffset(ZoneOffset.UTC))
                .param("ends", plan.ends().atOffset(ZoneOffset.UTC))
                .param("place", plan.place())
                .update();
    }
}
