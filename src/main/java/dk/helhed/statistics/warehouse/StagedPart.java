package dk.helhed.statistics.warehouse;

import static dk.helhed.statistics.warehouse.numbered.NumberedCells.FIELDS;
import static dk.helhed.statistics.warehouse.numbered.NumberedCells.WORDS;

import dk.helhed.statistics.warehouse.numbered.NumberedCells;
import dk.helhed.statistics.warehouse.numbered.SaidByField;
import dk.helhed.statistics.warehouse.numbered.Words;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
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
 * each cell with its words again, and the digits of its number. A field that is the same in all of them is not unpacked, and most
 * fields are.
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
                select %s, digits
                from (select %s from aside), (select list(text::said order by id) as said from word))
            to ? (format parquet)
            """;

    private static final String UNPACKED = "unnest(%1$s) as %1$s";

    /** A list of one stands for as many as there are cells in its row. */
    private static final String FILLED = "unnest(list_resize(%1$s, len(digits), %1$s[1])) as %1$s";

    private final DuckDBConnection connection;
    private final DuckDBAppender words;
    private final DuckDBAppender cells;
    private final BitSet[] said = new BitSet[FIELDS.size()];
    private final int[] first = new int[FIELDS.size()];
    private final Set<String> varying = new HashSet<>();
    private final Set<String> alike = new HashSet<>();
    private boolean isEmpty = true;
    private int given;

    StagedPart(DuckDBConnection connection) throws SQLException {
        this.connection = connection;
        try (var create = connection.createStatement()) {
            create.execute(CREATE_WORDS);
            create.execute(CREATE_CELLS);
        }
        Arrays.setAll(said, _ -> new BitSet());
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
            note(field, numbers);
            cells.append(numbers);
        }
        cells.append(some.digits()).endRow();
        isEmpty = false;
    }

    private void note(int field, int[] numbers) {
        if (isEmpty) {
            first[field] = numbers[0];
        }
        if (numbers.length > 1 || numbers[0] != first[field]) {
            varying.add(FIELDS.get(field));
        }
        if (numbers.length == 1) {
            alike.add(FIELDS.get(field));
        }
        if (field < WORDS.size()) {
            for (int number : numbers) {
                said[field].set(number);
            }
        }
    }

    void write(Path target) throws SQLException {
        words.flush();
        cells.flush();
        Words.type(connection, "word");
        try (var copy = connection.prepareStatement(writing())) {
            copy.setString(1, target.toString());
            copy.execute();
        }
        SaidByField.note(connection, field -> said[FIELDS.indexOf(field)]);
    }

    private String writing() {
        var lists = FIELDS.stream()
                .filter(varying::contains)
                .map(field -> (alike.contains(field) ? FILLED : UNPACKED).formatted(field));
        return WRITE.formatted(
                each(
                        FIELDS,
                        field -> (WORDS.contains(field) ? "said[%s]" : "%s").formatted(number(field)) + " as " + field),
                Stream.concat(lists, Stream.of("unnest(digits) as digits")).collect(Collectors.joining(", ")));
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
