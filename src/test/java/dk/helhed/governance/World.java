package dk.helhed.governance;

import dk.helhed.kernel.Period;
import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A district board of one's own below the overall board, with one administration; written straight into the tables. */
public record World(JdbcClient jdbc, BoardId board, PartyId party) {
    public static final UUID BY = new UUID(0, 7);

    public static World in(JdbcClient jdbc) {
        var name = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into governance.board (name, reach, colour, since, ending_soon_days)
                        select 'Overordnet ' || :name, 'CITY', 0, date '2016-10-01', 90
                         where not exists (select 1 from governance.board where reach = 'CITY')
                        """).param("name", name).update();
        var board = jdbc.sql("""
                        insert into governance.board (name, reach, parent, colour, since, ending_soon_days, longest_term_years)
                        select 'Prøve ' || :name, 'DISTRICT', id, 0, date '2016-10-01', 90, 4
                          from governance.board
                         where reach = 'CITY'
                        returning id
                        """).param("name", name).query(UUID.class).single();
        var party = jdbc.sql("""
                        insert into governance.party (name, kind) values ('Forvaltning ' || :name, 'ADMINISTRATION') returning id
                        """).param("name", name).query(UUID.class).single();
        return new World(jdbc, new BoardId(board), new PartyId(party));
    }

    public SeatId seat(int number, String role) {
        return new SeatId(jdbc.sql("""
                        insert into governance.seat (board, number, party, role, voting, since)
                        values (:board, :number, :party, :role, :voting, date '2016-10-01')
                        returning id
                        """)
                .param("board", board.value())
                .param("number", number)
                .param("party", party.value())
                .param("role", role)
                .param("voting", SeatRole.valueOf(role).voting())
                .query(UUID.class)
                .single());
    }

    public PersonId person(String name) {
        var id = jdbc.sql("insert into governance.person default values returning id")
                .query(UUID.class)
                .single();
        jdbc.sql("insert into governance.person_identity (person, name) values (:id, :name)")
                .param("id", id)
                .param("name", name)
                .update();
        return new PersonId(id);
    }

    public TermId term(SeatId seat, PersonId person, Period period) {
        return new TermId(jdbc.sql("""
                        insert into governance.term (seat, board, voting, person, agreed, recorded_by)
                        select id, board, voting, :person, daterange(:from, :until), :by
                          from governance.seat
                         where id = :seat
                        returning id
                        """)
                .param("person", person.value())
                .param("from", period.from())
                .param("until", new SqlParameterValue(Types.DATE, period.until().orElse(null)))
                .param("by", BY)
                .param("seat", seat.value())
                .query(UUID.class)
                .single());
    }

    public void ends(TermId term, LocalDate until) {
        jdbc.sql(
                        "insert into governance.term_end (term, until, reason, recorded_by) values (:term, :until, 'RESIGNED', :by)")
                .param("term", term.value())
                .param("until", until)
                .param("by", BY)
                .update();
    }
}
