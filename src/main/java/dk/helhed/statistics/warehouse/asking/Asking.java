package dk.helhed.statistics.warehouse.asking;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Questions to the engine, one after another, that another thread may break off: the one under way ends with an exception at once,
 * and no further one is begun. The engine is told so by its statement, for an interrupt would close the connection.
 */
public final class Asking {
    private Optional<Statement> current = Optional.empty();
    private boolean brokenOff;

    /** Nobody waits for the answers any more. */
    public synchronized void breakOff() {
        brokenOff = true;
        try {
            if (current.isPresent()) {
                current.get().cancel();
            }
        } catch (SQLException ended) {
            // it was over just before
            current = Optional.empty();
        }
    }

    public JdbcClient on(Connection connection) {
        return JdbcClient.create(new JdbcTemplate(new SingleConnectionDataSource(connection, true)) {
            @Override
            protected void applyStatementSettings(Statement statement) throws SQLException {
                super.applyStatementSettings(statement);
                begin(statement);
            }
        });
    }

    private synchronized void begin(Statement statement) throws SQLException {
        if (brokenOff) {
            throw new SQLException("Broken off");
        }
        current = Optional.of(statement);
    }
}
