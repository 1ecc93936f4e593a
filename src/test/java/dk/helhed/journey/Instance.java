package dk.helhed.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Helhed as a process of its own on a data folder, so that it can be killed. */
final class Instance implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("Helhed: http://localhost:(\\d+)");

    private final Process process;
    private final int port;

    private Instance(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts and waits for the address that the process prints. */
    static Instance start(Path data) {
        try {
            var process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xmx600m",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "dk.helhed.Helhed",
                            "--server.port=0",
                            "--helhed.data.folder=" + data))
                    .redirectErrorStream(true)
                    .start();
            return new Instance(process, port(process.inputReader(StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    int port() {
        return port;
    }

    /** {@code kill -9}: no shutdown hook runs, and the database is left behind. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    @Override
    public void close() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The process does not stop: " + process.pid());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Reads on behind the address as well: a full pipe would stop the process. */
    private static int port(BufferedReader output) throws IOException {
        var said = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            var address = ADDRESS.matcher(line);
            if (address.find()) {
                Thread.startVirtualThread(() -> output.lines().forEach(_ -> {}));
                return Integer.parseInt(address.group(1));
            }
        }
        throw new IllegalStateException("It did not start:\n" + said);
    }
}
