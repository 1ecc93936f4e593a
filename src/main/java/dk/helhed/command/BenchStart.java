package dk.helhed.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * Cold and warm start: from the start of the process to the first answer of the sign-in page. Cold is the first start
 * on an empty folder, demo city and all; warm is the next one. The baseline is an empty Spring Boot web application in
 * the same runtime.
 */
final class BenchStart implements Command {
    private static final int ROUNDS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

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
        int port = freePort();
        var began = System.nanoTime();
        var process = launch(argument, port);
        try {
            await(process, URI.create("http://localhost:" + port + page));
            var time = Duration.ofNanos(System.nanoTime() - began);
            var peak = peakMegabytes(process.pid());
            terminal.say(String.format(Locale.ROOT, "%-18s %6d ms %5d MB", name, time.toMillis(), peak));
            return new Start(time, peak);
        } finally {
            stop(process);
        }
    }

    /** The same Java, options and class path as this process, so that only what is started differs. */
    private static Process launch(String argument, int port) {
        var self = ProcessHandle.current().info();
        var call = new ArrayList<>(List.of(self.command().orElse("java")));
        call.addAll(java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments());
        call.addAll(List.of("-cp", System.getProperty("java.class.path"), "dk.helhed.Helhed"));
        call.addAll(
                argument.startsWith("--")
                        ? List.of(argument, "--server.port=" + port)
                        : List.of(argument, String.valueOf(port)));
        try {
            return new ProcessBuilder(call)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void await(Process process, URI page) {
        var last = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < last && process.isAlive()) {
            if (answers(page)) {
                return;
            }
            pause();
        }
        throw new IllegalStateException("No answer from " + page);
    }

    private static boolean answers(URI page) {
        try {
            var connection = (HttpURLConnection) page.toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(20_000);
            return connection.getResponseCode() > 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The largest resident size so far, where the system tells it; 0 elsewhere. The database's own processes are not in it. */
    private static long peakMegabytes(long pid) {
        var status = Path.of("/proc", String.valueOf(pid), "status");
        try {
            return !Files.exists(status)
                    ? 0
                    : Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                            .findFirst()
                            .orElse(0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
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

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
