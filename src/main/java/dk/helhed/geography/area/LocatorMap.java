package dk.helhed.geography.area;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.area.AreaPageQueries.Drawn;
import dk.helhed.geography.shape.FeatureReader;
import dk.helhed.geography.shape.FlatMap;
import dk.helhed.geography.shape.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where the areas of a level lie. It shows no figures; the table beside it says the same in words.
 *
 * @param viewBox of the SVG
 */
record LocatorMap(String viewBox, List<Outline> outlines, List<String> sources) {
    private static final int WIDTH = 560;
    private static final int MOST_NAMES = 24;

    /** @param path the {@code d} of an SVG path; {@code x} and {@code y} where its name stands */
    record Outline(AreaId id, String name, int colour, String path, String x, String y) {}

    static LocatorMap of(List<Drawn> drawn, List<String> sources) {
        Map<AreaId, Shape> shapes = drawn.stream()
                .collect(Collectors.toMap(
                        Drawn::id,
                        one -> FeatureReader.shape(one.geometry()).orElseThrow(),
                        (one, _) -> one,
                        java.util.LinkedHashMap::new));
        if (shapes.isEmpty()) {
            return new LocatorMap("0 0 1 1", List.of(), List.of());
        }
        var map = FlatMap.around(List.copyOf(shapes.values()), WIDTH);
        var outlines = drawn.stream()
                .map(one -> {
                    var shape = shapes.getOrDefault(one.id(), new Shape(List.of()));
                    var middle = map.middle(shape);
                    return new Outline(
                            one.id(),
                            one.name(),
                            one.colour(),
                            map.path(shape),
                            tenth(middle.longitude()),
                            tenth(middle.latitude()));
                })
                .toList();
        return new LocatorMap("-4 -4 %s %s".formatted(tenth(WIDTH + 8), tenth(map.height() + 8)), outlines, sources);
    }

    boolean showsNames() {
        return outlines.size() <= MOST_NAMES;
    }

    private static String tenth(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
