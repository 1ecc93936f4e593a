package dk.helhed.chart.plane;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rising strokes that fill an outline. Drawn as lines, since patterns need ids and fare badly in PDF. */
public final class Hatch {
    private Hatch() {}

    /** Pairs of ends, {@code gap} pixels apart from stroke to stroke. */
    public static List<Spot> of(Outline outline, double gap) {
        var sums = outline.spots().stream()
                .mapToDouble(spot -> spot.x() + spot.y())
                .summaryStatistics();
        var step = gap * Math.sqrt(2);
        var ends = new ArrayList<Spot>();
        for (var sum = Math.ceil(sums.getMin() / step) * step; sum < sums.getMax(); sum += step) {
            var crossings = crossings(outline, sum);
            for (var i = 0; i + 1 < crossings.size(); i += 2) {
                ends.add(new Spot(crossings.get(i), sum - crossings.get(i)));
                ends.add(new Spot(crossings.get(i + 1), sum - crossings.get(i + 1)));
            }
        }
        return ends;
    }

    /** The x of every place where the border meets the line x + y = sum, from left to right. */
    private static List<Double> crossings(Outline outline, double sum) {
        var found = new ArrayList<Double>();
        for (var ring : outline.rings()) {
            for (int i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
                var a = ring.get(before);
                var b = ring.get(i);
                var fromA = a.x() + a.y() - sum;
                var fromB = b.x() + b.y() - sum;
                if ((fromA > 0) != (fromB > 0)) {
                    found.add(a.x() + (b.x() - a.x()) * fromA / (fromA - fromB));
                }
            }
        }
        Collections.sort(found);
        return found;
    }
}
