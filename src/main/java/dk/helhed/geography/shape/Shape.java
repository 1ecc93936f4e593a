package dk.helhed.geography.shape;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** What an area covers: one or more polygons, each a border and its holes. */
public record Shape(List<List<Ring>> polygons) {
    public Shape {
        polygons = polygons.stream().map(List::copyOf).toList();
    }

    /**
     * The shape as a GeoJSON MultiPolygon. The same shape gives the same text, however its file wrote it, so two texts
     * can be compared.
     */
    public String geoJson() {
        return polygons.stream()
                .map(rings -> rings.stream().map(Shape::ring).collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(",", "{\"type\":\"MultiPolygon\",\"coordinates\":[", "]}"));
    }

    /** Whether any of its points is: of a shape with its coordinates the wrong way round none is. */
    public boolean isInDenmark() {
        return polygons.stream()
                .flatMap(List::stream)
                .flatMap(ring -> ring.positions().stream())
                .anyMatch(Position::isInDenmark);
    }

    private static String ring(Ring ring) {
        return ring.positions().stream()
                .map(at -> "[" + degrees(at.longitude()) + "," + degrees(at.latitude()) + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String degrees(double degrees) {
        return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
    }
}
