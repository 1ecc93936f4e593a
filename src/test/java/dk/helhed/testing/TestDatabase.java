package dk.helhed.testing;

import dk.helhed.platform.database.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One PostgreSQL for the whole run, the real one that the product embeds, and a copy of a migrated template per Spring
 * context. The folder is thrown away when the run ends.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final AtomicInteger copies = new AtomicInteger();
    private static final AtomicInteger contexts = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        tell(contexts.incrementAndGet());
        var database = copy();
        TestPropertyValues.of(Map.of(
                        "spring.datasource.url", One.server.url(database),
                        "spring.datasource.username", "helhed_app",
                        "spring.datasource.password", One.server.applicationPassword(),
                        "spring.flyway.enabled", "false",
                        "helhed.data.folder", One.folder.resolve(database).toString()))
                .and(
                        "helhed.statbanks[0].key=prove",
                        "helhed.statbanks[0].name=Prøvebanken",
                        "helhed.statbanks[0].address=" + One.statbank.address(),
                        "helhed.statbanks[0].licence=Prøvebanken (opdigtet)",
                        "helhed.statbank-pause=1ms")
                .applyTo(context);
    }

    /** For the end of the run, which names the number: each context costs seconds. */
    private static void tell(int started) {
        try {
            Files.writeString(Path.of("target/spring-contexts"), String.valueOf(started));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A fresh, migrated database of one's own. */
    public static String copy() {
        var name = "test_" + copies.incrementAndGet();
        One.superuser("create database " + name + " template template_helhed owner helhed_owner");
        return name;
    }

    /** The only StatBank that tests ask; it is on this machine. */
    public static LocalStatbank statbank() {
        return One.statbank;
    }

    public static PostgresServer server() {
        return One.server;
    }

    /** A folder for a PostgreSQL, whose programs need not be unpacked again: that takes seconds, and once is enough for all runs. */
    public static Path unpacked(Path folder) {
        try {
            var programs = Files.createDirectories(Path.of("target/postgres").toAbsolutePath());
            Files.createSymbolicLink(Files.createDirectories(folder).resolve("binaries"), programs);
            return folder;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Started by the first test that needs it, and only then. */
    private static final class One {
        static final Path folder = folder();
        static final PostgresServer server = start();
        static final LocalStatbank statbank = LocalStatbank.start(0);

        private static Path folder() {
            try {
                return Files.createTempDirectory("helhed-test");
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private static PostgresServer start() {
            var started = PostgresServer.start(unpacked(folder.resolve("postgres")));
            SpringApplication.getShutdownHandlers().add(() -> stop(started));
            // what a power cut would take is thrown away anyway; that a crash takes nothing is proved elsewhere
            // (CrashJourney)
            superuser(started, "alter role all set synchronous_commit = off");
            superuser(
                    started,
                    "create database template_helhed owner helhed_owner template template0"
                            + " locale_provider icu icu_locale 'da-DK' locale 'C.UTF-8'");
            Flyway.configure()
                    .dataSource(started.url("template_helhed"), "helhed_owner", started.ownerPassword())
                    .load()
                    .migrate();
            return started;
        }

        static void superuser(String sql) {
            superuser(server, sql);
        }

        private static void superuser(PostgresServer on, String sql) {
            try (var connection = DriverManager.getConnection(on.url("postgres"), "postgres", on.superuserPassword());
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException broken) {
                throw new IllegalStateException(broken);
            }
        }

        private static void stop(PostgresServer started) {
            try {
                started.close();
                org.springframework.util.FileSystemUtils.deleteRecursively(folder);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
