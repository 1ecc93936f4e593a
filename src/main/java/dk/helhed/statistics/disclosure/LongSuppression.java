package dk.helhed.statistics.disclosure;

import dk.helhed.statistics.disclosure.SafeCell.Cause;
import dk.helhed.statistics.indicator.Extent;
import dk.helhed.statistics.indicator.Reading;
import dk.helhed.statistics.indicator.ReadingTable.Spot;
import dk.helhed.statistics.period.LongTable;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Protects longer periods. A value is shown only where every period that it is made of shows its own for the place: then it tells
 * nothing that a reader could not put together from them, and no hidden month is found by subtracting the others from the year. Besides
 * it obeys the threshold itself. Where a value is made of a count that no cell tells of, nothing was laid upon that count, and the whole
 * period shows nothing.
 */
public final class LongSuppression {
    private final LongTable table;
    private final SafeTable counted;
    private final SafeTable itself;

    private LongSuppression(LongTable table, SafeTable counted) {
        this.table = table;
        this.counted = counted;
        this.itself = Suppression.protect(table.table(), counted.rule());
    }

    /** @param counted the periods as they are counted, with all places of the table */
    public static SafeTable protect(LongTable table, SafeTable counted) {
        return new LongSuppression(table, counted).protect();
    }

    private SafeTable protect() {
        var cells = new LinkedHashMap<Spot, SafeCell>();
        for (var extent : itself.extents()) {
            itself.periods().forEach(period -> cells.put(new Spot(extent, period), cell(extent, period)));
        }
        return new SafeTable(itself.extents(), itself.periods(), cells, itself.rule());
    }

    private SafeCell cell(Extent extent, String period) {
        return switch (itself.at(extent, period)) {
            case SafeCell.Shown _ when tellsMore(extent, period) -> new SafeCell.Hidden(Cause.GUARDS_ANOTHER);
            // the sums beside a missing quotient are those of all the parts, hidden ones among them: they are not told
            case SafeCell.Nil(var nothing) -> new SafeCell.Nil(new Reading.Nothing(nothing.why(), nothing.origin()));
            case SafeCell cell -> cell;
        };
    }

    private boolean tellsMore(Extent extent, String period) {
        return itself.rule().threshold() > 1 && table.untold().contains(period)
                || table.used().getOrDefault(period, List.of()).stream()
                        .anyMatch(part -> counted.at(extent, part) instanceof SafeCell.Hidden);
    }
}
