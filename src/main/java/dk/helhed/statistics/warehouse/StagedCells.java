package dk.helhed.statistics.warehouse;

import dk.helhed.statistics.cell.Cell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Puts cells aside, a part at a time, so that more cells take no more memory. The engine takes one batch while the next is
 * being read. Nothing is whole before {@link #finish}.
 */
public final class StagedCells implements AutoCloseable {
    private static final int PART = 1_000_000;
    private static final int BATCH = 5_000;
    private static final int BATCHES_WAITING = 4;

    private final DuckDBConnection connection;
    private final Path folder;
    private final ExecutorService engine =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("cells").factory());
    private final ArrayDeque<Future<?>> waiting = new ArrayDeque<>();
    private List<Cell> batch = new ArrayList<>(BATCH);
    private Optional<DuckDBAppender> appender = Optional.empty();
    private int parts;
    private int appended;

    StagedCells(Engine engine, Path folder) {
        this.folder = folder;
        this.connection = engine.connection();
        try {
            Files.createDirectories(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public void add(Cell cell) {
        batch.add(cell);
        if (batch.size() == BATCH) {
            handOver();
        }
    }

    /** Everything that was added is on the disk. */
    public void finish() {
        handOver();
        waiting.add(engine.submit(() -> {
            write();
            return parts;
        }));
        while (!waiting.isEmpty()) {
            await(waiting.remove());
        }
    }

    @Override
    public void close() {
        engine.shutdown();
        while (!waiting.isEmpty()) {
            waiting.remove().cancel(false);
        }
        engine.close();
        try {
            connection.close();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void handOver() {
        var full = batch;
        batch = new ArrayList<>(BATCH);
        if (waiting.size() == BATCHES_WAITING) {
            await(waiting.remove());
        }
        waiting.add(engine.submit(() -> {
            append(full);
            return full.size();
        }));
    }

    /** The engine's appender belongs to the thread that made it. */
    private void append(List<Cell> cells) throws SQLException {
        var open = appender();
        for (Cell cell : cells) {
            CellStore.append(open, cell);
        }
        appended += cells.size();
        if (appended >= PART) {
            write();
        }
    }

    private DuckDBAppender appender() throws SQLException {
        var open = appender.isPresent() ? appender.get() : CellStore.appender(connection);
        appender = Optional.of(open);
        return open;
    }

    private void write() throws SQLException {
        if (appender.isEmpty() && parts > 0) {
            return;
        }
        appender().close();
        appender = Optional.empty();
        try (var copy = connection.prepareStatement("copy cell to ? (format parquet)")) {
            copy.setString(1, folder.resolve("%05d.parquet".formatted(parts++)).toString());
            copy.execute();
        }
        appended = 0;
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("The cells could not be put aside", broken.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while cells were put aside", stopped);
        }
    }
}
