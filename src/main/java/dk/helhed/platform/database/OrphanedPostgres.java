package dk.helhed.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A postgres left running when its Helhed was killed. It must be stopped before a new one starts: on another port the
 * new one would fail, on the same port the library would silently adopt the old one. Only the holder of the
 * {@link FolderLock} may do this.
 */
final class OrphanedPostgres {
    private OrphanedPostgres() {}

    static void stop(Path cluster) {
        process(cluster).ifPresent(orphan -> {
            orphan.destroy();
            await(orphan);
        });
    }

    /** The process that {@code postmaster.pid} names, when it lives and is a postgres: process ids are used again. */
    private static Optional<ProcessHandle> process(Path cluster) {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Files.readAllLines(file).stream()
                    .findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d+"))
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                    .filter(process -> process.info().command().orElse("").endsWith("postgres"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void await(ProcessHandle orphan) {
        try {
            orphan.onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stuck) {
            throw new IllegalStateException(
                    "A postgres from an earlier run does not stop: process " + orphan.pid(), stuck);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
