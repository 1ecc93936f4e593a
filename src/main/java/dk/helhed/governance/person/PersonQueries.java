package dk.helhed.governance.person;

import dk.helhed.governance.PersonId;
import dk.helhed.governance.person.PeoplePage.PersonLine;
import dk.helhed.kernel.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PersonQueries {
    private final JdbcClient jdbc;

    PersonQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PersonRow> person(PersonId id) {
        return jdbc.sql("""
                        select p.id, i.name, coalesce(i.email, '') as email, coalesce(i.phone, '') as phone,
                               a.person is not null as tied,
                               cast(e.recorded_at at time zone 'Europe/Copenhagen' as date) as erased_on
                          from governance.person p
                          left join governance.person_identity i on i.person = p.id
                          left join governance.person_account a on a.person = p.id
                          left join governance.person_erasure e on e.person = p.id
                         where p.id = :id
                        """)
                .param("id", id.value())
                .query(Rows.of(PersonRow.class))
                .optional();
    }

    /** Every term of the person, the latest first. */
    List<PersonTerm> terms(PersonId id) {
        return jdbc.sql("""
                        select t.seat, t.board, b.name as board_name, b.colour, s.number, s.role, p.name as party_name,
                               lower(t.held) as starts, upper(t.held) as ends, e.term is not null as ended
                          from governance.term t
                          join governance.seat s on s.id = t.seat
                          join governance.board b on b.id = t.board
                          join governance.party p on p.id = s.party
                          left join governance.term_end e on e.term = t.id
                         where t.person = :id
                         order by lower(t.held) desc, b.name
                        """)
                .param("id", id.value())
                .query(Rows.of(PersonTerm.class))
                .list();
    }

    /**
     * A row for each seat a person sits on that day, or one row without a board; by name, those without a name last.
     *
     * @param words plain; all of them stand in the names of person and party
     */
    List<PersonLine> people(LocalDate on, List<String> words) {
        return jdbc.sql("""
                        select p.id, i.name, b.id as board, b.name as board_name, b.colour, s.role, y.name as party_name
                          from governance.person p
                          left join governance.person_identity i on i.person = p.id
                          left join governance.term t on t.person = p.id and t.held @> cast(:on as date)
                          left join governance.seat s on s.id = t.seat
                          left join governance.board b on b.id = t.board
                          left join governance.party y on y.id = s.party
                         where not exists (
                                   select 1
                                     from unnest(cast(:words as text[])) as asked (word)
                                    where strpos(platform.plain(concat_ws(' ', i.name, y.name)), asked.word) = 0)
                         order by i.name nulls last, p.id, b.reach, b.colour, b.name
                        """)
                .param("on", on)
                .param("words", words.toArray(String[]::new))
                .query(Rows.of(PersonLine.class))
                .list();
    }

    /** A person by name; for the demo city, whose persons have different names. */
    Optional<PersonId> named(String name) {
        return jdbc.sql("""
                        select person as value
                          from governance.person_identity
                         where name = :name
                        """).param("name", name).query(Rows.of(PersonId.class)).optional();
    }
}
