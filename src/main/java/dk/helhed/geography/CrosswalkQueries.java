package dk.helhed.geography;

import dk.helhed.kernel.Rows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What others ask about crosswalks. */
@Component
class CrosswalkQueries {
    private final JdbcClient jdbc;

    CrosswalkQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One share of one crosswalk. */
    record Row(
            CrosswalkId id,
            AreaLevel level,
            LocalDate validFrom,
            String source,
            AreaId oldArea,
            AreaId newArea,
            BigDecimal weight) {}

    List<Row> all() {
        return jdbc.sql("""
                select c.id, c.level, c.valid_from, c.source, w.old_area, w.new_area, w.weight
                from geography.crosswalk c
                join geography.crosswalk_weight w on w.crosswalk = c.id
                join geography.area a on a.id = w.old_area
                order by c.valid_from desc, c.id, a.name, a.id, w.weight desc
                """).query(Rows.of(Row.class)).list();
    }

    List<Row> of(CrosswalkId id) {
        return jdbc.sql("""
                select c.id, c.level, c.valid_from, c.source, w.old_area, w.new_area, w.weight
                from geography.crosswalk c
                join geography.crosswalk_weight w on w.crosswalk = c.id
                join geography.area a on a.id = w.old_area
                where c.id = :id
                order by a.name, a.id, w.weight desc
                """).param("id", id.value()).query(Rows.of(Row.class)).list();
    }

    List<Row> touching(AreaId area) {
        return jdbc.sql("""
                select c.id, c.level, c.valid_from, c.source, w.old_area, w.new_area, w.weight
                from geography.crosswalk c
                join geography.crosswalk_weight w on w.crosswalk = c.id
                join geography.area a on a.id = w.old_area
                where w.old_area = :area or w.new_area = :area
                order by c.valid_from desc, c.id, a.name, a.id, w.weight desc
                """)
                .param("area", area.value())
                .query(Rows.of(Row.class))
                .list();
    }
}
