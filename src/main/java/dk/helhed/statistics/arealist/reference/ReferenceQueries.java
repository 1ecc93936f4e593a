package dk.helhed.statistics.arealist.reference;

import dk.helhed.kernel.Rows;
import dk.helhed.statistics.lists.ListReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ReferenceQueries {
    private final JdbcClient jdbc;

    ReferenceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param counts whether nothing was entered later for the same list */
    record Entered(
            ListReference reference,
            int listYear,
            BigDecimal value,
            String source,
            Instant recordedAt,
            boolean counts) {}

    /** Everything that was entered, the newest list first; what was replaced stands after what replaced it. */
    List<Entered> entered() {
        return jdbc.sql("""
                select reference, list_year, value, source, recorded_at,
                       row_number() over (partition by reference, list_year order by recorded_at desc, id desc) = 1 as counts
                from statistics.list_reference
                order by list_year desc, reference, recorded_at desc, id desc
                """).query(Rows.of(Entered.class)).list();
    }
}
