package dk.helhed.chart.plane;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * Fewer spots for the same line, after Douglas and Peucker (The Canadian Cartographer 10, 1973). Without recursion: a coast
 * has thousands of spots.
 */
public final class Simplification {
    private Simplification() {}

    /** Keeps both ends and every spot without which the line would be more than {@code tolerance} away from it. */
    public static List<Spot> ofLine(List<Spot> line, double tolerance) {
        if (line.size() < 3) {
            return line;
        }
        var kept = new BitSet(line.size());
        kept.set(0);
        kept.set(line.size() - 1);
        var open = new ArrayDeque<int[]>();
        open.push(new int[] {0, line.size() - 1});
        while (!open.isEmpty()) {
            var part = open.pop();
            var farthest = farthest(line, part[0], part[1], tolerance);
            if (farthest > 0) {
                kept.set(farthest);
                open.push(new int[] {part[0], farthest});
                open.push(new int[] {farthest, part[1]});
            }
        }
        return kept.stream().mapToObj(line::get).toList();
    }

    /** A ring is cut into two lines, at its first spot and at the one farthest from it. */
    public static List<Spot> ofRing(List<Spot> ring, double tolerance) {
        if (ring.size() < 4) {
            return ring;
        }
        var cut = 0;
        for (var i = 1; i < ring.size(); i++) {
            if (ring.getFirst().squaredDistanceTo(ring.get(i)) > ring.getFirst().squaredDistanceTo(ring.get(cut))) {
                cut = i;
            }
        }
        var back = new ArrayList<>(ring.subList(cut, ring.size()));
        back.add(ring.getFirst());
        var result = new ArrayList<>(ofLine(ring.subList(0, cut + 1), tolerance));
        result.removeLast();
        result.addAll(ofLine(back, tolerance));
        result.removeLast();
        return Collections.unmodifiableList(result);
    }

    /** The index of the spot farthest from the chord, or 0 when all are within the tolerance. */
    private static int farthest(List<Spot> line, int from, int to, double tolerance) {
        var most = tolerance * tolerance;
        var index = 0;
        for (var i = from + 1; i < to; i++) {
            var away = line.get(i).squaredDistanceTo(line.get(from), line.get(to));
            if (away > most) {
                most = away;
                index = i;
            }
        }
        return index;
    }
}
