package dk.helhed.statistics.warehouse;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.cell.Mark;
import dk.helhed.statistics.cell.RowRuns;
import dk.helhed.statistics.warehouse.Warehouse.Unplaced;
import dk.helhed.statistics.warehouse.numbered.CellFiles;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Reads the cells of one release. The engine adds exactly; it never divides, for its quotients are inexact. */
final class CellQueries {
    private static final Map<Integer, String> CHOSEN = Map.of(
            1, "and c1 in (:c1)",
            2, "and c2 in (:c2)",
            3, "and c3 in (:c3)",
            4, "and c4 in (:c4)",
            5, "and c5 in (:c5)",
            6, "and c6 in (:c6)");

    /**
     * Of the cells of a place and period that differ in dimensions with a total only, those that are nearest to the total: itself,
     * or its parts where it is not there. A dimension without one keeps its cells apart.
     */
    private static final String NEAREST = """
            (with keyed as (
                select *, case when area = '' then area_text else area end as place,
                       case when :t1 = '' then c1 else '' end as k1, case when :t2 = '' then c2 else '' end as k2,
                       case when :t3 = '' then c3 else '' end as k3, case when :t4 = '' then c4 else '' end as k4,
                       case when :t5 = '' then c5 else '' end as k5, case when :t6 = '' then c6 else '' end as k6,
                       case when :t1 in ('', c1) then 0 else 1 end + case when :t2 in ('', c2) then 0 else 2 end
                           + case when :t3 in ('', c3) then 0 else 4 end + case when :t4 in ('', c4) then 0 else 8 end
                           + case when :t5 in ('', c5) then 0 else 16 end + case when :t6 in ('', c6) then 0 else 32 end
                           as away
                from read_parquet(:file)
                where measure = :measure %s),
             asked as (
                select *, hash(place, period, k1, k2, k3, k4, k5, k6) as key1,
                       hash(k6, k5, k4, k3, k2, k1, period, place) as key2
                from keyed)
             select * from asked
             semi join (select key1, key2, min(away) as away from asked group by key1, key2) nearest
                 using (key1, key2, away))
            """;

    private static final String COMPLETE = """
            select count(*) = count(distinct area_text) * count(distinct period)
                              * count(distinct c1) * count(distinct c2) * count(distinct c3)
                              * count(distinct c4) * count(distinct c5) * count(distinct c6)
                   and bool_or(:t1 in ('', c1)) and bool_or(:t2 in ('', c2)) and bool_or(:t3 in ('', c3))
                   and bool_or(:t4 in ('', c4)) and bool_or(:t5 in ('', c5)) and bool_or(:t6 in ('', c6)) as complete
            from read_parquet(:file)
            where measure = :measure
            """;

    private final Engine engine;

    CellQueries(Engine engine) {
        this.engine = engine;
    }

    /**
     * What is asked besides where cells bear statuses: how many values bear which, and the rows of a thousand of them.
     * Sign and row come in one text.
     */
    private static final String MARKS = """
            , list_transform(map_entries(histogram(status) filter (where status <> '' and nothing = '')),
                             lambda one: one.key || chr(31) || one.value) as statuses,
            min(status || chr(31) || source_row, 1000) filter (where status <> '' and nothing = '') as marked
            """;

    List<CellSum> sums(Path file, Selection selection, boolean hasStatuses) {
        return ask(jdbc -> jdbc.sql("""
                        select area, period, coalesce(sum(value), 0) as total, count(*) as cells,
                               list_transform(
                                   map_entries(histogram(case when nothing <> '' then nothing || chr(31) || symbol end)),
                                   lambda one: one.key || chr(31) || one.value) as nothings,
                               case when count(*) <= 1000 then array_to_string(min(source_row, 1000), ',') else '' end
                                   as source_rows,
                               min(source_row) as first_row, max(source_row) as last_row %s
                        from %s
                        where measure = :measure and area <> '' %s %s
                        group by area, period
                        order by area, period
                        """.formatted(
                                hasStatuses ? MARKS : "", cells(selection), amongAreas(selection), among(selection)))
                .params(parameters(file, selection))
                .query((row, _) -> sum(row, hasStatuses))
                .list());
    }

    Unplaced unplaced(Path file, Selection selection) {
        return ask(jdbc -> jdbc.sql("""
                        select count(*) as cells, coalesce(sum(value), 0) as total
                        from %s
                        where measure = :measure and area = '' %s
                        """.formatted(cells(selection), among(selection)))
                .params(parameters(file, selection))
                .query((row, _) -> new Unplaced(row.getLong("cells"), row.getBigDecimal("total")))
                .single());
    }

    /** Whether every combination of the measure has its cell, the totals among them: then no part need stand in for one. */
    boolean isComplete(Path file, String measure, Map<Integer, String> totals) {
        return ask(jdbc -> jdbc.sql(COMPLETE)
                .params(parameters(file, new Selection(measure, Map.of(), totals, Set.of(), Set.of())))
                .query((row, _) -> row.getBoolean("complete"))
                .single());
    }

    long count(Path file) {
        return ask(jdbc -> jdbc.sql("select count(*) from read_parquet(:file)")
                .param("file", file.toString())
                .query((row, _) -> row.getLong(1))
                .single());
    }

    /** Its name, where the file has it. */
    List<String> statusColumn(Path file) {
        return ask(jdbc -> jdbc.sql("select name from parquet_schema(:file) where name = 'status'")
                .param("file", file.toString())
                .query((row, _) -> row.getString("name"))
                .list());
    }

    List<String> periods(Path file, String measure) {
        return ask(jdbc -> jdbc.sql("""
                        select distinct period from read_parquet(:file) where measure = :measure order by period
                        """)
                .param("file", file.toString())
                .param("measure", measure)
                .query((row, _) -> row.getString("period"))
                .list());
    }

    List<AreaId> areas(Path file) {
        return ask(jdbc -> jdbc.sql("""
                        select distinct area from read_parquet(:file) where area <> '' order by area
                        """)
                .param("file", file.toString())
                .query((row, _) -> AreaId.of(row.getString("area")))
                .list());
    }

    List<String> categories(CellFiles cells, int dimension) {
        return ask(jdbc -> jdbc.sql("""
                        select category from (
                            select case :dimension when 1 then c1 when 2 then c2 when 3 then c3
                                                   when 4 then c4 when 5 then c5 else c6 end as category,
                                   source_row
                            from %s(:file))
                        where category <> ''
                        group by category
                        order by min(source_row)
                        """.formatted(cells.table()))
                .param("file", cells.name())
                .param("dimension", dimension)
                .query((row, _) -> row.getString("category"))
                .list());
    }

    private <R> R ask(Function<JdbcClient, R> question) {
        try (var connection = engine.connection()) {
            return question.apply(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        } catch (SQLException e) {
            throw new IllegalStateException("The warehouse could not be read", e);
        }
    }

    private static String cells(Selection selection) {
        return selection.totals().isEmpty() ? "read_parquet(:file)" : NEAREST.formatted(among(selection));
    }

    private static String amongAreas(Selection selection) {
        return selection.areas().isEmpty() ? "" : "and area in (:areas)";
    }

    /** Only what is chosen among is said: the engine then skips whole blocks of the file, which no "all or among" lets it. */
    private static String among(Selection selection) {
        var conditions = new StringJoiner(" ");
        if (!selection.periods().isEmpty()) {
            conditions.add("and period in (:periods)");
        }
        selection.categories().keySet().stream().sorted().forEach(dimension -> conditions.add(CHOSEN.get(dimension)));
        return conditions.toString();
    }

    private static Map<String, Object> parameters(Path file, Selection selection) {
        var parameters = new HashMap<String, Object>();
        parameters.put("file", file.toString());
        parameters.put("measure", selection.measure());
        parameters.put(
                "areas",
                selection.areas().stream().map(a -> a.value().toString()).toList());
        parameters.put("periods", List.copyOf(selection.periods()));
        for (int dimension = 1; dimension <= Cell.MAXIMUM_DIMENSIONS; dimension++) {
            parameters.put("t" + dimension, selection.totals().getOrDefault(dimension, ""));
        }
        selection.categories().forEach((dimension, texts) -> parameters.put("c" + dimension, orNone(texts)));
        return parameters;
    }

    /** SQL knows no empty list; a text that no cell can hold stands in for it. */
    private static List<String> orNone(Set<String> texts) {
        return texts.isEmpty() ? List.of("\u0000") : List.copyOf(texts);
    }

    /** How many cells hold nothing of one kind under one sign of the file. All three come in one text; the sign may be any text. */
    private record Holding(NothingKind kind, String symbol, long cells) {
        private static final char BETWEEN = '\u001F';

        static Holding of(String text) {
            int first = text.indexOf(BETWEEN);
            int last = text.lastIndexOf(BETWEEN);
            return new Holding(
                    NothingKind.valueOf(text.substring(0, first)),
                    text.substring(first + 1, last),
                    Long.parseLong(text.substring(last + 1)));
        }
    }

    private static List<String> texts(@Nullable Array found) throws SQLException {
        return found == null
                ? List.of()
                : Stream.of((Object[]) found.getArray()).map(Object::toString).toList();
    }

    /** The engine lists a thousand and no more, so that a sum of millions costs no more memory. */
    private static RowRuns rows(ResultSet row) throws SQLException {
        var listed = row.getString("source_rows");
        return listed.isEmpty()
                ? RowRuns.within(row.getInt("first_row"), row.getInt("last_row"))
                : RowRuns.of(
                        Stream.of(listed.split(",")).mapToInt(Integer::parseInt).toArray());
    }

    private static CellSum sum(ResultSet row, boolean hasStatuses) throws SQLException {
        var nothings = new EnumMap<NothingKind, Long>(NothingKind.class);
        var symbols = new EnumMap<NothingKind, SortedSet<String>>(NothingKind.class);
        for (var text : texts(row.getArray("nothings"))) {
            var holding = Holding.of(text);
            nothings.merge(holding.kind(), holding.cells(), Long::sum);
            symbols.computeIfAbsent(holding.kind(), _ -> new TreeSet<>()).add(holding.symbol());
        }
        symbols.replaceAll((_, signs) -> Collections.unmodifiableSortedSet(signs));
        BigDecimal total = row.getBigDecimal("total");
        var rows = rows(row);
        return new CellSum(
                AreaId.of(row.getString("area")),
                row.getString("period"),
                total,
                row.getLong("cells"),
                Map.copyOf(nothings),
                Collections.unmodifiableMap(symbols),
                rows,
                hasStatuses ? Mark.of(texts(row.getArray("statuses")), texts(row.getArray("marked")), rows) : Map.of());
    }
}
