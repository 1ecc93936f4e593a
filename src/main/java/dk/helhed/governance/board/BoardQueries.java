package dk.helhed.governance.board;

import dk.helhed.governance.BoardId;
import dk.helhed.governance.PersonId;
import dk.helhed.governance.SeatId;
import dk.helhed.kernel.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class BoardQueries {
    /** Somebody came or went. A person who goes on in a new term on the same seat did neither. */
    record Change(
            LocalDate day,
            boolean begins,
            PersonId person,
            Optional<String> name,
            SeatId seat,
            int number,
            String partyName) {}

    private final JdbcClient jdbc;

    BoardQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The changes on a board between two days, both included, the latest first; who goes is named with the last day. */
    List<Change> changes(BoardId board, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select c.day, c.begins, c.person, i.name, c.seat, s.number, p.name as party_name
                          from (select lower(held) as day, true as begins, person, seat, held from governance.term
                                 where board = :board
                                 union all
                                select upper(held) - 1, false, person, seat, held from governance.term
                                 where board = :board and not upper_inf(held)) c
                          join governance.seat s on s.id = c.seat
                          join governance.party p on p.id = s.party
                          left join governance.person_identity i on i.person = c.person
                         where c.day between :from and :to
                           and not exists (select 1 from governance.term o
                                            where o.seat = c.seat and o.person = c.person
                                              and ((c.begins and upper(o.held) = c.day)
                                                or (not c.begins and lower(o.held) = c.day + 1)))
                         order by c.day desc, s.number
                         limit 8
                        """)
                .param("board", board.value())
                .param("from", from)
                .param("to", to)
                .query(Rows.of(Change.class))
                .list();
    }
}
