package dk.helhed.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The database of a city for a command: the one that a running Helhed serves, or one started for the length of the
 * command, or an external one.
 */
public final class DatabaseAccess implements AutoCloseable {
    private final DataSource source;
    private final AutoCloseable started;

    private DatabaseAccess(DataSource source, AutoCloseable started) {
        this.source = source;
        this.started = started;
    }

    public static DatabaseAccess external(String url) {
        return new DatabaseAccess(new DriverManagerDataSource(url), () -> {});
    }

    /** @throws UncheckedIOException when the folder holds no city */
    public static DatabaseAccess of(Path folder) {
        if (!Files.exists(folder.resolve("cluster"))) {
            throw new UncheckedIOException(new IOException("There is no city in " + folder));
        }
        return runsNow(folder) ? attached(folder) : startedFor(folder);
    }

    /** How the application signs in to a database. */
    public record Login(String url, String user, String password) {}

    /** The login to the database that a running Helhed serves from the folder; empty when none runs there. */
    public static Optional<Login> running(Path folder) {
        return Files.exists(folder.resolve("cluster")) && runsNow(folder)
                ? Optional.of(login(folder))
                : Optional.empty();
    }

    public DataSource source() {
        return source;
    }

    private static boolean runsNow(Path folder) {
        try (var lock = FolderLock.take(folder).orElse(null)) {
            return lock == null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The fourth line of {@code postmaster.pid} is the port of the server that works on the cluster. */
    private static Login login(Path folder) {
        try {
            var port =
                    Files.readAllLines(folder.resolve("cluster/postmaster.pid")).get(3);
            return new Login(
                    "jdbc:postgresql://localhost:" + port.strip() + "/helhed",
                    "helhed_app",
                    new Secrets(folder.resolve("secrets")).application());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static DatabaseAccess attached(Path folder) {
        var login = login(folder);
        return new DatabaseAccess(source(login.url(), login.password()), () -> {});
    }

    private static DatabaseAccess startedFor(Path folder) {
        var server = PostgresServer.start(folder);
        return new DatabaseAccess(source(server.url("helhed"), server.applicationPassword()), server);
    }

    private static DataSource source(String url, String password) {
        return new DriverManagerDataSource(url, "helhed_app", password);
    }

    @Override
    public void close() {
        try {
            started.close();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
