package dk.helhed.statistics.warehouse;

import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.cell.Cell.Nothing;
import dk.helhed.statistics.cell.Cell.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Writes the cells of one release into one sorted Parquet file. */
final class CellStore {
    static final int SCALE = 12;

    private static final String CREATE = """
            create temporary table cell (
                measure varchar not null, area varchar not null, area_text varchar not null, period varchar not null,
                c1 varchar not null, c2 varchar not null, c3 varchar not null,
                c4 varchar not null, c5 varchar not null, c6 varchar not null,
                value decimal(38, 12), nothing varchar not null, symbol varchar not null,
                source_row integer not null, source_column integer not null)
            """;

    /** The order in the file is what makes reading fast; the source's row makes it the same file every time. */
    private static final String WRITE = """
            copy (select * from cell order by measure, area, period, source_row, source_column)
            to ? (format parquet, compression zstd, row_group_size 122880)
            """;

    private final Engine engine;

    CellStore(Engine engine) {
        this.engine = engine;
    }

    /** @return the number of cells written */
    long write(Iterator<Cell> cells, Path target) {
        try (var connection = engine.connection()) {
            try (var create = connection.createStatement()) {
                create.execute(CREATE);
            }
            long written = append(connection, cells);
            try (var write = connection.prepareStatement(WRITE)) {
                write.setString(1, target.toString());
                write.execute();
            }
            return written;
        } catch (SQLException e) {
            throw new IllegalStateException("The release could not be written to " + target.getFileName(), e);
        }
    }

    private static long append(DuckDBConnection connection, Iterator<Cell> cells) throws SQLException {
        long written = 0;
        try (var appender = connection.createAppender("temp", "main", "cell")) {
            while (cells.hasNext()) {
                append(appender, cells.next());
                written++;
            }
            appender.flush();
        }
        return written;
    }

    private static void append(DuckDBAppender appender, Cell cell) throws SQLException {
        appender.beginRow()
                .append(cell.measure())
                .append(cell.area().map(area -> area.value().toString()).orElse(""))
                .append(cell.areaText())
                .append(cell.period());
        for (int i = 0; i < Cell.MAXIMUM_DIMENSIONS; i++) {
            appender.append(i < cell.categories().size() ? cell.categories().get(i) : "");
        }
        switch (cell.content()) {
            case Value(BigDecimal number) ->
                appender.append(number.setScale(SCALE, RoundingMode.UNNECESSARY))
                        .append("");
            case Nothing(var kind) -> appender.appendNull().append(kind.name());
        }
        appender.append(cell.symbol())
                .append(cell.sourceRow())
                .append(cell.sourceColumn())
                .endRow();
    }
}
