package dk.helhed.chart.plane;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rings of an area, islands and holes alike; a place inside an odd number of rings is inside. The first spot of a ring
 * is not repeated at its end.
 */
public record Outline(List<List<Spot>> rings) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * Reads a GeoJSON geometry.
     *
     * @throws IllegalArgumentException when it is not a Polygon or MultiPolygon
     */
    public static Outline ofGeoJson(String geometry) {
        var tree = read(geometry);
        var rings = new ArrayList<List<Spot>>();
        switch (tree.path("type").asString("")) {
            case "Polygon" -> tree.path("coordinates").forEach(ring -> rings.add(ring(ring)));
            case "MultiPolygon" ->
                tree.path("coordinates").forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring))));
            case String other -> throw new IllegalArgumentException("Polygon or MultiPolygon expected, not: " + other);
        }
        return new Outline(rings);
    }

    private static JsonNode read(String geometry) {
        try {
            return JSON.readTree(geometry);
        } catch (JacksonException broken) {
            throw new IllegalArgumentException("Not a GeoJSON geometry", broken);
        }
    }

    private static List<Spot> ring(JsonNode coordinates) {
        var spots = new ArrayList<Spot>();
        for (var pair : coordinates) {
            spots.add(new Spot(pair.path(0).asDouble(), pair.path(1).asDouble()));
        }
        if (spots.size() > 1 && spots.getFirst().equals(spots.getLast())) {
            spots.removeLast();
        }
        return spots;
    }

    public List<Spot> spots() {
        return rings.stream().flatMap(List::stream).toList();
    }

    public Outline map(UnaryOperator<Spot> change) {
        return new Outline(
                rings.stream().map(ring -> ring.stream().map(change).toList()).toList());
    }

    /** The same shape with fewer spots, at most {@code tolerance} away; rings too small to be seen are left out. */
    public Outline simplified(double tolerance) {
        var kept = rings.stream()
                .map(ring -> Simplification.ofRing(ring, tolerance))
                .filter(ring -> ring.size() > 2)
                .toList();
        return new Outline(kept.isEmpty() ? rings : kept);
    }

    /** Without islets and ponds smaller than the share of the largest ring. */
    public Outline withoutSpecks(double share) {
        var most = rings.stream().mapToDouble(Outline::area).max().orElse(0);
        return new Outline(
                rings.stream().filter(ring -> area(ring) >= most * share).toList());
    }

    public boolean contains(Spot spot) {
        var inside = false;
        for (var ring : rings) {
            for (int i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
                var a = ring.get(i);
                var b = ring.get(before);
                if ((a.y() > spot.y()) != (b.y() > spot.y())
                        && spot.x() < (b.x() - a.x()) * (spot.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    /** The place inside that lies farthest from the border of the largest ring, to about a hundredth of its size. */
    public Spot middle() {
        var ring = rings.stream().max(Comparator.comparingDouble(Outline::area)).orElse(List.of());
        var box = Box.around(ring);
        var best = new Spot((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2);
        var reach = new Spot(box.width() / 2, box.height() / 2);
        for (var round = 0; round < 4; round++) {
            best = bestAround(best, reach, ring);
            reach = new Spot(reach.x() / 4, reach.y() / 4);
        }
        return best;
    }

    private Spot bestAround(Spot centre, Spot reach, List<Spot> ring) {
        var best = centre;
        var most = depth(centre, ring);
        for (var i = -8; i <= 8; i++) {
            for (var j = -8; j <= 8; j++) {
                var spot = new Spot(centre.x() + reach.x() * i / 8, centre.y() + reach.y() * j / 8);
                var depth = depth(spot, ring);
                if (depth > most) {
                    most = depth;
                    best = spot;
                }
            }
        }
        return best;
    }

    /** Squared distance to the border, negative outside. */
    private double depth(Spot spot, List<Spot> ring) {
        var nearest = Double.MAX_VALUE;
        for (int i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
            nearest = Math.min(nearest, spot.squaredDistanceTo(ring.get(i), ring.get(before)));
        }
        return contains(spot) ? nearest : -nearest;
    }

    private static double area(List<Spot> ring) {
        var twice = 0.0;
        for (int i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
            twice += ring.get(before).x() * ring.get(i).y()
                    - ring.get(i).x() * ring.get(before).y();
        }
        return Math.abs(twice) / 2;
    }
}
