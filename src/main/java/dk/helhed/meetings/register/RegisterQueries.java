package dk.helhed.meetings.register;

import dk.helhed.governance.BoardId;
import dk.helhed.kernel.Rows;
import dk.helhed.meetings.AgendaItemId;
import dk.helhed.meetings.MeetingId;
import dk.helhed.meetings.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Searches the register. A word is found by its stem, alone or in a compound, and misspelt, when it is long enough to tell, by
 * likeness.
 */
@Component
class RegisterQueries {
    private final JdbcClient jdbc;

    RegisterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record DecidedRow(
            MeetingId meeting,
            BoardId board,
            Instant starts,
            AgendaItemId item,
            String title,
            int number,
            String line,
            Outcome outcome,
            String text,
            boolean corrected,
            Optional<UUID> paper) {}

    /** Newest meeting first, within it in the order of the agenda. */
    List<DecidedRow> rows(Reach reach, RegisterFilter filter, int from, int count) {
        return asked(jdbc.sql("""
                        select m.id as meeting, m.board, m.starts, i.id as item, e.title, e.line_number as number, e.line,
                               d.outcome, d.text, d.corrects is not null as corrected, p.id as paper
                        from meetings.found_decision(
                                 string_to_array(:open, ',')::uuid[], string_to_array(:closed, ',')::uuid[], :board, :year,
                                 :outcome, :w1, :w2, :w3, :w4) f
                        join meetings.decided d on d.id = f.decision
                        join meetings.register_entry e on e.decision = f.decision
                        join meetings.agenda_item i on i.id = e.item
                        join meetings.meeting m on m.id = i.meeting
                        left join meetings.paper p on p.item = i.id
                        order by m.starts desc, m.board, i.position, e.line_number
                        offset :from limit :count
                        """), reach, filter)
                .param("from", from)
                .param("count", count)
                .query(Rows.of(DecidedRow.class))
                .list();
    }

    int count(Reach reach, RegisterFilter filter) {
        return asked(jdbc.sql("""
                        select count(*)::int
                        from meetings.found_decision(
                                 string_to_array(:open, ',')::uuid[], string_to_array(:closed, ',')::uuid[], :board, :year,
                                 :outcome, :w1, :w2, :w3, :w4)
                        """), reach, filter)
                .query((row, _) -> row.getInt(1))
                .single();
    }

    /** The years in which something was decided that the reader may see, newest first. */
    List<Integer> years(Reach reach) {
        return jdbc.sql("""
                        select distinct m.year
                        from meetings.register_entry e
                        join meetings.agenda_item i on i.id = e.item
                        join meetings.meeting m on m.id = i.meeting
                        where m.board in (:open) and (not i.closed or m.board in (:closed))
                        order by m.year desc
                        """)
                .param("open", reach.open())
                .param("closed", reach.closed())
                .query((row, _) -> row.getInt(1))
                .list();
    }

    private static JdbcClient.StatementSpec asked(
            JdbcClient.StatementSpec statement, Reach reach, RegisterFilter filter) {
        return statement
                .param("open", joined(reach.open()))
                .param("closed", joined(reach.closed()))
                .param("board", filter.board().map(UUID::toString).orElse(""))
                .param("year", filter.year())
                .param("outcome", filter.outcome().map(Outcome::name).orElse(""))
                .param("w1", filter.words().at(0))
                .param("w2", filter.words().at(1))
                .param("w3", filter.words().at(2))
                .param("w4", filter.words().at(3));
    }

    private static String joined(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
