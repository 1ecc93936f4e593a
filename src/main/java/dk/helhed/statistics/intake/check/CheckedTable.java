package dk.helhed.statistics.intake.check;

import java.util.List;

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

    /** The first and the last period, or the only one. */
    public String periods() {
        return firstPeriod.equals(lastPeriod) ? firstPeriod : firstPeriod + "–" + lastPeriod;
    }

    public boolean stops() {
        return stopping > 0;
    }
}
