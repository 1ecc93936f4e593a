package dk.helhed.statistics.intake.summary;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.FileSummary;
import dk.helhed.statistics.FileSummary.Missing;
import dk.helhed.statistics.intake.declaration.StatisticsFormat;
import dk.helhed.statistics.intake.reader.FileRefused;
import dk.helhed.statistics.intake.reader.StatisticsRows;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Dimension.Role;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableReading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Of a table whose file says itself how it is read. */
final class StatisticsSummary {
    private StatisticsSummary() {}

    static FileSummaries.Outcome of(byte[] bytes, StatisticsFormat format) {
        return switch (StatisticsRows.reading(bytes, format)) {
            case TableReading.Refused(var reason) ->
                new FileSummaries.Refused(List.of(new FileRefused(reason.code(), reason.arguments())));
            case TableReading.Whole(var table) -> new FileSummaries.Read(of(table, format));
        };
    }

    private static FileSummary of(Table table, StatisticsFormat format) {
        return new FileSummary(
                format.label(),
                table.sizes(),
                table.cells().size(),
                table.cells().numbers(),
                missing(table),
                sums(table),
                table.notes().stream().map(note -> note.text().first()).toList(),
                List.<Refusal>copyOf(table.warnings()));
    }

    private static List<Missing> missing(Table table) {
        var missing = new ArrayList<Missing>();
        long words = 0;
        for (var entry : table.cells().others().entrySet()) {
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

    private static Map<String, BigDecimal> sums(Table table) {
        int axes = (int) table.dimensions().stream()
                .filter(dimension -> dimension.role() != Role.METRIC)
                .count();
        var heads = StatisticsRows.heads(table);
        var sums = new LinkedHashMap<String, BigDecimal>();
        heads.subList(axes, heads.size()).forEach(head -> sums.put(head, BigDecimal.ZERO));
        StatisticsRows.numbers(
                table, (number, measure) -> sums.merge(heads.get(axes + measure), number, BigDecimal::add));
        return sums;
    }
}
