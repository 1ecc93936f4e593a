package dk.helhed.statistics.disclosure;

import dk.helhed.statistics.indicator.Extent;
import dk.helhed.statistics.indicator.ReadingTable.Spot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What may leave: one cell for every extent in every period. Nobody outside this package can make one, so whoever holds one
 * holds a table that disclosure control has been through.
 */
public final class SafeTable {
    private final List<Extent> extents;
    private final List<String> periods;
    private final Map<Spot, SafeCell> cells;
    private final Rule rule;

    SafeTable(List<Extent> extents, List<String> periods, Map<Spot, SafeCell> cells, Rule rule) {
        this.extents = List.copyOf(extents);
        this.periods = List.copyOf(periods);
        this.cells = Map.copyOf(cells);
        this.rule = rule;
    }

    public List<Extent> extents() {
        return extents;
    }

    public List<String> periods() {
        return periods;
    }

    /** The rule the table went through. */
    public Rule rule() {
        return rule;
    }

    /** @throws IllegalArgumentException when the table does not hold the place or the period */
    public SafeCell at(Extent extent, String period) {
        if (cells.get(new Spot(extent, period)) instanceof SafeCell cell) {
            return cell;
        }
        throw new IllegalArgumentException("No cell for " + extent + " in " + period);
    }

    /** Periods in which anything is hidden. */
    public Set<String> hiding() {
        return cells.entrySet().stream()
                .filter(cell -> cell.getValue() instanceof SafeCell.Hidden)
                .map(cell -> cell.getKey().period())
                .collect(Collectors.toSet());
    }

    /** The same protection, fewer rows and columns. What is not in this table is left out. */
    public SafeTable only(List<Extent> chosen, List<String> inPeriods) {
        var rows = chosen.stream().filter(extents::contains).distinct().toList();
        var columns = inPeriods.stream().filter(periods::contains).distinct().toList();
        var kept = new LinkedHashMap<Spot, SafeCell>();
        rows.forEach(extent -> columns.forEach(period -> kept.put(new Spot(extent, period), at(extent, period))));
        return new SafeTable(rows, columns, kept, rule);
    }
}
