package dk.helhed.statistics.intake.reader;

import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.declaration.StatisticsFormat;
import dk.helhed.statistics.intake.heads.HeadLine;
import dk.helhed.statistics.intake.heads.HeadLines;
import dk.helhed.statistics.intake.jsonstat.JsonStatReader;
import dk.helhed.statistics.intake.px.PxReader;
import dk.helhed.statistics.intake.sdmx.SdmxCsvReader;
import dk.helhed.statistics.intake.statbank.StatbankReader;
import dk.helhed.statistics.statement.Statement;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import dk.helhed.statistics.table.file.TableInFile;
import dk.helhed.statistics.table.file.TableOutline;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** The door of reading: rows flow through it one at a time, and a file that is not whole ends as a refusal. */
public final class TableReader {
    private static final int MOST_ABOVE = 60;

    private TableReader() {}

    /** What came of a reading. */
    public sealed interface Outcome<R> {}

    public record Read<R>(R result) implements Outcome<R> {}

    public record Refused<R>(FileRefused reason) implements Outcome<R> {}

    /** Hands the table that the layout points at to the reading. */
    public static <R> Outcome<R> table(FileBytes file, Layout layout, Function<Table, R> reading) {
        return rows(file, layout, rows -> {
            IntFunction<Map<String, String>> codes =
                    rows instanceof StatisticsRows statistics ? statistics::codes : _ -> Map.of();
            return reading.apply(below(rows, layout, statement(file, layout, rows), codes));
        });
    }

    /** As above, and refuses a table whose head is another than the expected one. */
    public static <R> Outcome<R> table(
            FileBytes file, Layout layout, List<String> headers, Function<Table, R> reading) {
        return table(file, layout, table -> {
            if (!table.headers().equals(headers)) {
                throw new Unreadable(FileRefused.of("INTAKE-012"));
            }
            return reading.apply(table);
        });
    }

    /** The first rows of the file as they stand, headings and notes included. */
    public static Outcome<List<SourceRow>> first(FileBytes file, Layout layout, int count) {
        return rows(file, layout, rows -> {
            var first = new ArrayList<SourceRow>();
            while (rows.hasNext() && first.size() < count) {
                first.add(rows.next());
            }
            return List.copyOf(first);
        });
    }

    /** What a file of statistics calls its columns, by its first rows. */
    public static Outcome<List<String>> heads(List<SourceRow> first) {
        return guarded(() -> headers(first.subList(0, 1)));
    }

    /** Hands a file of statistics to the reading, its cells still in it. What it finds while it goes through them may be a refusal too. */
    public static <R> Outcome<R> statistics(
            FileBytes file, Layout.Statistics layout, Function<TableInFile, R> reading) {
        return guarded(() -> reading.apply(opened(file, layout)));
    }

    /** The tables of a file that holds several; none where it holds one or cannot be read. */
    public static List<TableOutline> several(FileBytes file, StatisticsFormat format) {
        return switch (guarded(() -> tables(file, format))) {
            case Read<Map<String, Supplier<TableInFile>>>(var tables)
            when tables.size() > 1 ->
                tables.entrySet().stream()
                        .map(one -> switch (guarded(one.getValue())) {
                            case Read<TableInFile>(var table) ->
                                TableOutline.of(one.getKey(), table, StatisticsRows.heads(table.head()));
                            case Refused<TableInFile> _ -> TableOutline.unreadable(one.getKey());
                        })
                        .toList();
            case Read<Map<String, Supplier<TableInFile>>> _, Refused<Map<String, Supplier<TableInFile>>> _ -> List.of();
        };
    }

    private static Map<String, Supplier<TableInFile>> tables(FileBytes file, StatisticsFormat format) {
        return switch (format) {
            case JSON_STAT -> JsonStatReader.tables(file);
            case SDMX_CSV -> SdmxCsvReader.tables(file);
            case PX, STATBANK -> Map.of();
        };
    }

    private static TableInFile opened(FileBytes file, Layout.Statistics layout) {
        return switch (layout.format()) {
            case JSON_STAT -> JsonStatReader.open(file, layout.table());
            case SDMX_CSV -> SdmxCsvReader.open(file, layout.table());
            case PX -> PxReader.open(only(file, layout));
            case STATBANK -> StatbankReader.open(only(file, layout));
        };
    }

    /** A file that cannot hold several tables has none to choose. */
    private static FileBytes only(FileBytes file, Layout.Statistics layout) {
        if (!layout.table().isEmpty()) {
            throw FileRefused.of("INTAKE-190", layout.table()).asUnreadable();
        }
        return file;
    }

    private static <R> Outcome<R> rows(FileBytes file, Layout layout, Function<Iterator<SourceRow>, R> reading) {
        return guarded(() -> switch (layout) {
            case Layout.Csv csv -> {
                try (var rows = new CsvRows(file, csv)) {
                    yield reading.apply(rows);
                }
            }
            case Layout.Statistics statistics ->
                reading.apply(new StatisticsRows(opened(file, statistics), statistics.format()));
            case Layout.Xlsx xlsx -> {
                try (var rows = new XlsxRows(file, xlsx.sheet())) {
                    yield reading.apply(Bounds.within(rows, rows.told()));
                }
            }
        });
    }

    private static <R> Outcome<R> guarded(Supplier<R> reading) {
        try {
            return new Read<>(reading.get());
        } catch (TableUnreadable unreadable) {
            var reason = unreadable.reason();
            return new Refused<>(new FileRefused(reason.code(), reason.arguments()));
        } catch (Unreadable unreadable) {
            return new Refused<>(unreadable.refused());
        }
    }

    /** A CSV without an end may have been cut in its last number; a workbook may have more sheets than the one that is read. */
    private static Statement statement(FileBytes file, Layout layout, Iterator<SourceRow> rows) {
        if (rows instanceof StatisticsRows statistics) {
            return statistics.statement();
        }
        var told = rows instanceof Bounds within ? within.told() : List.<TableRefused>of();
        return Statement.NONE
                .warning(told)
                .warning(
                        switch (layout) {
                            case Layout.Csv _ ->
                                file.endsWithLineEnd() ? List.of() : List.of(TableRefused.of("READ-045"));
                            case Layout.Xlsx xlsx ->
                                XlsxRows.filledBeside(xlsx.sheet(), file).stream()
                                        .reduce((one, other) -> one + ", " + other)
                                        .map(others -> TableRefused.of("READ-090", xlsx.sheet(), others))
                                        .map(List::of)
                                        .orElse(List.of());
                            case Layout.Statistics _ -> List.of();
                        });
    }

    private static Table below(
            Iterator<SourceRow> rows, Layout layout, Statement statement, IntFunction<Map<String, String>> codes) {
        var above = new ArrayList<String>();
        var heads = new ArrayList<SourceRow>();
        while (rows.hasNext()) {
            SourceRow row = rows.next();
            if (row.number() > layout.headerRow() - layout.headLines() && !row.isBlank()) {
                heads.add(row);
            }
            if (row.number() == layout.headerRow() && !row.isBlank()) {
                var headers = headers(heads);
                var below = new TableRows(rows, layout, headers.size());
                return new Table(headers, below, () -> statement.noting(above).noting(below.notes()), codes);
            }
            if (row.number() >= layout.headerRow()) {
                break;
            }
            if (heads.isEmpty() && !row.isBlank() && !isSeparatorLine(row) && above.size() < MOST_ABOVE) {
                above.add(TableRows.text(row));
            }
        }
        throw new Unreadable(FileRefused.of("INTAKE-010", layout.headerRow()));
    }

    /** {@code sep=;} tells a spreadsheet how to divide the lines, and people nothing. */
    private static boolean isSeparatorLine(SourceRow row) {
        return row.number() == 1 && TableRows.text(row).matches("(?i)sep=.?");
    }

    /** Empty fields at the end of the head are no columns. */
    private static List<String> headers(List<SourceRow> lines) {
        var lowest = lines.getLast();
        if (lines.size() > 1) {
            return Bounds.heads(
                    HeadLines.heads(lines.stream().map(TableReader::line).toList()), lowest.number());
        }
        var texts = new ArrayList<>(lowest.texts());
        while (texts.getLast().isBlank()) {
            texts.removeLast();
        }
        return Bounds.heads(List.copyOf(texts), lowest.number());
    }

    private static HeadLine line(SourceRow row) {
        return new HeadLine(row.cells().stream()
                .map(cell -> new HeadLine.Head(cell.text(), cell.sort() == SourceCell.Sort.MERGED))
                .toList());
    }
}
