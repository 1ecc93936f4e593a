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
import java.util.concurrent.TimeUnit;

/** A process of ours, measured from outside: the same Java, options and class path as this one, so that only what is started differs. */
final class Launched implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Process process;
    private final int port;

    private Launched(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param options of Java, stronger than this process's own */
    static Launched with(List<String> options, String argument) {
        int port = freePort();
        var call =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        call.addAll(java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments());
        call.addAll(options);
        call.addAll(List.of("-cp", System.getProperty("java.class.path"), "dk.helhed.Helhed"));
        call.addAll(
                argument.startsWith("--")
                        ? List.of(argument, "--server.port=" + port)
                        : List.of(argument, String.valueOf(port)));
        try {
            return new Launched(
                    new ProcessBuilder(call)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start(),
                    port);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** Until the page answers. */
    void await(String page) {
        var last = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < last && process.isAlive()) {
            if (answers(address(page))) {
                return;
            }
            pause(20);
        }
        throw new IllegalStateException("No answer from " + address(page));
    }

    /** Until what it prepares in the background after its start is ready. */
    void settle() {
        var last = System.nanoTime() + PATIENCE.toNanos();
        var before = Duration.ZERO;
        while (System.nanoTime() < last && processor().minus(before).toMillis() > 100) {
            before = processor();
            pause(1000);
        }
    }

    static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Of the processor, over all its threads so far; zero where the system does not tell. */
    Duration processor() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The largest resident size so far, where the system tells it; 0 elsewhere. The database's own processes are not in it. */
    long peakMegabytes() {
        var status = Path.of("/proc", String.valueOf(process.pid()), "status");
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

    @Override
    public void close() {
        process.destroy();
        try {
            // a process that writes down what Java learned ends later than others
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
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

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
