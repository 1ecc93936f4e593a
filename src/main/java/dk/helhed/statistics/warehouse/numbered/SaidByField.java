package dk.helhed.statistics.warehouse.numbered;

import static dk.helhed.statistics.warehouse.numbered.Words.MOST;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** What each field of cells says, noted while they are put aside. Of fields that say too many different texts not all is noted. */
public final class SaidByField {
    static final List<String> FIELDS =
            List.of("measure", "area_text", "period", "c1", "c2", "c3", "c4", "c5", "c6", "nothing");

    private static final String NOTED =
            "create temporary table if not exists field (name varchar not null, text varchar not null)";

    private static final String NUMBERS =
            "create or replace temporary table number (name varchar not null, id integer not null)";

    private static final String NOTE = """
            insert into field
            select name, text from number join word using (id) except select name, text from field
            """;

    private SaidByField() {}

    /**
     * Notes what each field says in one part of the cells, whose words are in the table {@code word}.
     *
     * @param numbers of the words that a field says
     */
    public static void note(DuckDBConnection connection, Function<String, BitSet> numbers) throws SQLException {
        try (var note = connection.createStatement()) {
            note.execute(NOTED);
            if (Words.areMany(connection, "field")) {
                return;
            }
            note.execute(NUMBERS);
            try (var number = connection.createAppender("temp", "main", "number")) {
                for (var field : FIELDS) {
                    append(number, field, numbers.apply(field));
                }
            }
            note.execute(NOTE);
        }
    }

    private static void append(DuckDBAppender number, String field, BitSet numbers) throws SQLException {
        int left = MOST + 1;
        for (int next = numbers.nextSetBit(0); next >= 0 && left-- > 0; next = numbers.nextSetBit(next + 1)) {
            number.beginRow().append(field).append(next).endRow();
        }
    }

    /** Keeps what was noted of all parts. */
    public static void keep(DuckDBConnection connection, CellFiles parts) throws SQLException {
        try (var keep = connection.prepareStatement("copy (from field limit ?) to ? (format parquet)")) {
            keep.setInt(1, MOST + 1);
            keep.setString(2, file(parts).toString());
            keep.execute();
        }
    }

    /** It is written last: where it is, the parts are whole. */
    public static Path file(CellFiles parts) {
        return parts.path().resolveSibling("words");
    }

    /** What was noted, in the table {@code field}. */
    static void read(DuckDBConnection connection, CellFiles parts) throws SQLException {
        try (var read = connection.prepareStatement("create temporary table field as from read_parquet(?)")) {
            read.setString(1, file(parts).toString());
            read.execute();
        }
    }
}
