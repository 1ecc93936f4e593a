package dk.helhed.governance.seat;

import dk.helhed.governance.BoardId;
import dk.helhed.governance.PartyId;
import dk.helhed.governance.PartyKind;
import dk.helhed.governance.PersonId;
import dk.helhed.governance.SeatId;
import dk.helhed.kernel.Rows;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SeatQueries {
    record Choice(PersonId id, String name) {}

    record PartyChoice(PartyId id, String name, PartyKind kind) {}

    private final JdbcClient jdbc;

    SeatQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SeatFacts> seat(SeatId id) {
        return jdbc.sql("""
                        select s.id, s.board, b.name as board_name, b.colour, s.number, s.role, s.voting, s.since,
                               p.name as party_name, b.ending_soon_days, b.longest_term_years
                          from governance.seat s
                          join governance.board b on b.id = s.board
                          join governance.party p on p.id = s.party
                         where s.id = :id
                        """)
                .param("id", id.value())
                .query(Rows.of(SeatFacts.class))
                .optional();
    }

    /** Every term on the seat, the latest first. */
    List<SeatTerm> terms(SeatId seat) {
        return jdbc.sql("""
                        select t.id, t.seat, t.person, i.name, lower(t.held) as starts, upper(t.held) as ends, e.reason
                          from governance.term t
                          left join governance.person_identity i on i.person = t.person
                          left join governance.term_end e on e.term = t.id
                         where t.seat = :seat
                         order by lower(t.held) desc
                        """)
                .param("seat", seat.value())
                .query(Rows.of(SeatTerm.class))
                .list();
    }

    /** The terms in which the person votes on other seats of the board. */
    List<TermOfOffice.OtherVote> votesElsewhere(BoardId board, SeatId seat, PersonId person) {
        return jdbc.sql("""
                        select s.number, lower(t.held) as starts, upper(t.held) as ends
                          from governance.term t
                          join governance.seat s on s.id = t.seat
                         where t.board = :board and t.person = :person and t.seat <> :seat and t.voting
                        """)
                .param("board", board.value())
                .param("person", person.value())
                .param("seat", seat.value())
                .query(Rows.of(TermOfOffice.OtherVote.class))
                .list();
    }

    boolean isNamed(PersonId person) {
        return jdbc.sql("select exists (select 1 from governance.person_identity where person = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    List<Choice> people() {
        return jdbc.sql("select person as id, name from governance.person_identity order by name, person")
                .query(Rows.of(Choice.class))
                .list();
    }

    List<PartyChoice> parties() {
        return jdbc.sql("select id, name, kind from governance.party order by name")
                .query(Rows.of(PartyChoice.class))
                .list();
    }
}
