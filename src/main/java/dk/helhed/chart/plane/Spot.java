package dk.helhed.chart.plane;

/** A place on a plane: degrees (x east, y north) before projection, pixels (y downwards) after it. */
public record Spot(double x, double y) {
    double squaredDistanceTo(Spot other) {
        var dx = x - other.x;
        var dy = y - other.y;
        return dx * dx + dy * dy;
    }

    /** Squared distance to the nearest place of the line from {@code a} to {@code b}. */
    double squaredDistanceTo(Spot a, Spot b) {
        var length = a.squaredDistanceTo(b);
        if (length == 0) {
            return squaredDistanceTo(a);
        }
        var along = Math.clamp(((x - a.x) * (b.x - a.x) + (y - a.y) * (b.y - a.y)) / length, 0.0, 1.0);
        return squaredDistanceTo(new Spot(a.x + along * (b.x - a.x), a.y + along * (b.y - a.y)));
    }
}
