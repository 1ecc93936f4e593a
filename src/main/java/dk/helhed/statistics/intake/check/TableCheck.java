package dk.helhed.statistics.intake.check;

import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.cell.CodedText;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.FileRefused;
import dk.helhed.statistics.intake.reader.SourceRow;
import dk.helhed.statistics.intake.reader.TableReader;
import dk.helhed.statistics.intake.reader.TableReader.Outcome;
import dk.helhed.statistics.intake.wide.SumRows;
import dk.helhed.statistics.statement.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Reads a whole file by its declaration, row by row: findings, areas and cells at once, and no more memory for more rows. */
public final class TableCheck {
    /** More findings than this are counted, not listed: nobody mends a thousand cells by hand. */
    public static final int LISTED = 1000;

    /** Nobody places more texts than this; a column that holds more of them holds something else than areas. */
    static final int MOST_AREAS = 10_000;

    private final FileBytes file;
    private final Declaration declaration;

    public TableCheck(FileBytes file, Declaration declaration) {
        this.file = file;
        this.declaration = declaration;
    }

    /** What a reading found, every text that stands where an area should, in the order of the file, and what the file says besides. */
    public record Scan(CheckedTable table, List<AreaSeen> areas, Statement statement) {}

    /**
     * Reads the file once. Rows that say the same as one before them are not noticed here: that takes all rows together.
     *
     * @param dimensions in the order in which the dataset keeps them
     * @param cells takes every cell that could be read, of a file whose check stops as well
     */
    public Outcome<Scan> scan(List<String> dimensions, Consumer<Cell> cells) {
        return scan(dimensions, cells, new Progress());
    }

    /** As above, while somebody looks on. */
    public Outcome<Scan> scan(List<String> dimensions, Consumer<Cell> cells, Progress progress) {
        return TableReader.table(file, declaration.layout(), declaration.headers(), table -> {
            var tally = new Tally();
            var check = new RowCheck(declaration, dimensions);
            var labels = new FilledDown(declaration);
            var sums = new SumRows(declaration.labels());
            while (table.rows().hasNext()) {
                SourceRow asWritten = table.rows().next();
                SourceRow row = labels.filled(asWritten);
                if (!row.isBlank() && !sums.leavesOut(asWritten)) {
                    var outcome = check.check(row);
                    tally.add(row, outcome);
                    outcome.cells().forEach(cells);
                }
                progress.at(row.number(), tally.stopping + tally.warning);
                if (tally.areas.size() > MOST_AREAS) {
                    throw FileRefused.of("INTAKE-062", declaration.headers().get(declaration.areaColumn()), MOST_AREAS)
                            .asUnreadable();
                }
            }
            return tally.result(
                    codes(table.codes().apply(declaration.areaColumn())),
                    table.statement().warning(sums.told()));
        });
    }

    /** How the code of an area is known by its text: from the file's own codes, or from the text where each begins with one. */
    private UnaryOperator<String> codes(Map<String, String> ofTheFile) {
        var codes = new HashMap<String, String>();
        ofTheFile.forEach((text, code) -> codes.put(AreaText.normal(text), AreaText.normal(code)));
        return text -> declaration.areasAreCoded()
                ? CodedText.of(text).map(CodedText::code).orElse("")
                : codes.getOrDefault(text, "");
    }

    /** Adds up what the rows say. */
    private static final class Tally {
        private final List<Finding> findings = new ArrayList<>();
        private int stopping;
        private int warning;
        private int rows;
        private long cells;
        private long nothings;
        private String latest = "";
        private String firstPeriod = "";
        private String lastPeriod = "";
        private final Map<String, Occurring> areas = new LinkedHashMap<>();

        /** How often a text occurs where an area should. */
        private static final class Occurring {
            private final int firstRow;
            private int rows;
            private long cells;

            Occurring(int firstRow) {
                this.firstRow = firstRow;
            }
        }

        void add(SourceRow row, RowCheck.Outcome outcome) {
            rows++;
            area(row, outcome.area(), outcome.cells().size());
            for (Finding finding : outcome.findings()) {
                stopping += finding.stops() ? 1 : 0;
                warning += finding.stops() ? 0 : 1;
                if (findings.size() < LISTED) {
                    findings.add(finding);
                }
            }
            for (Cell cell : outcome.cells()) {
                cells++;
                nothings += cell.content() instanceof Cell.Nothing ? 1 : 0;
                period(cell.period());
            }
        }

        private void area(SourceRow row, String text, int cells) {
            if (!text.isEmpty()) {
                var area = areas.computeIfAbsent(text, _ -> new Occurring(row.number()));
                area.rows++;
                area.cells += cells;
            }
        }

        private void period(String period) {
            if (!period.isEmpty() && !period.equals(latest)) {
                latest = period;
                firstPeriod = firstPeriod.isEmpty() || period.compareTo(firstPeriod) < 0 ? period : firstPeriod;
                lastPeriod = period.compareTo(lastPeriod) > 0 ? period : lastPeriod;
            }
        }

        private static AreaSeen seen(String text, String code, Occurring area) {
            return new AreaSeen(text, code, area.rows, area.cells, area.firstRow);
        }

        Scan result(UnaryOperator<String> codes, Statement statement) {
            return new Scan(
                    new CheckedTable(
                            List.copyOf(findings),
                            stopping,
                            warning,
                            rows,
                            cells,
                            nothings,
                            0,
                            firstPeriod,
                            lastPeriod),
                    areas.entrySet().stream()
                            .map(area -> seen(area.getKey(), codes.apply(area.getKey()), area.getValue()))
                            .toList(),
                    statement);
        }
    }
}
