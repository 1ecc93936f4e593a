package dk.helhed.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;

/**
 * Cold and warm start: from the start of the process to the first answer of the sign-in page. Cold is the first start
 * on an empty folder, demo city and all; warm is the next one. The baseline is an empty Spring Boot web application in
 * the same runtime.
 */
final class BenchStart implements Command {
    private static final int ROUNDS = 3;

    private record Start(Duration time, long peakMegabytes) {}

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        try {
            var folder = Files.createTempDirectory("helhed-bench");
            try {
                measure(folder, arguments, terminal);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
            return DONE;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void measure(Path folder, Arguments arguments, Terminal terminal) {
        var cold = ours(folder, terminal, "cold start");
        var warm = new ArrayList<Start>();
        var empty = new ArrayList<Start>();
        for (int round = 0; round < ROUNDS; round++) {
            warm.add(ours(folder, terminal, "warm start"));
            empty.add(start(terminal, "empty application", "bench-empty", "/"));
        }
        var ratio = median(warm) / (double) median(empty);
        var peak = warm.stream().mapToLong(Start::peakMegabytes).max().orElse(0);
        if (arguments.json()) {
            terminal.receipt(String.format(
                    Locale.ROOT,
                    "{\"bench\":\"start\",\"coldMillis\":%d,\"warmMillis\":%d,\"baselineMillis\":%d,\"peakMegabytes\":%d}",
                    cold.time().toMillis(),
                    median(warm),
                    median(empty),
                    peak));
        }
        var line = String.format(Locale.ROOT, "bench start: ratio %.2f of empty-spring-boot, peak %d MB", ratio, peak);
        if (arguments.json()) {
            terminal.say(line);
        } else {
            terminal.receipt(line);
        }
    }

    private static Start ours(Path folder, Terminal terminal, String name) {
        return start(terminal, name, "--helhed.data.folder=" + folder.resolve("city"), "/login");
    }

    private static Start start(Terminal terminal, String name, String argument, String page) {
        var began = System.nanoTime();
        try (var launched = Launched.with(List.of(), argument)) {
            launched.await(page);
            var time = Duration.ofNanos(System.nanoTime() - began);
            var peak = launched.peakMegabytes();
            terminal.say(String.format(Locale.ROOT, "%-18s %6d ms %5d MB", name, time.toMillis(), peak));
            return new Start(time, peak);
        }
    }

    private static long median(List<Start> starts) {
        return starts.stream()
                .mapToLong(start -> start.time().toMillis())
                .sorted()
                .skip(starts.size() / 2)
                .findFirst()
                .orElse(0);
    }
}
