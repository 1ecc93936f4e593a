package dk.helhed.chart.plane;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Dots all over an outline, in rows that stand between each other. Drawn as the shortest of strokes, for round ends make them round. */
public final class Dots {
    private static final double LENGTH = 0.1;

    private Dots() {}

    /**
     * Pairs of ends, {@code gap} pixels from row to row.
     *
     * @param clear of the border by so many pixels
     */
    public static List<Spot> of(Outline outline, double gap, double clear) {
        var heights = outline.spots().stream().mapToDouble(Spot::y).summaryStatistics();
        var ends = new ArrayList<Spot>();
        for (var row = (long) Math.ceil(heights.getMin() / gap); row * gap < heights.getMax(); row++) {
            var crossings = crossings(outline, row * gap);
            for (var i = 0; i + 1 < crossings.size(); i += 2) {
                dots(ends, crossings.get(i) + clear, crossings.get(i + 1) - clear, row, gap);
            }
        }
        return ends;
    }

    private static void dots(List<Spot> ends, double left, double right, long row, double gap) {
        var pace = 2 * gap;
        var shift = row % 2 == 0 ? 0 : gap;
        for (var x = Math.ceil((left - shift) / pace) * pace + shift; x < right; x += pace) {
            ends.add(new Spot(x, row * gap));
            ends.add(new Spot(x + LENGTH, row * gap));
        }
    }

    /** The x of every place where the border meets the height, from left to right. */
    private static List<Double> crossings(Outline outline, double y) {
        var found = new ArrayList<Double>();
        for (var ring : outline.rings()) {
            for (int i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
                var a = ring.get(before);
                var b = ring.get(i);
                if ((a.y() > y) != (b.y() > y)) {
                    found.add(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()));
                }
            }
        }
        Collections.sort(found);
        return found;
    }
}
