package dk.helhed.statistics.intake.summary;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.FileSummary;
import dk.helhed.statistics.FileSummary.Missing;
import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.intake.check.CheckedTable;
import dk.helhed.statistics.intake.check.KeysSeen;
import dk.helhed.statistics.intake.check.TableCheck;
import dk.helhed.statistics.intake.check.TableCheck.Scan;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.declaration.DeclarationFields;
import dk.helhed.statistics.intake.declaration.Layout;
import dk.helhed.statistics.intake.proposal.Proposal;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.FileContent;
import dk.helhed.statistics.intake.reader.FileRefused;
import dk.helhed.statistics.intake.reader.TableReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Of a CSV file or a workbook, read as it would be proposed to a person. */
final class DeclaredSummary {
    private final Declaration declaration;
    private final List<Set<String>> axes = new ArrayList<>();
    private final Map<String, BigDecimal> sums = new LinkedHashMap<>();
    private final Map<List<String>, Long> missing = new LinkedHashMap<>();
    private long cells;
    private long values;

    private DeclaredSummary(Declaration declaration) {
        this.declaration = declaration;
        for (int i = 0; i < declaration.dimensions().size() + 2; i++) {
            axes.add(new HashSet<>());
        }
        declaration.measures().forEach(measure -> sums.put(measure.code(), BigDecimal.ZERO));
    }

    static FileSummaries.Outcome proposed(FileBytes file, FileContent content) {
        return switch (Proposal.of(file, content, List.of()).declaration()) {
            case DeclarationFields.Unfinished(var reasons) -> new FileSummaries.Refused(reasons);
            case DeclarationFields.Whole(var declaration) -> of(file, declaration, List.of(FileRefused.of("READ-060")));
        };
    }

    /** @param warnings about the declaration itself */
    static FileSummaries.Outcome of(FileBytes file, Declaration declaration, List<? extends Refusal> warnings) {
        var summary = new DeclaredSummary(declaration);
        var keys = new KeysSeen(declaration);
        var outcome = new TableCheck(file, declaration).scan(declaration.dimensions(), cell -> {
            summary.add(cell);
            keys.add(cell);
        });
        return switch (outcome) {
            case TableReader.Refused<Scan>(var reason) -> new FileSummaries.Refused(List.of(reason));
            case TableReader.Read<Scan>(var scan) -> {
                var checked = keys.in(scan.table());
                var all = new ArrayList<Refusal>(warnings);
                all.addAll(codes(checked, false));
                yield checked.stops()
                        ? new FileSummaries.Refused(codes(checked, true))
                        : new FileSummaries.Read(summary.result(all));
            }
        };
    }

    private void add(Cell cell) {
        cells++;
        axes.get(0).add(cell.areaText());
        axes.get(1).add(cell.period());
        for (int i = 0; i < cell.categories().size(); i++) {
            axes.get(i + 2).add(cell.categories().get(i));
        }
        switch (cell.content()) {
            case Cell.Value(BigDecimal number) -> {
                values++;
                sums.merge(cell.measure(), number, BigDecimal::add);
            }
            case Cell.Nothing(var kind) -> missing.merge(List.of(kind.name(), cell.symbol()), 1L, Long::sum);
        }
    }

    private FileSummary result(List<Refusal> warnings) {
        var sizes = new LinkedHashMap<String, Integer>();
        sizes.put(
                declaration.headers().get(declaration.areaColumn()), axes.get(0).size());
        sizes.put(
                declaration.headers().get(declaration.periodColumn()),
                axes.get(1).size());
        for (int i = 0; i < declaration.dimensions().size(); i++) {
            sizes.put(declaration.dimensions().get(i), axes.get(i + 2).size());
        }
        return new FileSummary(
                declaration.layout() instanceof Layout.Xlsx ? "XLSX" : "CSV",
                sizes,
                cells,
                values,
                missing.entrySet().stream()
                        .map(entry -> new Missing(
                                entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
                        .toList(),
                sums,
                List.of(),
                warnings);
    }

    /** The first finding of each code. */
    private static List<Refusal> codes(CheckedTable checked, boolean stopping) {
        var seen = new LinkedHashSet<String>();
        var reasons = new ArrayList<Refusal>();
        for (var finding : checked.findings()) {
            if (finding.stops() == stopping && seen.add(finding.code())) {
                reasons.add(finding);
            }
        }
        return reasons;
    }
}
