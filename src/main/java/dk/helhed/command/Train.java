package dk.helhed.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * {@code train FILE}: uses a new city as its analyst does, so that the file holds what Java learned of it. Later starts load their
 * classes from there and know from the first table on which code is worth compiling.
 */
final class Train implements Command {
    /** Enough for every step of an intake to be called hot. */
    private static final long CELLS = 100_000;

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        if (arguments.words().size() != 1) {
            terminal.say("train takes the file to write");
            return WRONG_CALL;
        }
        try {
            var folder = Files.createTempDirectory("helhed-train");
            var options = List.of("-XX:AOTCacheOutput=" + arguments.words().getFirst());
            try (var city = Launched.with(options, "--helhed.data.folder=" + folder.resolve("city"))) {
                city.await("/login");
                try (var analyst = new BenchAnalyst(city)) {
                    analyst.signIn();
                    BenchFigures.pages(analyst, folder, CELLS).values().forEach(analyst::time);
                }
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
            return DONE;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
