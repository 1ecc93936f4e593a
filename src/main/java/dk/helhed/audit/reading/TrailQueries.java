package dk.helhed.audit.reading;

import dk.helhed.kernel.Rows;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TrailQueries {
    static final int PAGE = 50;

    private final JdbcClient jdbc;

    TrailQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record TrailRow(
            long number,
            OffsetDateTime at,
            @Nullable UUID account,
            String action,
            String object,
            String before,
            String after,
            String hash) {
        /** An id is told apart by its last twelve digits; the whole of it stands in the link. */
        String shortObject() {
            return object.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-([0-9a-f]{12})", "…$2");
        }

        /** The key of the text that says the action in words: {@code governance.seat.filled} has {@code governance.audit.seat.filled}. */
        String key() {
            return action.replaceFirst("\\.", ".audit.");
        }
    }

    /** The newest first, one more than a page holds when there are more. */
    List<TrailRow> rows(TrailFilter filter, long olderThan) {
        return jdbc.sql("""
                        select number, at, account, action, object, before, after, hash
                        from audit.link
                        where number < :older
                          and starts_with(object, :object)
                          and starts_with(action, :action)
                          and (:account = '' or (:account = 'system' and account is null) or account::text = :account)
                          and at >= :from and at < :until
                        order by number desc
                        limit :page
                        """)
                .param("older", olderThan)
                .param("object", filter.object().strip())
                .param("action", filter.action().strip())
                .param("account", filter.account())
                .param("from", filter.after())
                .param("until", filter.before())
                .param("page", PAGE + 1)
                .query(Rows.of(TrailRow.class))
                .list();
    }

    List<UUID> accounts() {
        return jdbc.sql("select distinct account from audit.link where account is not null")
                .query((row, _) -> row.getObject("account", UUID.class))
                .list();
    }

    List<String> actions() {
        return jdbc.sql("select distinct action from audit.link order by action")
                .query((row, _) -> row.getString("action"))
                .list();
    }
}
