package dk.helhed.statistics.warehouse.numbered;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/** The words of cells as numbers of the engine, which it moves in half the time and sorts in the same order. */
public final class Words {
    /** More different texts than this are no words that are said again and again. */
    static final int MOST = 10_000;

    /** Among so few a word is looked for one after another, for the engine does so once for all cells of a stretch that say it. */
    private static final int FEW = 1_000;

    private static final String WORDS =
            "create temporary table word as select text from field union select area from place";

    private static final String ALWAYS =
            "select name, any_value(text) as text from field group by name having count(*) = 1";

    private static final String SAID =
            "set variable said = (select map(list(text order by text), list(text::said order by text)) from word)";

    private static final String AREAS = """
            set variable areas = (
                select map(coalesce(list(area_text), []), coalesce(list(area::said), [])) from place)
            """;

    private static final String WORDED = """
            create temporary view worded as
            select %s as area, %s, value, symbol, source_row, source_column, status
            from put_aside(getvariable('staged')) s%s
            """;

    private Words() {}

    /**
     * Makes the view {@code worded} of the cells that were put aside, with their areas of the table {@code place}, and all that is a
     * word as a number. What a field says in every cell is found once: turning a text into its number a million times takes as long
     * as sorting does.
     */
    public static void view(DuckDBConnection connection, CellFiles staged) throws SQLException {
        set(connection, "staged", staged.name());
        SaidByField.read(connection, staged);
        try (var create = connection.createStatement()) {
            create.execute(WORDS);
            type(connection, "field");
            var always = areMany(connection, "field") ? Set.<String>of() : always(connection);
            if (count(connection, "word") > FEW) {
                var place = " left join place p on p.area_text = s.area_text";
                create.execute(
                        WORDED.formatted("coalesce(p.area, '')::said", fields(always, "s.%1$s::said as %1$s"), place));
            } else {
                create.execute(SAID);
                create.execute(AREAS);
                var area = "coalesce(getvariable('areas')[s.area_text], '')::said";
                create.execute(WORDED.formatted(area, fields(always, "getvariable('said')[s.%1$s] as %1$s"), ""));
            }
        }
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

    private static String fields(Set<String> always, String other) {
        return SaidByField.FIELDS.stream()
                .map(field -> (always.contains(field) ? "getvariable('%1$s')::said as %1$s" : other).formatted(field))
                .collect(Collectors.joining(", "));
    }

    /**
     * Makes the type {@code said} of the texts in the table {@code word}. Many of them stay texts, for the list of them lies beside the
     * engine's limit of memory.
     *
     * @param counted the table that tells whether they are many
     */
    public static void type(DuckDBConnection connection, String counted) throws SQLException {
        boolean areMany = areMany(connection, counted);
        try (var create = connection.createStatement()) {
            create.execute(
                    areMany
                            ? "create or replace temporary type said as varchar"
                            : "create or replace temporary type said as enum (select '' as text union select text from word order by text)");
        }
    }

    static boolean areMany(DuckDBConnection connection, String table) throws SQLException {
        return count(connection, table) > MOST;
    }

    private static long count(DuckDBConnection connection, String table) throws SQLException {
        try (var ask = connection.createStatement();
                var count = ask.executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getLong(1);
        }
    }

    private static void set(DuckDBConnection connection, String variable, String text) throws SQLException {
        try (var set = connection.prepareStatement("set variable " + variable + " = ?")) {
            set.setString(1, text);
            set.execute();
        }
    }
}
