package dk.helhed.geography.shape;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Lays shapes out flat, east to the right and north up, at the scale of the latitude in their middle; good for a city.
 *
 * @param width of the drawing; its height follows from the shapes
 */
public record FlatMap(double width, double height, double west, double north, double across, double up) {

    /** The map that holds all of the shapes. */
    public static FlatMap around(List<Shape> shapes, double width) {
        var positions = shapes.stream()
                .flatMap(shape -> shape.polygons().stream())
                .map(List::getFirst)
                .flatMap(ring -> ring.positions().stream())
                .toList();
        var east = positions.stream().mapToDouble(Position::longitude).summaryStatistics();
        var north = positions.stream().mapToDouble(Position::latitude).summaryStatistics();
        var shrink = Math.cos(Math.toRadians((north.getMin() + north.getMax()) / 2));
        var wide = Math.max((east.getMax() - east.getMin()) * shrink, 1e-9);
        var high = Math.max(north.getMax() - north.getMin(), 1e-9);
        var scale = width / wide;
        return new FlatMap(
                width, Math.min(high * scale, 2 * width), east.getMin(), north.getMax(), shrink * scale, scale);
    }

    /** The outline as the {@code d} of an SVG path. Positions that fall on the same tenth of a unit are drawn once. */
    public String path(Shape shape) {
        return shape.polygons().stream().flatMap(List::stream).map(this::line).collect(Collectors.joining());
    }

    /** Where a name can stand: the middle of the largest polygon's corners. */
    public Position middle(Shape shape) {
        var border = shape.polygons().stream()
                .map(List::getFirst)
                .max((one, other) -> Double.compare(extent(one), extent(other)))
                .orElseThrow();
        var x = border.positions().stream().mapToDouble(Position::longitude).summaryStatistics();
        var y = border.positions().stream().mapToDouble(Position::latitude).summaryStatistics();
        return flat(new Position((x.getMin() + x.getMax()) / 2, (y.getMin() + y.getMax()) / 2));
    }

    private static double extent(Ring ring) {
        var x = ring.positions().stream().mapToDouble(Position::longitude).summaryStatistics();
        var y = ring.positions().stream().mapToDouble(Position::latitude).summaryStatistics();
        return (x.getMax() - x.getMin()) * (y.getMax() - y.getMin());
    }

    private String line(Ring ring) {
        return ring.positions().stream()
                .map(this::flat)
                .map(at -> String.format(Locale.ROOT, "%.1f %.1f", at.longitude(), at.latitude()))
                .distinct()
                .collect(Collectors.joining("L", "M", "Z"));
    }

    private Position flat(Position at) {
        return new Position((at.longitude() - west) * across, (north - at.latitude()) * up);
    }
}
