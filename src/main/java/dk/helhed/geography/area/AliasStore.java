package dk.helhed.geography.area;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes other names away again. */
@Component
class AliasStore {
    private final JdbcClient jdbc;

    AliasStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the area had no such name. */
    boolean remove(AreaId area, String alias) {
        return jdbc.sql("""
                delete from geography.area_alias
                where area = :area and alias_key = :key
                """)
                        .param("area", area.value())
                        .param("key", AreaName.key(alias))
                        .update()
                == 1;
    }
}
