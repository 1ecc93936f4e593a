package dk.helhed.statistics.intake.check;

import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.reader.SourceRow;
import dk.helhed.statistics.intake.reader.Table;
import dk.helhed.statistics.intake.reader.TableReader;
import dk.helhed.statistics.intake.reader.TableReader.Outcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Reads a whole file by its declaration, row by row: first for its areas, then for findings, last for its cells. */
public final class TableCheck {
    /** More findings than this are counted, not listed: nobody mends a thousand cells by hand. */
    public static final int LISTED = 1000;

    private final byte[] bytes;
    private final Declaration declaration;

    public TableCheck(byte[] bytes, Declaration declaration) {
        this.bytes = bytes;
        this.declaration = declaration;
    }

    /** Every text that stands where an area should, in the order of the file. */
    public Outcome<List<AreaSeen>> areas() {
        return read(table -> {
            var seen = new LinkedHashMap<String, AreaSeen>();
            table.rows().forEachRemaining(row -> {
                String text = AreaText.normal(row.cell(declaration.areaColumn()).text());
                if (!text.isEmpty()) {
                    seen.merge(text, new AreaSeen(text, 1, row.number()), (before, _) -> before.again());
                }
            });
            return List.copyOf(seen.values());
        });
    }

    /** @param dimensions in the order in which the dataset keeps them */
    public Outcome<CheckedTable> check(List<String> dimensions, Map<String, Placement> placements) {
        return read(table -> {
            var tally = new Tally();
            var check = new RowCheck(declaration, dimensions, placements);
            table.rows().forEachRemaining(row -> {
                if (!row.isBlank()) {
                    tally.add(check.check(row));
                }
            });
            return tally.result();
        });
    }

    /** Hands the cells one by one to the use. Only for a file whose check stops nothing. */
    public <R> Outcome<R> cells(
            List<String> dimensions, Map<String, Placement> placements, Function<Iterator<Cell>, R> use) {
        return read(table -> use.apply(new Cells(table.rows(), new RowCheck(declaration, dimensions, placements))));
    }

    private <R> Outcome<R> read(Function<Table, R> reading) {
        return TableReader.table(bytes, declaration.layout(), declaration.headers(), reading);
    }

    /** Adds up what the rows say. */
    private static final class Tally {
        private final List<Finding> findings = new ArrayList<>();
        private int stopping;
        private int warning;
        private int rows;
        private long cells;
        private long nothings;
        private long unplaced;
        private String firstPeriod = "";
        private String lastPeriod = "";

        void add(RowCheck.Outcome outcome) {
            rows++;
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
                unplaced += cell.area().isEmpty() ? 1 : 0;
                period(cell.period());
            }
        }

        private void period(String period) {
            if (!period.isEmpty()) {
                firstPeriod = firstPeriod.isEmpty() || period.compareTo(firstPeriod) < 0 ? period : firstPeriod;
                lastPeriod = period.compareTo(lastPeriod) > 0 ? period : lastPeriod;
            }
        }

        CheckedTable result() {
            return new CheckedTable(
                    List.copyOf(findings), stopping, warning, rows, cells, nothings, unplaced, firstPeriod, lastPeriod);
        }
    }

    /** The cells of the rows, one after another. */
    private static final class Cells implements Iterator<Cell> {
        private final Iterator<SourceRow> rows;
        private final RowCheck check;
        private final Deque<Cell> ready = new ArrayDeque<>();

        Cells(Iterator<SourceRow> rows, RowCheck check) {
            this.rows = rows;
            this.check = check;
        }

        @Override
        public boolean hasNext() {
            while (ready.isEmpty() && rows.hasNext()) {
                SourceRow row = rows.next();
                if (!row.isBlank()) {
                    ready.addAll(check.check(row).cells());
                }
            }
            return !ready.isEmpty();
        }

        @Override
        public Cell next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ready.removeFirst();
        }
    }
}
