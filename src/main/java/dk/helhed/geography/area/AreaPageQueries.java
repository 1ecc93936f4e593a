package dk.helhed.geography.area;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.kernel.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the pages show. */
@Component
class AreaPageQueries {
    private final JdbcClient jdbc;

    AreaPageQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param codes as {@code scheme code}, one a line */
    record AreaRow(
            AreaId id,
            AreaLevel level,
            String name,
            Optional<String> parentName,
            int colour,
            boolean outside,
            String codes,
            boolean shaped) {}

    record EditionRow(LocalDate validFrom, Optional<LocalDate> validUntil, String source, AreaId receipt) {}

    record Drawn(AreaId id, String name, int colour, String geometry) {}

    List<AreaRow> areas() {
        return jdbc.sql("""
                select a.id, a.level, a.name, p.name as parent_name, a.colour, a.outside,
                       coalesce((select string_agg(c.scheme || ' ' || c.code, E'\n' order by c.scheme)
                                 from geography.area_code c
                                 where c.area = a.id), '') as codes,
                       exists (select from geography.area_edition e where e.area = a.id) as shaped
                from geography.area a
                left join geography.area p on p.id = a.parent
                order by a.outside, a.name, a.id
                """).query(Rows.of(AreaRow.class)).list();
    }

    /** The shapes of a level that hold today in Copenhagen. */
    List<Drawn> drawn(AreaLevel level) {
        return jdbc.sql("""
                select a.id, a.name, a.colour, e.geometry
                from geography.area a
                join geography.area_edition e on e.area = a.id
                where a.level = :level
                  and daterange(e.valid_from, e.valid_until) @> (now() at time zone 'Europe/Copenhagen')::date
                order by a.name, a.id
                """)
                .param("level", level.name())
                .query(Rows.of(Drawn.class))
                .list();
    }

    List<EditionRow> editions(AreaId area) {
        return jdbc.sql("""
                select valid_from, valid_until, source, import as receipt
                from geography.area_edition
                where area = :area
                order by valid_from desc
                """)
                .param("area", area.value())
                .query(Rows.of(EditionRow.class))
                .list();
    }

    /** The source lines of the shapes of a level that hold today. */
    List<String> sources(AreaLevel level) {
        return jdbc.sql("""
                select distinct e.source
                from geography.area_edition e
                join geography.area a on a.id = e.area
                where a.level = :level
                  and daterange(e.valid_from, e.valid_until) @> (now() at time zone 'Europe/Copenhagen')::date
                order by e.source
                """)
                .param("level", level.name())
                .query((row, _) -> row.getString("source"))
                .list();
    }

    List<String> aliases(AreaId area) {
        return jdbc.sql("""
                select alias
                from geography.area_alias
                where area = :area
                order by alias
                """)
                .param("area", area.value())
                .query((row, _) -> row.getString("alias"))
                .list();
    }

    boolean isNameTaken(AreaLevel level, Optional<AreaId> parent, String key) {
        return jdbc.sql("""
                select exists (select from geography.area
                               where level = :level and name_key = :key and parent is not distinct from :parent::uuid)
                """)
                .param("level", level.name())
                .param("key", key)
                .param("parent", parent.map(AreaId::value).orElse(null))
                .query((row, _) -> row.getBoolean(1))
                .single();
    }
}
