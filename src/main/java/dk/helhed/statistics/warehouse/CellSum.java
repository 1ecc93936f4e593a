package dk.helhed.statistics.warehouse;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.cell.Mark;
import dk.helhed.statistics.cell.RowRuns;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedSet;

/**
 * The selected cells of one area and period taken together.
 *
 * @param sum exact sum of the values; zero when there are none, so look at {@code values} first
 * @param cells how many cells were selected, values and nothings together
 * @param nothings how many of them hold no value, by kind; kinds that do not occur are absent
 * @param symbols what the file itself writes where it has no value, by kind, in the order of the alphabet
 * @param rows of the file that they were read from
 * @param marks the values that the file says something of besides, by its sign for that
 */
public record CellSum(
        AreaId area,
        String period,
        BigDecimal sum,
        long cells,
        Map<NothingKind, Long> nothings,
        Map<NothingKind, SortedSet<String>> symbols,
        RowRuns rows,
        Map<String, Mark> marks) {

    /** Of values that bear none. */
    public CellSum(
            AreaId area,
            String period,
            BigDecimal sum,
            long cells,
            Map<NothingKind, Long> nothings,
            Map<NothingKind, SortedSet<String>> symbols,
            RowRuns rows) {
        this(area, period, sum, cells, nothings, symbols, rows, Map.of());
    }

    /** How many cells hold a value. */
    public long values() {
        return cells - nothings.values().stream().mapToLong(Long::longValue).sum();
    }
}
