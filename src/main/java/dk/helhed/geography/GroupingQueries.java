package dk.helhed.geography;

import dk.helhed.kernel.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What others ask about groupings. */
@Component
class GroupingQueries {
    private final JdbcClient jdbc;

    GroupingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One member in one edition. */
    record Row(
            UUID edition,
            LocalDate validFrom,
            Optional<LocalDate> validUntil,
            String source,
            AreaId id,
            AreaLevel level,
            String name,
            Optional<AreaId> parent,
            int colour) {}

    record Size(AreaId grouping, long members) {}

    List<Row> editions(AreaId grouping) {
        return jdbc.sql("""
                select e.id as edition, e.valid_from, e.valid_until, e.source, a.id, a.level, a.name, a.parent, a.colour
                from geography.grouping_edition e
                join geography.grouping_member m on m.edition = e.id
                join geography.area a on a.id = m.member
                where e.grouping = :grouping
                order by e.valid_from desc, a.name, a.id
                """)
                .param("grouping", grouping.value())
                .query(Rows.of(Row.class))
                .list();
    }

    List<Area> holding(AreaId member) {
        return jdbc.sql("""
                select g.id, g.level, g.name, g.parent, g.colour
                from geography.grouping_member m
                join geography.grouping_edition e on e.id = m.edition
                join geography.area g on g.id = e.grouping
                where m.member = :member
                  and daterange(e.valid_from, e.valid_until) @> (now() at time zone 'Europe/Copenhagen')::date
                order by g.level, g.name, g.id
                """)
                .param("member", member.value())
                .query(Rows.of(Area.class))
                .list();
    }

    record Member(AreaId grouping, AreaId member, LocalDate validFrom, String source) {}

    List<Member> members() {
        return jdbc.sql("""
                        select e.grouping, m.member, e.valid_from, e.source
                        from geography.grouping_edition e
                        join geography.grouping_member m on m.edition = e.id
                        where daterange(e.valid_from, e.valid_until) @> (now() at time zone 'Europe/Copenhagen')::date
                        order by e.grouping, m.member
                        """).query(Rows.of(Member.class)).list();
    }

    List<Size> sizes() {
        return jdbc.sql("""
                select e.grouping, count(*) as members
                from geography.grouping_edition e
                join geography.grouping_member m on m.edition = e.id
                where daterange(e.valid_from, e.valid_until) @> (now() at time zone 'Europe/Copenhagen')::date
                group by e.grouping
                """).query(Rows.of(Size.class)).list();
    }
}
