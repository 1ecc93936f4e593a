package dk.helhed.statistics.publication;

import java.util.List;
import java.util.UUID;

/**
 * The outlines that a map is drawn from.
 *
 * @param outlines every area of the level that has one, whether or not the figure is about it
 */
public record Shapes(List<Shape> outlines) {
    public static final Shapes NONE = new Shapes(List.of());

    /**
     * @param geometry GeoJSON geometry in WGS84
     * @param source who drew it, with its licence
     */
    public record Shape(UUID area, String name, int colour, String geometry, String source) {}

    /** Everyone who drew an outline, named once. */
    List<String> sources() {
        return outlines.stream().map(Shape::source).distinct().sorted().toList();
    }
}
