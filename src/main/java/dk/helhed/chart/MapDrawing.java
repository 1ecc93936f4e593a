package dk.helhed.chart;

import dk.helhed.chart.plane.Box;
import dk.helhed.chart.plane.Outline;
import dk.helhed.chart.plane.Projection;
import dk.helhed.chart.plane.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws a map of regions by value: regions, key, names. */
final class MapDrawing {
    /** Pixels; far below what an eye sees, and a tenth of the text. */
    private static final double TOLERANCE = 0.4;
    /** Islets below this share of their region only shrink the map. */
    private static final double SPECK = 0.005;

    private final ChartDescription.MapChart map;
    private final ChartWords words;
    private final MapLayout layout;
    private final MapScale scale;
    private final MapPen pen;

    MapDrawing(ChartDescription.MapChart map, ChartWords words, MapLayout layout) {
        this.map = map;
        this.words = words;
        this.layout = layout;
        this.scale = new MapScale(map, words);
        this.pen = new MapPen(layout);
    }

    String svg() {
        var outlines = map.regions().stream()
                .map(region -> Outline.ofGeoJson(region.geometry()).withoutSpecks(SPECK))
                .toList();
        var bounds = Box.around(
                outlines.stream().flatMap(one -> one.spots().stream()).toList());
        var frame = layout.frame(Projection.proportion(bounds));
        var placed = placed(outlines, Projection.fit(bounds, frame));
        placed.stream()
                .sorted(Comparator.comparing(MapDrawing::layer))
                .forEach(one -> pen.region(
                        one.region().name() + ": " + one.value(),
                        one.outline(),
                        scale.filling(one.region().shade())));
        var bottom = key(frame);
        return pen.svg(layout.width(), Math.max(named(placed, frame, bottom), frame.bottom()) + 4);
    }

    private List<MapNames.Named> placed(List<Outline> outlines, Projection projection) {
        var placed = new ArrayList<MapNames.Named>();
        for (var i = 0; i < outlines.size(); i++) {
            var region = map.regions().get(i);
            var outline = outlines.get(i).map(projection::place).simplified(TOLERANCE);
            placed.add(new MapNames.Named(region, words.said(region.shade(), map), outline));
        }
        return placed;
    }

    private double named(List<MapNames.Named> placed, Box frame, double bottom) {
        var inside = placed.stream()
                .filter(one -> !(one.region().shade() instanceof Shade.Outside))
                .toList();
        if (!layout.names(inside.size())) {
            return bottom;
        }
        var names = new MapNames(pen, frame);
        if (layout.wide()) {
            names.onMap(inside);
            return bottom;
        }
        return names.numbered(inside, layout.width(), bottom + 10);
    }

    /** Marked borders lie above plain ones. */
    private static int layer(MapNames.Named one) {
        return switch (one.region().shade()) {
            case Shade.Outside _ -> 0;
            case Shade.Known _, Shade.Estimate _, Shade.NotThen _ -> 1;
            case Shade.NoValue _ -> 2;
            case Shade.Protected _ -> 3;
        };
    }

    /** Below each other beside a wide map, in rows under a narrow one. Answers where it ends. */
    private double key(Box frame) {
        var left = layout.keyLeft();
        var y = layout.keyTop(frame);
        for (var entry : scale.entries()) {
            var wide = 42 + Words.width(entry.text(), layout.letters());
            if (left > layout.keyLeft() && left + wide > layout.width()) {
                left = layout.keyLeft();
                y += layout.line();
            }
            pen.swatch(new Box(left + 1, y + 2, left + 19, y + 15), entry.filling());
            pen.plain(entry.text(), left + 26, y + 8.5, "start");
            left += layout.wide() ? layout.width() : wide;
        }
        return y + layout.line();
    }
}
