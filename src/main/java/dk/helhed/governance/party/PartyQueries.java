package dk.helhed.governance.party;

import dk.helhed.kernel.Rows;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PartyQueries {
    private final JdbcClient jdbc;

    PartyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PartyLine> parties(LocalDate on) {
        return jdbc.sql("""
                        select p.name, p.kind, count(distinct s.id) as seats, count(t.id) as filled,
                               count(distinct s.board) as boards
                          from governance.party p
                          left join governance.seat s on s.party = p.id and s.since <= :on
                          left join governance.term t on t.seat = s.id and t.held @> cast(:on as date)
                         group by p.id, p.name, p.kind
                         order by p.name
                        """).param("on", on).query(Rows.of(PartyLine.class)).list();
    }
}
