package dk.helhed.chart.plane;

import java.util.List;

/** An upright rectangle. */
public record Box(double left, double top, double right, double bottom) {
    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    /** The smallest box around the spots; {@code top} is the smallest y. An empty list has an empty box at the origin. */
    public static Box around(List<Spot> spots) {
        var x = spots.stream().mapToDouble(Spot::x).summaryStatistics();
        var y = spots.stream().mapToDouble(Spot::y).summaryStatistics();
        return spots.isEmpty() ? new Box(0, 0, 0, 0) : new Box(x.getMin(), y.getMin(), x.getMax(), y.getMax());
    }

    public Box moved(double dx, double dy) {
        return new Box(left + dx, top + dy, right + dx, bottom + dy);
    }

    /** The area both cover, in square units. */
    public double overlap(Box other) {
        var wide = Math.min(right, other.right) - Math.max(left, other.left);
        var high = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        return wide > 0 && high > 0 ? wide * high : 0;
    }

    /** How much of this box sticks out of the other, in square units. */
    public double outside(Box other) {
        return width() * height() - overlap(other);
    }
}
