package dk.helhed.statistics.warehouse;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.cell.Cell.Nothing;
import dk.helhed.statistics.cell.Cell.Value;
import dk.helhed.statistics.warehouse.TwiceFound.Twice;
import dk.helhed.statistics.warehouse.numbered.CellFiles;
import dk.helhed.statistics.warehouse.numbered.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Writes the cells of one release into one sorted Parquet file. */
final class CellStore {
    private static final String CREATE = """
            create or replace temporary table cell (
                measure varchar not null, area varchar not null, area_text varchar not null, period varchar not null,
                c1 varchar not null, c2 varchar not null, c3 varchar not null,
                c4 varchar not null, c5 varchar not null, c6 varchar not null,
                value decimal(38, 12), nothing varchar not null, symbol varchar not null,
                source_row integer not null, source_column integer not null, status varchar not null)
            """;

    /** The order in the file is what makes reading fast; the source's row makes it the same file every time. */
    private static final String WRITE = """
            copy (select %s from cell order by measure, area, period, source_row, source_column)
            to ? (format parquet, compression zstd, row_group_size 122880)
            """;

    /** How many cells bear which status, of any release: one whose cells bear none has no such column, and costs nothing to read. */
    private static final String STATUSES =
            "select status, count(*) as cells from %s where status <> '' group by status order by status";

    private static final String PLACES =
            "create temporary table place (area_text varchar not null, area varchar not null)";

    /** The file tells of a text for which stretch of cells it need be looked into, of a number only for all of them. */
    private static final String PUBLISH = """
            copy (
                select measure::varchar as measure, area::varchar as area, area_text, period::varchar as period,
                       c1, c2, c3, c4, c5, c6, value, nothing, symbol, source_row, source_column%s
                from (from worded order by measure, area, period, source_row, source_column))
            to ? (format parquet, compression zstd, row_group_size 122880)
            """;

    /** First by a short number, which two keys may share by chance; then exactly, among the few that do. */
    private static final String TWICE = """
            with keyed as (
                select coalesce(p.area, s.area_text) as place, s.area_text, s.period, s.c1, s.c2, s.c3, s.c4, s.c5, s.c6,
                       s.source_row
                from put_aside(?) s left join place p on p.area_text = s.area_text
                where s.area_text <> '' and s.period <> ''),
            shared as (
                select hash(place, period, c1, c2, c3, c4, c5, c6) as key
                from keyed
                group by key
                having min(source_row) < max(source_row))
            select area_text, source_row, first_row, count(*) over () as total
            from (
                select distinct area_text, source_row,
                       min(source_row) over (partition by place, period, c1, c2, c3, c4, c5, c6) as first_row
                from (select distinct * from keyed
                      where hash(place, period, c1, c2, c3, c4, c5, c6) in (select key from shared)))
            where source_row > first_row
            order by source_row
            limit ?
            """;

    private final Engine engine;

    CellStore(Engine engine) {
        this.engine = engine;
    }

    /**
     * What was written.
     *
     * @param statuses how many cells bear which
     */
    record Written(long cells, Map<String, Long> statuses) {}

    Written write(Iterator<Cell> cells, Path target) {
        try (var connection = engine.connection()) {
            long written = append(connection, cells);
            var statuses = statuses(connection, "cell");
            var columns = statuses.isEmpty() ? "* exclude (status)" : "*";
            try (var write = connection.prepareStatement(WRITE.formatted(columns))) {
                write.setString(1, target.toString());
                write.execute();
            }
            return new Written(written, statuses);
        } catch (SQLException e) {
            throw new IllegalStateException("The release could not be written to " + target.getFileName(), e);
        }
    }

    /** The cells that were put aside, with the areas that their texts mean. */
    Map<String, Long> publish(CellFiles staged, Map<String, AreaId> places, Path target) {
        try (var connection = engine.connection()) {
            place(connection, places);
            var statuses = statuses(connection, staged);
            Words.view(connection, staged);
            var besides = statuses.isEmpty() ? "" : ", status";
            try (var copy = connection.prepareStatement(PUBLISH.formatted(besides))) {
                copy.setString(1, target.toString());
                copy.execute();
            }
            return statuses;
        } catch (SQLException e) {
            throw new IllegalStateException("The release could not be written to " + target.getFileName(), e);
        }
    }

    /** Of the cells that were put aside. */
    Map<String, Long> statuses(CellFiles staged) {
        try (var connection = engine.connection()) {
            return statuses(connection, staged);
        } catch (SQLException e) {
            throw new IllegalStateException("The cells that were put aside could not be read", e);
        }
    }

    static Map<String, Long> statuses(DuckDBConnection connection, CellFiles cells) throws SQLException {
        return statuses(connection, cells.table() + "(?)", cells.name());
    }

    private static Map<String, Long> statuses(DuckDBConnection connection, String cells, String... files)
            throws SQLException {
        try (var ask = connection.prepareStatement(STATUSES.formatted(cells))) {
            for (int i = 0; i < files.length; i++) {
                ask.setString(i + 1, files[i]);
            }
            var statuses = new LinkedHashMap<String, Long>();
            var rows = ask.executeQuery();
            while (rows.next()) {
                statuses.put(rows.getString("status"), rows.getLong("cells"));
            }
            return Collections.unmodifiableMap(statuses);
        }
    }

    TwiceFound twice(CellFiles staged, Map<String, AreaId> places, int most) {
        try (var connection = engine.connection()) {
            place(connection, places);
            try (var ask = connection.prepareStatement(TWICE)) {
                ask.setString(1, staged.name());
                ask.setInt(2, most);
                return found(ask.executeQuery());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The cells that were put aside could not be read", e);
        }
    }

    private static TwiceFound found(ResultSet rows) throws SQLException {
        var listed = new ArrayList<Twice>();
        int total = 0;
        while (rows.next()) {
            listed.add(new Twice(rows.getString("area_text"), rows.getInt("source_row"), rows.getInt("first_row")));
            total = Math.toIntExact(rows.getLong("total"));
        }
        return new TwiceFound(listed, total);
    }

    static void place(DuckDBConnection connection, Map<String, AreaId> places) throws SQLException {
        try (var create = connection.createStatement()) {
            create.execute(PLACES);
        }
        try (var appender = connection.createAppender("temp", "main", "place")) {
            for (var place : places.entrySet()) {
                appender.beginRow()
                        .append(place.getKey())
                        .append(place.getValue().value().toString())
                        .endRow();
            }
        }
    }

    /** Into an empty table of cells. */
    static DuckDBAppender appender(DuckDBConnection connection) throws SQLException {
        try (var create = connection.createStatement()) {
            create.execute(CREATE);
        }
        return connection.createAppender("temp", "main", "cell");
    }

    private static long append(DuckDBConnection connection, Iterator<Cell> cells) throws SQLException {
        long written = 0;
        try (var appender = appender(connection)) {
            while (cells.hasNext()) {
                append(appender, cells.next());
                written++;
            }
            appender.flush();
        }
        return written;
    }

    static void append(DuckDBAppender appender, Cell cell) throws SQLException {
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
                appender.append(number.setScale(Cell.DECIMALS, RoundingMode.UNNECESSARY))
                        .append("");
            case Nothing(var kind) -> appender.appendNull().append(kind.name());
        }
        appender.append(cell.symbol())
                .append(cell.sourceRow())
                .append(cell.sourceColumn())
                .append(cell.status())
                .endRow();
    }
}
