package dk.helhed.governance.seat;

import dk.helhed.governance.BoardId;
import dk.helhed.governance.PersonId;
import dk.helhed.governance.SeatId;
import dk.helhed.governance.TermId;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Period;
import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SeatStore {
    private final JdbcClient jdbc;

    SeatStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One writer at a time on a board, until the transaction ends: its rules look across all of its seats. */
    void hold(BoardId board) {
        var _ = jdbc.sql("""
                        select 1 from (select pg_advisory_xact_lock(hashtextextended(:board, 0))) as held
                        """)
                .param("board", "board/" + board.value())
                .query(Integer.class)
                .single();
    }

    int nextNumber(BoardId board) {
        return jdbc.sql("""
                        select coalesce(max(number), 0) + 1
                          from governance.seat
                         where board = :board
                        """).param("board", board.value()).query(Integer.class).single();
    }

    SeatId add(BoardId board, int number, AddSeat.NewSeat seat) {
        return new SeatId(jdbc.sql("""
                        insert into governance.seat (board, number, party, role, voting, since)
                        values (:board, :number, :party, :role, :voting, :since)
                        returning id
                        """)
                .param("board", board.value())
                .param("number", number)
                .param("party", seat.party().value())
                .param("role", seat.role().name())
                .param("voting", seat.voting())
                .param("since", seat.since())
                .query(UUID.class)
                .single());
    }

    TermId fill(SeatId seat, PersonId person, Period period, AccountId who) {
        return new TermId(jdbc.sql("""
                        insert into governance.term (seat, board, voting, person, agreed, recorded_by)
                        select id, board, voting, :person, daterange(:from, :until), :who
                          from governance.seat
                         where id = :seat
                        returning id
                        """)
                .param("person", person.value())
                .param("from", period.from())
                .param("until", new SqlParameterValue(Types.DATE, period.until().orElse(null)))
                .param("who", who.value())
                .param("seat", seat.value())
                .query(UUID.class)
                .single());
    }

    void end(TermId term, LocalDate until, EndReason reason, AccountId who) {
        jdbc.sql("""
                        insert into governance.term_end (term, until, reason, recorded_by)
                        values (:term, :until, :reason, :who)
                        """)
                .param("term", term.value())
                .param("until", until)
                .param("reason", reason.name())
                .param("who", who.value())
                .update();
    }
}
