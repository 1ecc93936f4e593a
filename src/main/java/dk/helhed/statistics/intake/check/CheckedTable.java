package dk.helhed.statistics.intake.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What checking a file found.
 *
 * @param findings in the order of the file, at most {@link TableCheck#LISTED}; the counts are of all
 * @param rows rows that hold something
 */
public record CheckedTable(
        List<Finding> findings,
        int stopping,
        int warning,
        int rows,
        long cells,
        long nothings,
        long unplaced,
        String firstPeriod,
        String lastPeriod) {

    /** Before anything was looked at. */
    public static final CheckedTable NOTHING = new CheckedTable(List.of(), 0, 0, 0, 0, 0, 0, "", "");

    /** With rows that say the same as one before them; the count is of all of them. */
    public CheckedTable withTwice(List<Finding> twice, int count) {
        var all = Stream.concat(findings.stream(), twice.stream())
                .sorted(Comparator.comparingInt(Finding::row))
                .limit(TableCheck.LISTED)
                .toList();
        return new CheckedTable(
                all, stopping + count, warning, rows, cells, nothings, unplaced, firstPeriod, lastPeriod);
    }

    /** With the cells whose area is placed nowhere. */
    public CheckedTable withUnplaced(long count) {
        return new CheckedTable(findings, stopping, warning, rows, cells, nothings, count, firstPeriod, lastPeriod);
    }

    public boolean stops() {
        return stopping > 0;
    }
}
