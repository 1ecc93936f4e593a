package dk.helhed.chart;

import dk.helhed.chart.plane.Box;
import dk.helhed.chart.plane.Hatch;
import dk.helhed.chart.plane.LabelPlaces;
import dk.helhed.chart.plane.Outline;
import dk.helhed.chart.plane.Projection;
import dk.helhed.chart.plane.Spot;
import dk.helhed.chart.plane.SvgCanvas;
import dk.helhed.chart.plane.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Draws a map of regions by value: wide with names and values on the map, narrow with numbers and a list below. */
final class MapDrawing {
    private static final double TOLERANCE = 0.4;
    private static final String HALO_WIDTH = "4";

    private final ChartDescription.MapChart map;
    private final ChartWords words;
    private final MapLayout layout;
    private final MapScale scale;
    private final SvgCanvas canvas = new SvgCanvas();

    /** A region on the plane. */
    private record Placed(ChartDescription.Region region, Outline outline) {}

    MapDrawing(ChartDescription.MapChart map, ChartWords words, MapLayout layout) {
        this.map = map;
        this.words = words;
        this.layout = layout;
        this.scale = new MapScale(map, words);
    }

    String svg() {
        var outlines = map.regions().stream()
                .map(region -> Outline.ofGeoJson(region.geometry()))
                .toList();
        var bounds = Box.around(
                outlines.stream().flatMap(one -> one.spots().stream()).toList());
        var middle = Math.toRadians((bounds.top() + bounds.bottom()) / 2);
        var frame = layout.frame(
                Math.max(bounds.width(), 1e-9) * Math.cos(middle) / Math.max(bounds.height(), 1e-9));
        var projection = Projection.fit(bounds, frame);
        var placed = new ArrayList<Placed>();
        for (var i = 0; i < outlines.size(); i++) {
            placed.add(new Placed(
                    map.regions().get(i),
                    outlines.get(i).map(projection::place).simplified(TOLERANCE)));
        }
        placed.stream().sorted(Comparator.comparing(this::layer)).forEach(this::region);
        var named = placed.stream()
                .filter(one -> !(one.region().shade() instanceof Shade.Outside))
                .toList();
        var bottom = key(frame);
        if (layout.names(named.size())) {
            bottom = layout.wide() ? names(named, frame, bottom) : numbersAndList(named, frame, bottom);
        }
        return framed(Math.max(bottom, frame.bottom() + 4));
    }

    private String framed(double height) {
        var wide = Integer.toString(layout.width());
        var high = Long.toString(Math.round(height));
        return new SvgCanvas()
                        .open(
                                "svg",
                                "xmlns",
                                "http://www.w3.org/2000/svg",
                                "width",
                                wide,
                                "height",
                                high,
                                "viewBox",
                                "0 0 " + wide + " " + high)
                        .toString()
                + canvas + "</svg>";
    }

    /** Marked borders lie above plain ones. */
    private int layer(Placed one) {
        return switch (one.region().shade()) {
            case Shade.Outside _ -> 0;
            case Shade.Known _ -> 1;
            case Shade.NoValue _ -> 2;
            case Shade.Protected _ -> 3;
        };
    }

    private void region(Placed one) {
        canvas.open("g").text("title", one.region().name() + ": " + said(one.region()));
        fill(one.outline(), scale.filling(one.region().shade()), 6);
        canvas.close("g");
    }

    private void fill(Outline outline, MapScale.Filling filling, double gap) {
        switch (filling) {
            case MapScale.Tone tone -> plain(outline, tone.colour());
            case MapScale.Mark.TILE -> plain(outline, "var(--h-city-tile)");
            case MapScale.Mark.DASHED -> outlined(outline, "1.25", "stroke-dasharray", "3 2");
            case MapScale.Mark.HATCHED -> {
                outlined(outline, "1");
                canvas.empty(
                        "path",
                        "d",
                        SvgCanvas.strokes(Hatch.of(outline, gap)),
                        "fill",
                        "none",
                        "stroke",
                        "var(--h-hatch)",
                        "stroke-width",
                        "1.5");
            }
        }
    }

    private void plain(Outline outline, String colour) {
        shape(outline, colour, "var(--h-surface)", "1.25");
    }

    private void outlined(Outline outline, String width, String... more) {
        shape(outline, "var(--h-surface)", "var(--h-hatch)", width, more);
    }

    private void shape(Outline outline, String fill, String stroke, String width, String... more) {
        var attributes = Stream.concat(
                Stream.of(
                        "d",
                        SvgCanvas.path(outline),
                        "fill",
                        fill,
                        "fill-rule",
                        "evenodd",
                        "stroke",
                        stroke,
                        "stroke-width",
                        width,
                        "stroke-linejoin",
                        "round"),
                Stream.of(more));
        canvas.empty("path", attributes.toArray(String[]::new));
    }

    /** Below each other beside a wide map, in a row under a narrow one. Answers where it ends. */
    private double key(Box frame) {
        var left = layout.keyLeft();
        var y = layout.keyTop(frame);
        for (var entry : scale.entries()) {
            var wide = 26 + Words.width(entry.text(), layout.letters()) + 16;
            if (!layout.wide() && left > 0 && left + wide > layout.width()) {
                left = 0;
                y += layout.line();
            }
            var swatch = new Box(left + 1, y + 2, left + 19, y + 15);
            fill(rectangle(swatch), entry.filling(), 4.5);
            text(entry.text(), left + 26, y + 8.5, "start", false, false);
            if (layout.wide()) {
                y += layout.line() + 2;
            } else {
                left += wide;
            }
        }
        return layout.wide() || scale.entries().isEmpty() ? y : y + layout.line();
    }

    private double names(List<Placed> named, Box frame, double bottom) {
        var lines = named.stream().map(one -> label(one.region())).toList();
        var wishes = new ArrayList<LabelPlaces.Wish>();
        for (var i = 0; i < named.size(); i++) {
            var outline = named.get(i).outline();
            var bar = named.get(i).region().areaColour().isPresent() ? 9 : 0;
            wishes.add(new LabelPlaces.Wish(
                    outline.middle(), widest(lines.get(i)) + bar, lines.get(i).size() * pitch(), outline));
        }
        var places = LabelPlaces.of(wishes, frame);
        for (var i = 0; i < named.size(); i++) {
            name(named.get(i).region(), lines.get(i), places.get(i));
        }
        return bottom;
    }

    private List<String> label(ChartDescription.Region region) {
        var lines = new ArrayList<>(Words.lines(region.name(), layout.letters(), 112));
        lines.add(said(region));
        return lines;
    }

    private double widest(List<String> lines) {
        return lines.stream()
                .mapToDouble(line -> Words.width(line, layout.letters()) * 1.04)
                .max()
                .orElse(0);
    }

    private double pitch() {
        return Math.round(layout.letters() * 1.2);
    }

    private void name(ChartDescription.Region region, List<String> lines, Box place) {
        var marked = region.areaColour().isPresent();
        if (marked) {
            bar(Colour.ofArea(region.areaColour().orElse(0)), new Box(place.left(), place.top(), place.left() + 4, place.bottom()));
        }
        var x = marked ? place.left() + 9 : (place.left() + place.right()) / 2;
        for (var i = 0; i < lines.size(); i++) {
            var y = place.top() + (i + 0.5) * pitch();
            text(lines.get(i), x, y, marked ? "start" : "middle", i < lines.size() - 1, true);
        }
    }

    /** Names would cover a narrow map: it carries numbers, and the list says whose they are. */
    private double numbersAndList(List<Placed> named, Box frame, double top) {
        var wishes = new ArrayList<LabelPlaces.Wish>();
        for (var i = 0; i < named.size(); i++) {
            var outline = named.get(i).outline();
            wishes.add(new LabelPlaces.Wish(
                    outline.middle(), Words.width(Integer.toString(i + 1), layout.letters()), pitch(), outline));
        }
        var places = LabelPlaces.of(wishes, frame);
        var y = top + 10;
        for (var i = 0; i < named.size(); i++) {
            var number = Integer.toString(i + 1);
            var place = places.get(i);
            text(
                    number,
                    (place.left() + place.right()) / 2,
                    (place.top() + place.bottom()) / 2,
                    "middle",
                    true,
                    true);
            y = row(number, named.get(i).region(), y);
        }
        return y;
    }

    private double row(String number, ChartDescription.Region region, double top) {
        var value = said(region);
        var room = layout.width() - 40 - Words.width(value, layout.letters()) - 12;
        var lines = Words.lines(region.name(), layout.letters(), room);
        var high = Math.max(layout.line(), lines.size() * pitch() + 6) + 2;
        canvas.empty(
                "path",
                "d",
                "M0 " + SvgCanvas.number(top) + "H" + layout.width(),
                "stroke",
                "var(--h-line)",
                "stroke-width",
                "1");
        region.areaColour()
                .ifPresent(area -> bar(Colour.ofArea(area), new Box(28, top + 5, 32, top + high - 5)));
        text(number, 18, top + high / 2, "end", true, false);
        for (var i = 0; i < lines.size(); i++) {
            var y = top + high / 2 + (i - (lines.size() - 1) / 2.0) * pitch();
            text(lines.get(i), 40, y, "start", false, false);
        }
        text(value, layout.width(), top + high / 2, "end", false, false);
        return top + high;
    }

    private void bar(Colour colour, Box box) {
        canvas.empty(
                "rect",
                "x",
                SvgCanvas.number(box.left()),
                "y",
                SvgCanvas.number(box.top()),
                "width",
                SvgCanvas.number(box.width()),
                "height",
                SvgCanvas.number(box.height()),
                "fill",
                "var(--h-" + colour.token() + ")",
                "stroke",
                "var(--h-surface)",
                "stroke-width",
                "1.5");
    }

    private void text(String content, double x, double y, String anchor, boolean strong, boolean halo) {
        var attributes = new ArrayList<>(List.of(
                "x",
                SvgCanvas.number(x),
                "y",
                SvgCanvas.number(y),
                "text-anchor",
                anchor,
                "dominant-baseline",
                "central",
                "font-family",
                "var(--h-sans)",
                "font-size",
                layout.letters() + "px",
                "fill",
                strong || halo ? "var(--h-ink)" : "var(--h-ink-2)"));
        if (strong) {
            attributes.addAll(List.of("font-weight", "600"));
        }
        if (halo) {
            attributes.addAll(List.of(
                    "paint-order",
                    "stroke",
                    "stroke",
                    "var(--h-surface)",
                    "stroke-width",
                    HALO_WIDTH,
                    "stroke-linejoin",
                    "round"));
        }
        canvas.text("text", content, attributes.toArray(String[]::new));
    }

    private String said(ChartDescription.Region region) {
        return words.said(region.shade(), map);
    }

    private static Outline rectangle(Box box) {
        return new Outline(List.of(List.of(
                new Spot(box.left(), box.top()),
                new Spot(box.right(), box.top()),
                new Spot(box.right(), box.bottom()),
                new Spot(box.left(), box.bottom()))));
    }
}
