package dk.helhed.kernel;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;

/** Row mappers for records. {@code JdbcClient.query(Class)} would promise rows that may be null; these do not. */
public final class Rows {
    private Rows() {}

    public static <R> RowMapper<R> of(Class<R> row) {
        return new SimplePropertyRowMapper<>(row);
    }
}
