package dk.helhed.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Properties;
import java.util.stream.Stream;

/** The cells of the largest release of a stopped city: grown to any number, and asked without us. */
final class BenchCells implements AutoCloseable {
    /** The words of the grown release, which it keeps as every release does. */
    private static final String WORDS = """
            create type said as enum (
                select 'G' || n as text from range(%d) times(n)
                union
                select unnest([area_text, c1, c2, c4, c5, c6, nothing]) from read_parquet('%s'))
            """;

    /** Each cell many times, each time in a group and with a value of its own, in the order in which a release is written. */
    private static final String GROW = """
            copy (
                select measure, area, area_text::said as area_text, period, c1::said as c1, c2::said as c2,
                       ('G' || n)::said as c3, c4::said as c4, c5::said as c5, c6::said as c6,
                       if(nothing = '', (hash(source_row, n) %% 3000)::decimal(38, 12), null) as value,
                       nothing::said as nothing, symbol, source_row, source_column
                from (select *, unnest(range(%d)) as n from read_parquet('%s')))
            to '%s' (format parquet, compression zstd, row_group_size 122880)
            """;

    /** What a figure on all areas and periods needs, as anyone would write it. */
    private static final String SUM = """
            select area, period, sum(value) filter (where c1 = 'Kvinder') as above, sum(value) as below
            from read_parquet('%s') group by area, period order by area, period
            """;

    private final Path file;
    private final Connection duck;

    BenchCells(Path city) throws IOException, SQLException {
        file = largest(city.resolve("warehouse"));
        var settings = new Properties();
        settings.setProperty("threads", "2");
        settings.setProperty("memory_limit", "512MB");
        settings.setProperty("temp_directory", city.resolve("spill").toString());
        // the one block of the small release is read from its beginning to its end, so what is written as it comes is
        // in order
        settings.setProperty("preserve_insertion_order", "false");
        duck = DriverManager.getConnection("jdbc:duckdb:", settings);
    }

    /** @return how many cells there are now */
    long grow(int times) throws IOException, SQLException {
        var grown = file.resolveSibling("grown.writing");
        try (var copy = duck.createStatement()) {
            copy.execute(WORDS.formatted(times, file));
            copy.execute(GROW.formatted(times, file, grown));
            Files.move(grown, file, StandardCopyOption.ATOMIC_MOVE);
            var counted = copy.executeQuery("select count(*) from read_parquet('%s')".formatted(file));
            counted.next();
            return counted.getLong(1);
        }
    }

    /** Of the file. */
    long megabytes() throws IOException {
        return Files.size(file) / 1_000_000;
    }

    /** The plain query, and every line of its answer fetched. */
    Duration ask() throws SQLException {
        var began = System.nanoTime();
        try (var statement = duck.createStatement();
                var answer = statement.executeQuery(SUM.formatted(file))) {
            while (answer.next()) {
                answer.getBigDecimal("above");
                answer.getBigDecimal("below");
            }
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    @Override
    public void close() throws SQLException {
        duck.close();
    }

    private static Path largest(Path warehouse) throws IOException {
        try (Stream<Path> files = Files.walk(warehouse, 2)) {
            return files.filter(path -> path.toString().endsWith(".parquet"))
                    .max(Comparator.comparingLong(BenchCells::size))
                    .orElseThrow();
        }
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
