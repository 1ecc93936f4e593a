package dk.helhed.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Owner and application are two roles: what the owner makes, the application may read and append to, and no more than
 * each migration grants. The database sorts Danish.
 */
final class Roles {
    private final PostgresServer server;

    Roles(PostgresServer server) {
        this.server = server;
    }

    void prepare() {
        try (var connection =
                DriverManager.getConnection(server.url("postgres"), "postgres", server.superuserPassword())) {
            prepare(connection);
        } catch (SQLException broken) {
            throw new IllegalStateException("The embedded PostgreSQL does not accept its own superuser", broken);
        }
    }

    private void prepare(Connection connection) {
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        role(jdbc, "helhed_owner", server.ownerPassword());
        role(jdbc, "helhed_app", server.applicationPassword());
        if (missing(jdbc, "select count(*) from pg_database where datname = :name", "helhed")) {
            jdbc.sql("create database helhed owner helhed_owner template template0"
                            + " locale_provider icu icu_locale 'da-DK' locale 'C.UTF-8'")
                    .update();
        }
    }

    /** Passwords are hexadecimal and ours; a role statement takes no parameters. */
    private static void role(JdbcClient jdbc, String name, String password) {
        var verb = missing(jdbc, "select count(*) from pg_roles where rolname = :name", name) ? "create" : "alter";
        jdbc.sql("%s role %s login password '%s'".formatted(verb, name, password))
                .update();
    }

    private static boolean missing(JdbcClient jdbc, String count, String name) {
        return jdbc.sql(count).param("name", name).query(Long.class).single() == 0;
    }
}
