package dk.helhed.statistics.arealist.link;

import dk.helhed.kernel.Rows;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class LinkQueries {
    private final JdbcClient jdbc;

    LinkQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record ListedArea(UUID id, String municipality, String name) {}

    record Continued(UUID earlier, String earlierName, UUID later, String laterName, int fromList) {}

    Optional<ListedArea> area(UUID id) {
        return jdbc.sql("""
                select id, municipality, name
                from statistics.listed_area
                where id = :id
                """).param("id", id).query(Rows.of(ListedArea.class)).optional();
    }

    /** The other areas of the lists in the same municipality. */
    List<ListedArea> neighbours(ListedArea area) {
        return jdbc.sql("""
                select id, municipality, name
                from statistics.listed_area
                where municipality = :municipality and id <> :id
                order by name
                """)
                .param("municipality", area.municipality())
                .param("id", area.id())
                .query(Rows.of(ListedArea.class))
                .list();
    }

    /** What holds of the area, as the later or as the earlier one. */
    List<Continued> continued(UUID area) {
        return jdbc.sql("""
                select c.earlier, e.name as earlier_name, c.later, l.name as later_name, c.from_list
                from statistics.listed_area_continuation c
                join statistics.listed_area e on e.id = c.earlier
                join statistics.listed_area l on l.id = c.later
                where c.holds
                  and (c.earlier = :area or c.later = :area)
                  and not exists (
                    select from statistics.listed_area_continuation n
                    where n.earlier = c.earlier and n.later = c.later and n.number > c.number)
                order by c.from_list, c.number
                """).param("area", area).query(Rows.of(Continued.class)).list();
    }
}
