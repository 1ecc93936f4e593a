package dk.helhed.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL as a part of the application. The library behind it is made for tests; each setting below turns one of
 * its defaults into what data that matters needs (see docs/decisions/0002).
 */
public final class PostgresServer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);

    private final FolderLock lock;
    private final EmbeddedPostgres server;
    private final Secrets secrets;

    private PostgresServer(FolderLock lock, EmbeddedPostgres server, Secrets secrets) {
        this.lock = lock;
        this.server = server;
        this.secrets = secrets;
    }

    /**
     * Starts the server of a folder, making it first where it is missing, with owner, application and database.
     *
     * @throws FolderInUse when another process works on the folder
     */
    public static PostgresServer start(Path folder) {
        var lock = FolderLock.take(folder).orElseThrow(() -> new FolderInUse(folder));
        try {
            OrphanedPostgres.stop(folder.resolve("cluster"));
            var secrets = new Secrets(folder.resolve("secrets"));
            var started = new PostgresServer(lock, launch(folder, secrets), secrets);
            new Roles(started).prepare();
            return started;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static EmbeddedPostgres launch(Path folder, Secrets secrets) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("cluster"))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "50")
                .setServerConfig("unix_socket_directories", "")
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("pwfile", secrets.superuserFile().toString())
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setConnectConfig("password", secrets.superuser())
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** JDBC address of a database in this server, without user and password. */
    public String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    public String superuserPassword() {
        return secrets.superuser();
    }

    public String ownerPassword() {
        return secrets.owner();
    }

    public String applicationPassword() {
        return secrets.application();
    }

    @Override
    public void close() throws IOException {
        server.close();
        lock.close();
        log.info("PostgreSQL has stopped");
    }
}
