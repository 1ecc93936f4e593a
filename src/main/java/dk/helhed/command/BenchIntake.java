package dk.helhed.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/**
 * Takes a generated CSV into a running city over its pages: handed in, declared, checked, committed, its receipt shown.
 * The city has 512 MB of heap. The baseline is DuckDB copying the same file to Parquet with as many threads.
 */
final class BenchIntake implements Command {
    private static final Pattern HEAP = Pattern.compile("(\\d+)M->\\d+M");
    private static final int HEAP_MEGABYTES = 512;
    private static final long CELLS = 1_000_000;

    private record Taken(Duration time, Duration processor, long heapMegabytes, long residentMegabytes) {}

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        long cells = arguments.value("cells").map(Long::parseLong).orElse(CELLS);
        try {
            var folder = Files.createTempDirectory("helhed-bench");
            try {
                var file = folder.resolve("bench.csv");
                BenchCsv.write(file, cells);
                terminal.say(String.format(Locale.ROOT, "%d cells, %d MB", cells, Files.size(file) / 1_000_000));
                tell(cells, ours(folder, file, terminal), baseline(folder, file), arguments, terminal);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
            return DONE;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Taken ours(Path folder, Path file, Terminal terminal) throws IOException {
        var log = folder.resolve("gc.log");
        var options = List.of("-Xmx" + HEAP_MEGABYTES + "m", "-Xlog:gc:file=" + log + ":none:filecount=0");
        try (var city = Launched.with(options, "--helhed.data.folder=" + folder.resolve("city"))) {
            city.await("/login");
            try (var analyst = new BenchAnalyst(city)) {
                analyst.signIn();
                city.settle();
                var before = city.processor();
                var began = System.nanoTime();
                take(analyst, file, terminal);
                var time = Duration.ofNanos(System.nanoTime() - began);
                return new Taken(time, city.processor().minus(before), heap(log), city.peakMegabytes());
            }
        }
    }

    private static void take(BenchAnalyst analyst, Path file, Terminal terminal) throws IOException {
        var step = new Step(terminal);
        var declaration = analyst.upload(file);
        step.ended("handed in");
        var findings = analyst.declare(declaration);
        step.ended("declared");
        analyst.through(findings);
        step.ended("checked");
        analyst.through(analyst.send(findings.replace("/findings", "/commit"), findings));
        step.ended("committed, visible");
    }

    private static Duration baseline(Path folder, Path file) {
        var settings = new Properties();
        settings.setProperty("threads", "2");
        settings.setProperty("memory_limit", "512MB");
        settings.setProperty("temp_directory", folder.resolve("spill").toString());
        var began = System.nanoTime();
        try (var duck = DriverManager.getConnection("jdbc:duckdb:", settings);
                var copy = duck.prepareStatement("copy (select * from read_csv(?)) to ? (format parquet)")) {
            copy.setString(1, file.toString());
            copy.setString(2, folder.resolve("bench.parquet").toString());
            copy.execute();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static void tell(long cells, Taken ours, Duration duck, Arguments arguments, Terminal terminal) {
        if (arguments.json()) {
            terminal.receipt(String.format(
                    Locale.ROOT,
                    "{\"bench\":\"intake\",\"cells\":%d,\"millis\":%d,\"baselineMillis\":%d,\"heapMegabytes\":%d,\"residentMegabytes\":%d}",
                    cells,
                    ours.time().toMillis(),
                    duck.toMillis(),
                    ours.heapMegabytes(),
                    ours.residentMegabytes()));
        }
        var line = String.format(
                Locale.ROOT,
                "bench intake: %d cells in %.1f s (%.1f s of processor), ratio %.1f of duckdb-csv-to-parquet (%.2f s), heap %d MB of %d, resident %d MB",
                cells,
                ours.time().toMillis() / 1000.0,
                ours.processor().toMillis() / 1000.0,
                ours.time().toMillis() / (double) duck.toMillis(),
                duck.toMillis() / 1000.0,
                ours.heapMegabytes(),
                HEAP_MEGABYTES,
                ours.residentMegabytes());
        if (arguments.json()) {
            terminal.say(line);
        } else {
            terminal.receipt(line);
        }
    }

    /** The fullest the heap was, as its collector wrote down. */
    private static long heap(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .flatMap(line -> HEAP.matcher(line).results())
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .max()
                .orElse(0);
    }

    /** Says how long each step took. */
    private static final class Step {
        private final Terminal terminal;
        private long began = System.nanoTime();

        Step(Terminal terminal) {
            this.terminal = terminal;
        }

        void ended(String name) {
            long now = System.nanoTime();
            terminal.say(String.format(Locale.ROOT, "%-18s %6d ms", name, (now - began) / 1_000_000));
            began = now;
        }
    }
}
