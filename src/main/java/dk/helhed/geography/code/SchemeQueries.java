package dk.helhed.geography.code;

import dk.helhed.kernel.Rows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the page of schemes shows. */
@Component
class SchemeQueries {
    private final JdbcClient jdbc;

    SchemeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Used(String scheme, long codes) {}

    List<Used> used() {
        return jdbc.sql("""
                select scheme, count(*) as codes
                from geography.area_code
                group by scheme
                """).query(Rows.of(Used.class)).list();
    }
}
