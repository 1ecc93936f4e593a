package dk.helhed.geography;

import dk.helhed.kernel.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What others ask about areas. */
@Component
class AreaQueries {
    private final JdbcClient jdbc;

    AreaQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A text that an area bears. */
    sealed interface Borne {
        String text();

        AreaBearing bearing();
    }

    record BorneName(String text, AreaId area, boolean alias) implements Borne {
        @Override
        public AreaBearing bearing() {
            return alias ? new AreaBearing.Alias(area) : new AreaBearing.Name(area);
        }
    }

    record BorneCode(String text, AreaId area, String scheme) implements Borne {
        @Override
        public AreaBearing bearing() {
            return new AreaBearing.Code(area, scheme);
        }
    }

    record Named(AreaId id, String name) {}

    Optional<Area> area(AreaId id) {
        return jdbc.sql("""
                select id, level, name, parent, colour
                from geography.area
                where id = :id
                """).param("id", id.value()).query(Rows.of(Area.class)).optional();
    }

    List<Area> all() {
        return jdbc.sql("""
                select id, level, name, parent, colour
                from geography.area
                order by outside, name, id
                """).query(Rows.of(Area.class)).list();
    }

    List<Area> ofLevel(AreaLevel level) {
        return jdbc.sql("""
                select id, level, name, parent, colour
                from geography.area
                where level = :level
                order by outside, name, id
                """)
                .param("level", level.name())
                .query(Rows.of(Area.class))
                .list();
    }

    List<Area> children(AreaId parent) {
        return jdbc.sql("""
                select id, level, name, parent, colour
                from geography.area
                where parent = :parent
                order by outside, name, id
                """)
                .param("parent", parent.value())
                .query(Rows.of(Area.class))
                .list();
    }

    List<UUID> outside() {
        return jdbc.sql("select id from geography.area where outside")
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    Optional<Area> byCode(String scheme, String code) {
        return jdbc.sql("""
                select a.id, a.level, a.name, a.parent, a.colour
                from geography.area a
                join geography.area_code c on c.area = a.id
                where c.scheme = :scheme and c.code = :code
                """)
                .param("scheme", scheme)
                .param("code", code)
                .query(Rows.of(Area.class))
                .optional();
    }

    List<AreaCode> codes(AreaId area) {
        return jdbc.sql("""
                select scheme, code
                from geography.area_code
                where area = :area
                order by scheme
                """)
                .param("area", area.value())
                .query(Rows.of(AreaCode.class))
                .list();
    }

    List<CodeScheme> schemes() {
        return jdbc.sql("""
                select key, name_da, name_en
                from geography.code_scheme
                order by name_da, key
                """).query(Rows.of(CodeScheme.class)).list();
    }

    List<Named> names(Collection<AreaId> ids) {
        return jdbc.sql("""
                select id, name
                from geography.area
                where id = any(:ids)
                """)
                .param("ids", ids.stream().map(AreaId::value).toArray(UUID[]::new))
                .query(Rows.of(Named.class))
                .list();
    }

    /** Which areas of the level bear one of the keys as name or alias; the text is the key. */
    List<BorneName> bearingName(Collection<String> keys, AreaLevel level) {
        return jdbc.sql("""
                select a.name_key as text, a.id as area, false as alias
                from geography.area a
                where a.level = :level and a.name_key = any(:keys)
                union
                select l.alias_key, a.id, true
                from geography.area_alias l
                join geography.area a on a.id = l.area
                where a.level = :level and l.alias_key = any(:keys)
                order by alias, text, area
                """)
                .param("level", level.name())
                .param("keys", keys.toArray(String[]::new))
                .query(Rows.of(BorneName.class))
                .list();
    }

    /** Which areas of the level bear one of the codes, whatever the scheme; the text is the code. */
    List<BorneCode> bearingCode(Collection<String> codes, AreaLevel level) {
        return jdbc.sql("""
                select c.code as text, a.id as area, c.scheme
                from geography.area_code c
                join geography.area a on a.id = c.area
                where a.level = :level and c.code = any(:codes)
                order by c.code, c.scheme
                """)
                .param("level", level.name())
                .param("codes", codes.toArray(String[]::new))
                .query(Rows.of(BorneCode.class))
                .list();
    }

    /** The shape that holds today in Copenhagen. */
    Optional<String> geometry(AreaId area) {
        return jdbc.sql("""
                select geometry
                from geography.area_edition
                where area = :area
                  and daterange(valid_from, valid_until) @> (now() at time zone 'Europe/Copenhagen')::date
                """)
                .param("area", area.value())
                .query((row, _) -> row.getString("geometry"))
                .optional();
    }

    /** The shapes of a level that hold today in Copenhagen. */
    List<AreaShape> shapes(AreaLevel level) {
        return jdbc.sql("""
                        select edition.area, edition.geometry, edition.source
                        from geography.area_edition edition
                        join geography.area on area.id = edition.area
                        where area.level = :level
                          and daterange(edition.valid_from, edition.valid_until)
                              @> (now() at time zone 'Europe/Copenhagen')::date
                        """)
                .param("level", level.name())
                .query((row, _) -> new AreaShape(
                        new AreaId(row.getObject("area", UUID.class)),
                        row.getString("geometry"),
                        row.getString("source")))
                .list();
    }
}
