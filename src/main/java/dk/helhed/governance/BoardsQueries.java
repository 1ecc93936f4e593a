package dk.helhed.governance;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Rows;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the facade reads. */
@Component
class BoardsQueries {
    private final JdbcClient jdbc;

    BoardsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<BoardRow> boards() {
        return jdbc.sql("""
                        select id, name, reach, parent, colour, since, ending_soon_days, longest_term_years
                          from governance.board
                         order by reach <> 'CITY', colour = 0, colour, name
                        """).query(Rows.of(BoardRow.class)).list();
    }

    List<BoardRow> board(BoardId id) {
        return jdbc.sql("""
                        select id, name, reach, parent, colour, since, ending_soon_days, longest_term_years
                          from governance.board
                         where id = :id
                        """)
                .param("id", id.value())
                .query(Rows.of(BoardRow.class))
                .list();
    }

    List<BoardAreaRow> areas() {
        return jdbc.sql("""
                        select board, area
                          from governance.board_area
                         order by board, area
                        """).query(Rows.of(BoardAreaRow.class)).list();
    }

    List<SeatRow> seats(Collection<BoardId> boards, LocalDate on) {
        return jdbc.sql("""
                        select s.id, s.board, s.number, s.role, s.voting, s.since, s.party, p.name as party_name, p.kind,
                               b.ending_soon_days
                          from governance.seat s
                          join governance.party p on p.id = s.party
                          join governance.board b on b.id = s.board
                         where s.board in (:boards) and s.since <= :on
                         order by s.role_order, s.number
                        """)
                .param("boards", boards.stream().map(BoardId::value).toList())
                .param("on", on)
                .query(Rows.of(SeatRow.class))
                .list();
    }

    List<TermRow> terms(Collection<BoardId> boards) {
        return jdbc.sql("""
                        select t.id, t.seat, t.person, coalesce(i.name, :erased) as name,
                               lower(t.held) as starts, upper(t.held) as ends
                          from governance.term t
                          left join governance.person_identity i on i.person = t.person
                         where t.board in (:boards)
                         order by lower(t.held)
                        """)
                .param("boards", boards.stream().map(BoardId::value).toList())
                .param("erased", Person.ERASED)
                .query(Rows.of(TermRow.class))
                .list();
    }

    Optional<Person> person(PersonId id) {
        return persons(List.of(id)).stream().findFirst();
    }

    List<Person> persons(Collection<PersonId> ids) {
        return jdbc.sql("""
                        select p.id, coalesce(i.name, :erased) as name, i.person is null as erased, a.account
                          from governance.person p
                          left join governance.person_identity i on i.person = p.id
                          left join governance.person_account a on a.person = p.id
                         where p.id in (:ids)
                        """)
                .param("ids", ids.stream().map(PersonId::value).toList())
                .param("erased", Person.ERASED)
                .query(Rows.of(Person.class))
                .list();
    }

    Optional<PersonId> personOf(AccountId account) {
        return jdbc.sql("""
                        select person as value
                          from governance.person_account
                         where account = :account
                        """)
                .param("account", account.value())
                .query(Rows.of(PersonId.class))
                .optional();
    }
}
