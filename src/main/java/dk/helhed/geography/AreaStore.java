package dk.helhed.geography;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes areas, codes and aliases; for the features of this module, others use {@link Areas}. */
@Component
public class AreaStore {
    private final JdbcClient jdbc;

    AreaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public AreaId add(NewArea area) {
        return jdbc.sql("""
                insert into geography.area (level, name, name_key, parent, colour, outside)
                values (:level, :name, :key, :parent, :colour, :outside)
                returning id
                """)
                .param("level", area.level().name())
                .param("name", AreaName.shown(area.name()))
                .param("key", AreaName.key(area.name()))
                .param("parent", area.parent().map(AreaId::value).orElse(null))
                .param("colour", area.colour())
                .param("outside", area.outside())
                .query((row, _) -> new AreaId(row.getObject("id", UUID.class)))
                .single();
    }

    /** What the area lies in from now on. */
    public void move(AreaId area, AreaId parent) {
        jdbc.sql("""
                update geography.area
                set parent = :parent
                where id = :area
                """)
                .param("area", area.value())
                .param("parent", parent.value())
                .update();
    }

    /** A scheme that is new with this code is there from now on, and waits for its name. */
    public void addCode(AreaId area, AreaCode code) {
        jdbc.sql("""
                insert into geography.code_scheme (key, name_da, name_en)
                values (:key, :key, :key)
                on conflict do nothing
                """).param("key", code.scheme()).update();
        jdbc.sql("""
                insert into geography.area_code (scheme, code, area)
                values (:scheme, :code, :area)
                """)
                .param("scheme", code.scheme())
                .param("code", code.code())
                .param("area", area.value())
                .update();
    }

    public void addAlias(AreaId area, String alias) {
        var key = AreaName.key(alias);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("An alias is a name");
        }
        jdbc.sql("""
                insert into geography.area_alias (area, alias_key, alias)
                values (:area, :key, :alias)
                on conflict do nothing
                """)
                .param("area", area.value())
                .param("key", key)
                .param("alias", AreaName.shown(alias))
                .update();
    }
}
