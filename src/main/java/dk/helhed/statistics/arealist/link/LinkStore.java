package dk.helhed.statistics.arealist.link;

import dk.helhed.kernel.AccountId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class LinkStore {
    private final JdbcClient jdbc;

    LinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param holds false takes an earlier confirmation back */
    void add(UUID earlier, UUID later, int fromList, boolean holds, Instant at, AccountId who) {
        jdbc.sql("""
                insert into statistics.listed_area_continuation (earlier, later, from_list, holds, recorded_at, recorded_by)
                values (:earlier, :later, :from, :holds, :at, :who)
                """)
                .param("earlier", earlier)
                .param("later", later)
                .param("from", fromList)
                .param("holds", holds)
                .param("at", Timestamp.from(at))
                .param("who", who.value())
                .update();
    }
}
