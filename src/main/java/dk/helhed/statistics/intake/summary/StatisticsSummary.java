package dk.helhed.statistics.intake.summary;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.FileSummary;
import dk.helhed.statistics.FileSummary.Missing;
import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.declaration.StatisticsFormat;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.StatisticsRows;
import dk.helhed.statistics.intake.reader.TableReader;
import dk.helhed.statistics.table.Cells;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.TableHead;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.file.TableInFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Of a table whose file says itself how it is read. */
final class StatisticsSummary {
    private final TableHead table;
    private final Map<Content, Long> others = new HashMap<>();
    private final Map<String, Long> marks = new TreeMap<>();
    private final List<String> measures;
    private final BigDecimal[] sums;
    private long numbers;

    private StatisticsSummary(TableHead table) {
        var heads = StatisticsRows.heads(table);
        this.table = table;
        this.measures =
                heads.subList(heads.size() - StatisticsRows.measured(table).size(), heads.size());
        this.sums = new BigDecimal[measures.size()];
        Arrays.fill(sums, BigDecimal.ZERO);
    }

    static FileSummaries.Outcome of(FileBytes file, Layout.Statistics layout) {
        return switch (TableReader.statistics(file, layout, table -> of(table, layout.format()))) {
            case TableReader.Refused<FileSummary>(var reason) -> new FileSummaries.Refused(List.of(reason));
            case TableReader.Read<FileSummary>(var summary) -> new FileSummaries.Read(summary);
        };
    }

    private static FileSummary of(TableInFile table, StatisticsFormat format) {
        var windows = StatisticsRows.windows(table);
        var summary = new StatisticsSummary(table.head());
        windows.forEachRemaining(summary::add);
        return summary.told(format, table.size());
    }

    /** Whole rows of cells, the measures of each beside each other. */
    private void add(Cells cells) {
        cells.others().forEach((content, count) -> others.merge(content, (long) count, Long::sum));
        numbers += cells.numbers();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.at(i) instanceof Content.Value(BigDecimal number)) {
                sums[i % sums.length] = sums[i % sums.length].add(number);
                var mark = table.statuses().mark(cells.status(i));
                if (!mark.isEmpty()) {
                    marks.merge(mark, 1L, Long::sum);
                }
            }
        }
    }

    private FileSummary told(StatisticsFormat format, long cells) {
        return new FileSummary(
                format.label(),
                dimensions(),
                cells,
                numbers,
                missing(),
                sums(),
                table.notes().stream().map(note -> note.text().first()).toList(),
                warnings(),
                marks);
    }

    /** Those of the reader; and that an import would stop at texts among the numbers. */
    private List<Refusal> warnings() {
        var warnings = new ArrayList<Refusal>(table.warnings());
        others.keySet().stream()
                .flatMap(content -> content instanceof Content.Word(var text) ? Stream.of(text) : Stream.of())
                .min(Comparator.naturalOrder())
                .ifPresent(first -> warnings.add(TableRefused.of("READ-146", words(), first)));
        return warnings;
    }

    private long words() {
        return others.entrySet().stream()
                .filter(entry -> entry.getKey() instanceof Content.Word)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private Map<String, Integer> dimensions() {
        var named = new Named<Integer>();
        table.dimensions().forEach(dimension -> named.put(dimension.code(), dimension.size()));
        return named.all();
    }

    private Map<String, BigDecimal> sums() {
        var named = new Named<BigDecimal>();
        for (int i = 0; i < sums.length; i++) {
            named.put(measures.get(i), sums[i]);
        }
        return named.all();
    }

    private List<Missing> missing() {
        var missing = new ArrayList<Missing>();
        long words = 0;
        for (var entry : others.entrySet()) {
            switch (entry.getKey()) {
                case Content.Nothing(var kind, var symbol) ->
                    missing.add(new Missing(kind.name(), symbol, entry.getValue()));
                case Content.Nil(var symbol) -> missing.add(new Missing("ZERO", symbol, entry.getValue()));
                case Content.Word _, Content.Value _ -> words += entry.getValue();
            }
        }
        if (words > 0) {
            missing.add(new Missing("TEXT", "", words));
        }
        missing.sort(Comparator.comparing(Missing::kind).thenComparing(Missing::symbol));
        return missing;
    }
}
