package dk.helhed.statistics.warehouse;

import dk.helhed.statistics.cell.Cell;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * One part of the cells that are put aside. Columns of statistics say the same few words millions of times, so a cell is handed
 * over as numbers and each word once; the file holds the words again.
 */
final class StagedPart implements AutoCloseable {
    /** More different words than this are handed over again rather than remembered. */
    private static final int REMEMBERED = 100_000;

    private static final String WORDS =
            "create or replace temporary table word (id integer not null, text varchar not null)";

    /** Whatever is a number or stands for a word goes into one array: handing over a field costs more than filling it. */
    private static final String CELLS = """
            create or replace temporary table aside (field integer[13] not null, value decimal(38, 12), symbol varchar not null)
            """;

    private static final String WRITE = """
            copy (
                with said as materialized (select id, text::said as text from word)
                select m.text as measure, '' as area, a.text as area_text, p.text as period,
                       w1.text as c1, w2.text as c2, w3.text as c3, w4.text as c4, w5.text as c5, w6.text as c6,
                       s.value, n.text as nothing, s.symbol, s.field[11] as source_row, s.field[12] as source_column,
                       e.text as status
                from aside s
                join said m on m.id = s.field[1]
                join said a on a.id = s.field[2]
                join said p on p.id = s.field[3]
                join said w1 on w1.id = s.field[4]
                join said w2 on w2.id = s.field[5]
                join said w3 on w3.id = s.field[6]
                join said w4 on w4.id = s.field[7]
                join said w5 on w5.id = s.field[8]
                join said w6 on w6.id = s.field[9]
                join said n on n.id = s.field[10]
                join said e on e.id = s.field[13])
            to ? (format parquet)
            """;

    private final int[] field = new int[13];
    private final @Nullable String[] said = new String[13];
    private final DuckDBConnection connection;
    private final DuckDBAppender words;
    private final DuckDBAppender cells;
    private final Map<String, Integer> known = new HashMap<>();
    private int given;
    private int size;

    StagedPart(DuckDBConnection connection) throws SQLException {
        this.connection = connection;
        try (var create = connection.createStatement()) {
            create.execute(WORDS);
            create.execute(CELLS);
        }
        words = connection.createAppender("temp", "main", "word");
        cells = connection.createAppender("temp", "main", "aside");
    }

    int size() {
        return size;
    }

    void append(Cell cell) throws SQLException {
        word(0, cell.measure());
        word(1, cell.areaText());
        word(2, cell.period());
        for (int i = 0; i < Cell.MAXIMUM_DIMENSIONS; i++) {
            word(3 + i, i < cell.categories().size() ? cell.categories().get(i) : "");
        }
        word(9, cell.content() instanceof Cell.Nothing(var kind) ? kind.name() : "");
        field[10] = cell.sourceRow();
        field[11] = cell.sourceColumn();
        word(12, cell.status());
        cells.beginRow().append(field);
        if (cell.content() instanceof Cell.Value(var number)) {
            cells.append(number.setScale(CellStore.SCALE, RoundingMode.UNNECESSARY));
        } else {
            cells.appendNull();
        }
        cells.append(cell.symbol()).endRow();
        size++;
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

    /** Most fields of a cell say what they said in the cell before it. */
    private void word(int place, String text) throws SQLException {
        if (!text.equals(said[place])) {
            field[place] = word(text);
            said[place] = text;
        }
    }

    private int word(String text) throws SQLException {
        Integer before = known.get(text);
        if (before != null) {
            return before;
        }
        if (known.size() == REMEMBERED) {
            known.clear();
        }
        known.put(text, given);
        words.beginRow().append(given).append(text).endRow();
        return given++;
    }
}
