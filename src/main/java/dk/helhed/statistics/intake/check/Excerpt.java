package dk.helhed.statistics.intake.check;

import dk.helhed.statistics.intake.declaration.Declaration;
import dk.helhed.statistics.intake.reader.FileBytes;
import dk.helhed.statistics.intake.reader.SourceRow;
import dk.helhed.statistics.intake.reader.TableReader;
import dk.helhed.statistics.intake.reader.TableReader.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Some rows of the file as they are read, with the gaps between them. */
public record Excerpt(List<Line> lines) {
    /** Before anything was looked at. */
    public static final Excerpt NOTHING = new Excerpt(List.of());

    private static final int AROUND = 2;
    private static final int ENOUGH = 60;
    private static final int WITHOUT_FINDINGS = 10;

    /** A wide table is not shown to its end. */
    public static final int COLUMNS = 100;

    /** @param skipped rows that were left out before this one */
    public record Line(SourceRow row, int skipped) {}

    /** The rows around findings, or the first ones when nothing was found. */
    public static Outcome<Excerpt> of(FileBytes file, Declaration declaration, List<Finding> findings) {
        var layout = declaration.layout();
        return TableReader.table(file, layout, table -> {
            var wanted = wanted(findings, layout.headerRow());
            var lines = new ArrayList<Line>();
            var labels = new FilledDown(declaration);
            int last = layout.headerRow();
            while (table.rows().hasNext() && last < wanted.last()) {
                SourceRow row = labels.filled(table.rows().next());
                if (wanted.contains(row.number())) {
                    lines.add(new Line(row.first(COLUMNS), row.number() - last - 1));
                    last = row.number();
                }
            }
            return new Excerpt(List.copyOf(lines));
        });
    }

    private static NavigableSet<Integer> wanted(List<Finding> findings, int headerRow) {
        var wanted = new TreeSet<Integer>();
        for (Finding finding : findings) {
            if (wanted.size() >= ENOUGH) {
                break;
            }
            for (int row = finding.row() - AROUND; row <= finding.row() + AROUND; row++) {
                wanted.add(row);
            }
        }
        wanted.removeIf(row -> row <= headerRow);
        for (int row = 1; wanted.isEmpty() || findings.isEmpty() && row <= WITHOUT_FINDINGS; row++) {
            wanted.add(headerRow + row);
        }
        return wanted;
    }
}
