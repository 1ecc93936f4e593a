package dk.helhed.statistics.warehouse;

import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.warehouse.numbered.CellFiles;
import dk.helhed.statistics.warehouse.numbered.NumberedCells;
import dk.helhed.statistics.warehouse.numbered.Numbering;
import dk.helhed.statistics.warehouse.numbered.SaidByField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duckdb.DuckDBConnection;

/**
 * Puts cells aside, a part at a time, so that more cells take no more memory. The engine takes one batch while the next is
 * being read. Nothing is whole before {@link #finish}.
 */
public final class StagedCells implements AutoCloseable {
    private static final int BATCH = 5_000;
    private static final int BATCHES_OF_A_PART = 50;
    private static final int BATCHES_WAITING = 32;

    private final DuckDBConnection connection;
    private final CellFiles files;
    private final ExecutorService engine =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("cells").factory());
    private final ArrayDeque<Future<?>> waiting = new ArrayDeque<>();
    private Numbering numbering = new Numbering();
    private NumberedCells batch = new NumberedCells(numbering, BATCH);
    private int batches;
    private Optional<StagedPart> open = Optional.empty();
    private int parts;

    StagedCells(Engine engine, CellFiles files) {
        this.files = files;
        this.connection = engine.connection();
        try {
            Files.createDirectories(files.path().getParent());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public void add(Cell cell) {
        batch.add(cell);
        if (batch.isFull()) {
            handOver();
        }
    }

    /** Everything that was added is on the disk. */
    public void finish() {
        handOver();
        waiting.add(engine.submit(() -> {
            write();
            SaidByField.keep(connection, files);
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
        boolean isLastOfPart = ++batches % BATCHES_OF_A_PART == 0;
        if (isLastOfPart) {
            numbering = new Numbering();
        }
        batch = new NumberedCells(numbering, BATCH);
        if (waiting.size() == BATCHES_WAITING) {
            await(waiting.remove());
        }
        waiting.add(engine.submit(() -> {
            append(full, isLastOfPart);
            return parts;
        }));
    }

    /** What the engine appends with belongs to the thread that made it. */
    private void append(NumberedCells some, boolean isLastOfPart) throws SQLException {
        part().append(some);
        if (isLastOfPart) {
            write();
        }
    }

    /** An empty file has one empty part. */
    private void write() throws SQLException {
        if (open.isPresent() || parts == 0) {
            try (var part = part()) {
                part.write(files.path().resolveSibling("%05d.parquet".formatted(parts++)));
            }
            open = Optional.empty();
        }
    }

    private StagedPart part() throws SQLException {
        var part = open.isPresent() ? open.get() : new StagedPart(connection);
        open = Optional.of(part);
        return part;
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
