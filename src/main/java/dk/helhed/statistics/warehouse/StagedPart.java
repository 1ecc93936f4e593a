package dk.helhed.statistics.warehouse;

import static dk.helhed.statistics.warehouse.numbered.NumberedCells.NUMBERS;
import static dk.helhed.statistics.warehouse.numbered.NumberedCells.WORDS;

import dk.helhed.statistics.warehouse.numbered.NumberedCells;
import dk.helhed.statistics.warehouse.numbered.NumberedCells.Written;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * One part of the cells that are put aside. They come as numbers and words, thousands of them as one row of lists; the file holds
 * each cell with its words again.
 */
final class StagedPart implements AutoCloseable {
    private static final String CREATE_WORDS =
            "create or replace temporary table word (id integer not null, text varchar not null)";

    private static final String CREATE_CELLS = "create or replace temporary table aside ("
            + each(Stream.concat(WORDS.stream(), NUMBERS.stream()), field -> field + " integer[] not null", ", ")
            + ", digits bigint[] not null)";

    private static final String WRITE = """
            copy (
                with said as materialized (select id, text::said as text from word),
                     power as (
                         select scale, factor::decimal(13, 12) as factor
                         from (values (0, 1), (1, 0.1), (2, 0.01), (3, 0.001), (4, 0.0001), (5, 0.00001), (6, 0.000001),
                                      (7, 0.0000001), (8, 0.00000001), (9, 0.000000001), (10, 0.0000000001),
                                      (11, 0.00000000001), (12, 0.000000000001)) power(scale, factor)),
                     cell as (select %s, unnest(digits) as digits from aside),
                     whole as (
                         select %s, cell.source_row, cell.source_column, cell.scale, cell.written, cell.digits,
                                coalesce(cell.digits::decimal(19, 0) * power.factor,
                                         try_cast(long_number.text::varchar as decimal(38, 12)))::decimal(38, 12) as value
                         from cell %s left join power on power.scale = cell.scale)
                select measure, '' as area, area_text, period, c1, c2, c3, c4, c5, c6, value, nothing,
                       case written
                           when %d then symbol::varchar
                           when %d then digits::varchar
                           when %d then substring(value::varchar, 1, strlen(value::varchar) - 12 + scale)
                           else replace(substring(value::varchar, 1, strlen(value::varchar) - 12 + scale), '.', ',')
                       end as symbol,
                       source_row, source_column, status
                from whole)
            to ? (format parquet)
            """.formatted(
            each(Stream.concat(WORDS.stream(), NUMBERS.stream()), field -> "unnest(" + field + ") as " + field, ", "),
            each(WORDS.stream(), field -> field + ".text as " + field, ", "),
            each(WORDS.stream(), field -> "join said " + field + " on " + field + ".id = cell." + field, " "),
            Written.AS_A_WORD.ordinal(),
            Written.WHOLE.ordinal(),
            Written.WITH_POINT.ordinal());

    private final DuckDBConnection connection;
    private final DuckDBAppender words;
    private final DuckDBAppender cells;
    private int given;

    StagedPart(DuckDBConnection connection) throws SQLException {
        this.connection = connection;
        try (var create = connection.createStatement()) {
            create.execute(CREATE_WORDS);
            create.execute(CREATE_CELLS);
        }
        words = connection.createAppender("temp", "main", "word");
        cells = connection.createAppender("temp", "main", "aside");
    }

    void append(NumberedCells some) throws SQLException {
        for (var word : some.words()) {
            words.beginRow().append(given++).append(word).endRow();
        }
        cells.beginRow();
        for (var field : some.fields()) {
            cells.append(field);
        }
        cells.append(some.digits()).endRow();
    }

    void write(Path target) throws SQLException {
        words.flush();
        cells.flush();
        CellStore.type(connection);
        try (var copy = connection.prepareStatement(WRITE)) {
            copy.setString(1, target.toString());
            copy.execute();
        }
    }

    @Override
    public void close() throws SQLException {
        words.close();
        cells.close();
    }

    private static String each(Stream<String> fields, UnaryOperator<String> said, String between) {
        return fields.map(said).collect(Collectors.joining(between));
    }
}
