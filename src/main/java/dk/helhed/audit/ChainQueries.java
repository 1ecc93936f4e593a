package dk.helhed.audit;

import dk.helhed.kernel.Rows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ChainQueries {
    static final int STRETCH = 2_000;

    private final JdbcClient jdbc;

    ChainQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ChainEnd end() {
        return jdbc.sql("select number, hash from audit.head")
                .query(Rows.of(ChainEnd.class))
                .single();
    }

    /** The links after a number, in order, at most {@link #STRETCH}. */
    List<WrittenLink> after(long number) {
        return jdbc.sql("""
                        select number, at, account, action, object, before, after, previous, hash
                        from audit.link
                        where number > :number
                        order by number
                        limit :stretch
                        """)
                .param("number", number)
                .param("stretch", STRETCH)
                .query(Rows.of(WrittenLink.class))
                .list();
    }
}
