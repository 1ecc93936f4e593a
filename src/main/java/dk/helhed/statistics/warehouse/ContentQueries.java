package dk.helhed.statistics.warehouse;

import dk.helhed.statistics.warehouse.Contents.Nothings;
import dk.helhed.statistics.warehouse.numbered.CellFiles;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;

/** Counts and adds the cells of a file; the engine and not the heap holds them. */
final class ContentQueries {
    private static final String SIZES = """
            select count(*) as cells, count(value) filter (where value <> 0 or regexp_matches(symbol, '[0-9]')) as numbers, count(distinct area_text), count(distinct period),
                   count(distinct c1), count(distinct c2), count(distinct c3), count(distinct c4), count(distinct c5),
                   count(distinct c6)
            from %s(?)
            """;

    /** A sign that means nil is a zero, and still no number that the file wrote. */
    private static final String NOTHINGS = """
            select coalesce(nullif(nothing, ''), 'ZERO') as nothing, trim(symbol) as symbol, count(*) as cells
            from %s(?)
            where nothing <> '' or value = 0 and not regexp_matches(symbol, '[0-9]')
            group by all
            order by all
            """;

    /** Wholes and decimals apart: together a sum of large numbers has no room in 38 digits. */
    private static final String SUMS = """
            select measure, coalesce(sum(trunc(value)), 0) as wholes,
                   coalesce(sum(value - cast(trunc(value) as decimal(38, 12))), 0) as decimals
            from %s(?)
            group by measure
            order by min(source_column), measure
            """;

    private static final String PERIODS = """
            select distinct area_text, period
            from %s(?)
            where area_text in (select unnest(?)) and (value <> 0 or nothing = 'PROTECTED_BY_SOURCE')
            order by all
            """;

    private static final int TEXTS = 8;

    private final Engine engine;

    ContentQueries(Engine engine) {
        this.engine = engine;
    }

    /** @param hasStatuses whether the cells have a column of them */
    Contents of(CellFiles cells, boolean hasStatuses) {
        try (var connection = engine.connection();
                var ask = ask(connection, SIZES, cells);
                var row = ask.executeQuery()) {
            row.next();
            var sizes = new ArrayList<Integer>();
            for (int i = 0; i < TEXTS; i++) {
                sizes.add(row.getInt(3 + i));
            }
            return new Contents(
                    List.copyOf(sizes),
                    row.getLong("cells"),
                    row.getLong("numbers"),
                    nothings(connection, cells),
                    sums(connection, cells),
                    hasStatuses ? CellStore.statuses(connection, cells) : Map.of());
        } catch (SQLException e) {
            throw new IllegalStateException("The cells could not be counted", e);
        }
    }

    /** Those that anybody is counted in, by the text of their area: a table has cells for all areas in all periods. */
    Map<String, List<String>> periods(CellFiles cells, Collection<String> areaTexts) {
        try (var connection = engine.connection();
                var ask = ask(connection, PERIODS, cells)) {
            ask.setObject(2, connection.createArrayOf("VARCHAR", areaTexts.toArray()));
            try (ResultSet rows = ask.executeQuery()) {
                var periods = new LinkedHashMap<String, List<String>>();
                while (rows.next()) {
                    periods.computeIfAbsent(rows.getString("area_text"), _ -> new ArrayList<>())
                            .add(rows.getString("period"));
                }
                return periods;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The periods of the cells could not be read", e);
        }
    }

    private static List<Nothings> nothings(DuckDBConnection connection, CellFiles cells) throws SQLException {
        try (var ask = ask(connection, NOTHINGS, cells);
                ResultSet rows = ask.executeQuery()) {
            var nothings = new ArrayList<Nothings>();
            while (rows.next()) {
                nothings.add(new Nothings(rows.getString("nothing"), rows.getString("symbol"), rows.getLong("cells")));
            }
            return List.copyOf(nothings);
        }
    }

    private static Map<String, BigDecimal> sums(DuckDBConnection connection, CellFiles cells) throws SQLException {
        try (var ask = ask(connection, SUMS, cells);
                ResultSet rows = ask.executeQuery()) {
            var sums = new LinkedHashMap<String, BigDecimal>();
            while (rows.next()) {
                sums.put(
                        rows.getString("measure"),
                        plain(rows.getBigDecimal("wholes").add(rows.getBigDecimal("decimals"))));
            }
            return sums;
        }
    }

    private static BigDecimal plain(BigDecimal total) {
        var stripped = total.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static PreparedStatement ask(DuckDBConnection connection, String statement, CellFiles cells)
            throws SQLException {
        var ask = connection.prepareStatement(statement.formatted(cells.table()));
        ask.setString(1, cells.name());
        return ask;
    }
}
