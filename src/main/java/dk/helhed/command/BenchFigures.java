package dk.helhed.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.springframework.util.FileSystemUtils;

/**
 * How fast a figure's page answers over a store of a hundred million cells. A small table is taken in, an indicator and
 * figures of every form are made over the pages; then each cell of the release is written many times, which is the store that
 * as many files would have made. The time is the browser's, over loopback, so it holds all that the server does. The baseline is
 * DuckDB adding the same cells from the same file.
 */
final class BenchFigures implements Command {
    private static final long CELLS = 100_000_000;
    private static final int SEED_CELLS = 80_000;
    private static final int ROUNDS = 30;
    private static final List<String> OPTIONS = List.of("-Xmx512m");

    private record Asked(String what, String address, Duration first, List<Duration> later) {
        long median() {
            return micros().skip(later.size() / 2).findFirst().orElse(0);
        }

        long slowest() {
            return micros().max().orElse(0);
        }

        private LongStream micros() {
            return later.stream().mapToLong(time -> time.toNanos() / 1000).sorted();
        }
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        long cells = arguments.value("cells").map(Long::parseLong).orElse(CELLS);
        try {
            var folder = Files.createTempDirectory("helhed-bench");
            try {
                var city = folder.resolve("city");
                var pages = prepare(folder, city);
                var plain = plain(city, Math.toIntExact(Math.max(1, cells / SEED_CELLS)), terminal);
                tell(ask(city, pages, terminal), plain, cells, arguments, terminal);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
            return DONE;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** @return what is asked, with its address */
    private static Map<String, String> prepare(Path folder, Path data) throws IOException {
        try (var city = Launched.with(OPTIONS, "--helhed.data.folder=" + data)) {
            city.await("/login");
            try (var analyst = new BenchAnalyst(city)) {
                analyst.signIn();
                // the demo city's papers take the first figures that there are, and they shall be its own
                city.settle();
                return pages(analyst, folder, SEED_CELLS);
            }
        }
    }

    /** Takes a table of so many cells in and makes an indicator and figures of it; what can be asked then, with its address. */
    static Map<String, String> pages(BenchAnalyst analyst, Path folder, long cells) throws IOException {
        var file = folder.resolve("bench.csv");
        BenchCsv.write(file, cells);
        var findings = analyst.declare(analyst.upload(file));
        analyst.through(findings);
        analyst.through(analyst.send(findings.replace("/findings", "/commit"), findings));
        var indicator = analyst.define("Kvinder");
        var code = indicator.substring(indicator.lastIndexOf('/') + 1);
        var pages = new LinkedHashMap<String, String>();
        for (var form : List.of("TABLE", "BAR", "LINE", "MAP")) {
            pages.put(form.toLowerCase(Locale.ROOT), analyst.figure(code, form));
        }
        pages.put("indicator", indicator);
        pages.put("comparison", indicator + "/compare");
        return pages;
    }

    private static Duration plain(Path city, int times, Terminal terminal) throws IOException, SQLException {
        try (var cells = new BenchCells(city)) {
            terminal.say(String.format(Locale.ROOT, "%d cells, %d MB", cells.grow(times), cells.megabytes()));
            var first = cells.ask();
            var second = cells.ask();
            return first.compareTo(second) < 0 ? first : second;
        }
    }

    private static List<Asked> ask(Path data, Map<String, String> pages, Terminal terminal) {
        try (var city = Launched.with(OPTIONS, "--helhed.data.folder=" + data)) {
            city.await("/login");
            try (var reader = new BenchAnalyst(city)) {
                reader.signIn();
                city.settle();
                var asked = ask(reader, pages);
                asked.forEach(page -> terminal.say(String.format(
                        Locale.ROOT,
                        "%-12s first %6d ms, warm median %6.1f ms, slowest %6.1f ms",
                        page.what(),
                        page.first().toMillis(),
                        page.median() / 1000.0,
                        page.slowest() / 1000.0)));
                return asked;
            }
        }
    }

    /** Each page once, then all of them in turns, as many readers ask. */
    private static List<Asked> ask(BenchAnalyst reader, Map<String, String> pages) {
        var asked = pages.entrySet().stream()
                .map(page -> new Asked(page.getKey(), page.getValue(), reader.time(page.getValue()), new ArrayList<>()))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            asked.forEach(page -> page.later().add(reader.time(page.address())));
        }
        return asked;
    }

    private static void tell(List<Asked> asked, Duration plain, long cells, Arguments arguments, Terminal terminal) {
        long slowestMedian = asked.stream().mapToLong(Asked::median).max().orElse(0);
        long first =
                asked.stream().mapToLong(page -> page.first().toMillis()).max().orElse(0);
        double plainMillis = plain.toNanos() / 1e6;
        if (arguments.json()) {
            terminal.receipt(String.format(
                    Locale.ROOT,
                    "{\"bench\":\"figures\",\"cells\":%d,\"warmMicros\":%d,\"firstMillis\":%d,\"baselineMillis\":%.1f}",
                    cells,
                    slowestMedian,
                    first,
                    plainMillis));
        }
        var line = String.format(
                Locale.ROOT,
                "bench figures: %d cells, slowest page %.1f ms warm (median of %d), %d ms the first time, ratio %.3f of duckdb-plain-query (%.0f ms)",
                cells,
                slowestMedian / 1000.0,
                ROUNDS,
                first,
                slowestMedian / 1000.0 / plainMillis,
                plainMillis);
        if (arguments.json()) {
            terminal.say(line);
        } else {
            terminal.receipt(line);
        }
    }
}
