package dk.helhed.statistics.warehouse.numbered;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/** The words of cells as numbers of the engine, which it moves in half the time and sorts in the same order. */
public final class Words {
    /** More different texts than this are no words that are said again and again. */
    private static final int MOST = 10_000;

    private static final List<String> FIELDS =
            List.of("measure", "area_text", "period", "c1", "c2", "c3", "c4", "c5", "c6", "nothing");

    private static final String SAID = "create temporary table field as "
            + each(
                    _ -> "select distinct '%1$s' as name, %1$s as text from read_parquet(getvariable('staged'))",
                    " union all ");

    private static final String WORDS =
            "create temporary table word as select text from field union select area from place";

    private static final String ALWAYS =
            "select name, any_value(text) as text from field group by name having count(*) = 1";

    private Words() {}

    /**
     * Of the cells that were put aside, and of the areas in the table {@code place}. What a field says in every cell is found once:
     * turning a text into its number a million times takes as long as sorting does.
     *
     * @param staged the files; afterwards also in the variable {@code staged}
     * @return what to select from them for each field that holds words
     */
    public static String of(DuckDBConnection connection, Path staged) throws SQLException {
        set(connection, "staged", staged.toString());
        try (var create = connection.createStatement()) {
            create.execute(SAID);
            create.execute(WORDS);
        }
        type(connection);
        var always = always(connection);
        return each(
                field -> always.contains(field) ? "getvariable('%1$s')::said as %1$s" : "s.%1$s::said as %1$s", ", ");
    }

    /** Each has a variable of its name, with what it says. */
    private static Set<String> always(DuckDBConnection connection) throws SQLException {
        var always = new HashSet<String>();
        try (var ask = connection.createStatement();
                var rows = ask.executeQuery(ALWAYS)) {
            while (rows.next()) {
                always.add(rows.getString("name"));
                set(connection, rows.getString("name"), rows.getString("text"));
            }
        }
        return always;
    }

    /**
     * Makes the type {@code said} of the texts in the table {@code word}. Many of them stay texts, for the list of them lies beside the
     * engine's limit of memory.
     */
    public static void type(DuckDBConnection connection) throws SQLException {
        try (var ask = connection.createStatement();
                var count = ask.executeQuery("select count(*) from word");
                var create = connection.createStatement()) {
            count.next();
            create.execute(
                    count.getLong(1) > MOST
                            ? "create or replace temporary type said as varchar"
                            : "create or replace temporary type said as enum (select '' as text union select text from word order by text)");
        }
    }

    private static void set(DuckDBConnection connection, String variable, String text) throws SQLException {
        try (var set = connection.prepareStatement("set variable " + variable + " = ?")) {
            set.setString(1, text);
            set.execute();
        }
    }

    /** What is said of each field, where {@code %1$s} is its name. */
    private static String each(UnaryOperator<String> said, String between) {
        return FIELDS.stream().map(field -> said.apply(field).formatted(field)).collect(Collectors.joining(between));
    }
}
