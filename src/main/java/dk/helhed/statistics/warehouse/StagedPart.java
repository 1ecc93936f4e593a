package dk.helhed.statistics.warehouse;

import static dk.helhed.statistics.warehouse.numbered.NumberedCells.FIELDS;
import static dk.helhed.statistics.warehouse.numbered.NumberedCells.WORDS;

import dk.helhed.statistics.warehouse.numbered.NumberedCells;
import dk.helhed.statistics.warehouse.numbered.NumberedCells.Written;
import dk.helhed.statistics.warehouse.numbered.Words;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * One part of the cells that are put aside. They come as numbers and words, thousands of them as one row of lists; the file holds
 * each cell with its words again. A field that is the same in all of them is not unpacked, and most fields are.
 */
final class StagedPart implements AutoCloseable {
    private static final String CREATE_WORDS =
            "create or replace temporary table word (id integer not null, text varchar not null)";

    private static final String CREATE_CELLS = "create or replace temporary table aside ("
            + each(FIELDS, field -> field + " integer[] not null")
            + ", digits bigint[] not null)";

    /** Words are found by their place in one list: that takes a fraction of the time of joining them. */
    private static final String WRITE = """
            copy (
                with numbered as (select %s from aside),
                     worded as (
                         select %s, digits from numbered, (select list(text::said order by id) as said from word)),
                     cell as (
                         select *,
                                coalesce(digits::decimal(19, 0) * ([1, 0.1, 0.01, 0.001, 0.0001, 0.00001, 0.000001, 0.0000001,
                                             0.00000001, 0.000000001, 0.0000000001, 0.00000000001, 0.000000000001
                                         ]::decimal(13, 12)[])[scale + 1],
                                         try_cast(long_number::varchar as decimal(38, 12)))::decimal(38, 12) as value
                         from worded)
                select measure, '' as area, area_text, period, c1, c2, c3, c4, c5, c6, value, nothing,
                       case written
                           when %d then symbol::varchar
                           when %d then digits::varchar
                           when %d then substring(value::varchar, 1, strlen(value::varchar) - 12 + scale)
                           else replace(substring(value::varchar, 1, strlen(value::varchar) - 12 + scale), '.', ',')
                       end as symbol,
                       source_row, source_column, status
                from cell)
            to ? (format parquet)
            """;

    private final DuckDBConnection connection;
    private final DuckDBAppender words;
    private final DuckDBAppender cells;
    private final int[] first = new int[FIELDS.size()];
    private final Set<String> varying = new HashSet<>();
    private boolean isEmpty = true;
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
            words.beginRow().append(++given).append(word).endRow();
        }
        if (some.isEmpty()) {
            return;
        }
        cells.beginRow();
        for (int field = 0; field < FIELDS.size(); field++) {
            int[] numbers = some.field(field);
            compare(field, numbers);
            cells.append(numbers);
        }
        cells.append(some.digits()).endRow();
        isEmpty = false;
    }

    private void compare(int field, int[] numbers) {
        if (isEmpty) {
            first[field] = numbers[0];
        }
        for (int number : numbers) {
            if (number != first[field]) {
                varying.add(FIELDS.get(field));
                return;
            }
        }
    }

    void write(Path target) throws SQLException {
        words.flush();
        cells.flush();
        Words.type(connection);
        try (var copy = connection.prepareStatement(writing())) {
            copy.setString(1, target.toString());
            copy.execute();
        }
    }

    private String writing() {
        var lists = Stream.concat(Stream.of("digits"), FIELDS.stream().filter(varying::contains))
                .toList();
        return WRITE.formatted(
                each(lists, field -> "unnest(%1$s) as %1$s".formatted(field)),
                each(
                        FIELDS,
                        field -> (WORDS.contains(field) ? "said[%s]" : "%s").formatted(number(field)) + " as " + field),
                Written.AS_A_WORD.ordinal(),
                Written.WHOLE.ordinal(),
                Written.WITH_POINT.ordinal());
    }

    private String number(String field) {
        return varying.contains(field) ? field : String.valueOf(first[FIELDS.indexOf(field)]);
    }

    @Override
    public void close() throws SQLException {
        words.close();
        cells.close();
    }

    private static String each(List<String> fields, UnaryOperator<String> said) {
        return fields.stream().map(said).collect(Collectors.joining(", "));
    }
}
