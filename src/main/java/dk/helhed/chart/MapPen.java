package dk.helhed.chart;

import dk.helhed.chart.plane.Box;
import dk.helhed.chart.plane.Dots;
import dk.helhed.chart.plane.Hatch;
import dk.helhed.chart.plane.Outline;
import dk.helhed.chart.plane.Spot;
import dk.helhed.chart.plane.SvgCanvas;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The strokes a map is made of. Colours are names of tokens, so one drawing serves light, dark and paper. */
final class MapPen {
    private static final String SURFACE = "var(--h-surface)";
    private static final String MARK = "var(--h-hatch)";

    private final SvgCanvas canvas = new SvgCanvas();
    private final MapLayout layout;

    MapPen(MapLayout layout) {
        this.layout = layout;
    }

    int letters() {
        return layout.letters();
    }

    /** From line to line of a name. */
    double pitch() {
        return Math.round(letters() * 1.2);
    }

    /** A filled outline that says its name when pointed at. */
    void region(String title, Outline outline, MapScale.Filling filling) {
        canvas.open("g").text("title", title);
        fill(outline, filling, 6);
        canvas.close("g");
    }

    void swatch(Box box, MapScale.Filling filling) {
        var corners = List.of(
                new Spot(box.left(), box.top()),
                new Spot(box.right(), box.top()),
                new Spot(box.right(), box.bottom()),
                new Spot(box.left(), box.bottom()));
        fill(new Outline(List.of(corners)), filling, 4.5);
    }

    private void fill(Outline outline, MapScale.Filling filling, double gap) {
        switch (filling) {
            case MapScale.Tone tone -> shape(outline, tone.colour(), SURFACE, "1.25");
            case MapScale.Dotted(var tone) -> {
                shape(outline, tone.colour(), SURFACE, "1.25");
                dots(outline, gap * 1.5);
            }
            case MapScale.Mark.DOTTED -> {
                shape(outline, SURFACE, MARK, "1");
                dots(outline, gap);
            }
            case MapScale.Mark.TILE -> shape(outline, "var(--h-city-tile)", SURFACE, "1.25");
            case MapScale.Mark.BARE -> shape(outline, SURFACE, MARK, "0.75");
            case MapScale.Mark.DASHED -> shape(outline, SURFACE, MARK, "1.25", "stroke-dasharray", "3 2");
            case MapScale.Mark.HATCHED -> {
                shape(outline, SURFACE, MARK, "1");
                var strokes = SvgCanvas.strokes(Hatch.of(outline, gap));
                canvas.empty("path", "d", strokes, "fill", "none", "stroke", MARK, "stroke-width", "1.5");
            }
        }
    }

    /** Each with a ring around it, so that it is seen on every tone. */
    private void dots(Outline outline, double gap) {
        var strokes = SvgCanvas.strokes(Dots.of(outline, gap, 3));
        var look = new String[] {"d", strokes, "fill", "none", "stroke-linecap", "round"};
        Stream.of(
                        List.of("stroke", SURFACE, "stroke-width", "4.2"),
                        List.of("stroke", "var(--h-ink)", "stroke-width", "2.4"))
                .forEach(layer -> canvas.empty(
                        "path", Stream.concat(Stream.of(look), layer.stream()).toArray(String[]::new)));
    }

    private void shape(Outline outline, String fill, String stroke, String width, String... more) {
        var own = Stream.of("d", SvgCanvas.path(outline), "fill", fill, "fill-rule", "evenodd");
        var line = Stream.of("stroke", stroke, "stroke-width", width, "stroke-linejoin", "round");
        canvas.empty(
                "path",
                Stream.of(own, line, Stream.of(more)).flatMap(part -> part).toArray(String[]::new));
    }

    /** A hairline across the drawing. */
    void rule(double y, int width) {
        var path = "M0 " + SvgCanvas.number(y) + "H" + width;
        canvas.empty("path", "d", path, "stroke", "var(--h-line)", "stroke-width", "1");
    }

    /** The colour of an area beside its name. */
    void bar(int area, Box box) {
        var place = Stream.of(
                "x",
                SvgCanvas.number(box.left()),
                "y",
                SvgCanvas.number(box.top()),
                "width",
                SvgCanvas.number(box.width()),
                "height",
                SvgCanvas.number(box.height()));
        var colour = "var(--h-" + Colour.ofArea(area).token() + ")";
        var look = Stream.of("fill", colour, "stroke", SURFACE, "stroke-width", "1.5");
        canvas.empty("rect", Stream.concat(place, look).toArray(String[]::new));
    }

    /** Second text, as in a key or a list. */
    void plain(String content, double x, double y, String anchor) {
        text(content, x, y, anchor, List.of("fill", "var(--h-ink-2)"));
    }

    void strong(String content, double x, double y, String anchor) {
        text(content, x, y, anchor, List.of("fill", "var(--h-ink)", "font-weight", "600"));
    }

    /** What on paper stands in for the halo. */
    void plate(Box label) {
        if (layout.paper()) {
            canvas.empty(
                    "rect",
                    "x",
                    SvgCanvas.number(label.left() - 3),
                    "y",
                    SvgCanvas.number(label.top() - 1),
                    "width",
                    SvgCanvas.number(label.width() + 6),
                    "height",
                    SvgCanvas.number(label.height() + 2),
                    "rx",
                    "2",
                    "fill",
                    SURFACE,
                    "fill-opacity",
                    "0.86");
        }
    }

    /** Text on the map: the halo keeps it readable on every filling. */
    void onMap(String content, double x, double y, String anchor, boolean strong) {
        var look = new ArrayList<>(List.of("fill", "var(--h-ink)", "paint-order", "stroke", "stroke", SURFACE));
        look.addAll(List.of("stroke-width", "4", "stroke-linejoin", "round"));
        if (strong) {
            look.addAll(List.of("font-weight", "600"));
        }
        text(content, x, y, anchor, look);
    }

    private void text(String content, double x, double y, String anchor, List<String> look) {
        var place = Stream.of("x", SvgCanvas.number(x), "y", SvgCanvas.number(y), "text-anchor", anchor);
        var face = Stream.of(
                "dominant-baseline", "central", "font-family", "var(--h-sans)", "font-size", letters() + "px");
        canvas.text(
                "text",
                content,
                Stream.of(place, face, look.stream()).flatMap(part -> part).toArray(String[]::new));
    }

    /** Everything drawn, as a picture of its own. */
    String svg(int width, double height) {
        var wide = Integer.toString(width);
        var high = Long.toString(Math.round(height));
        var root = new SvgCanvas()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "width",
                        wide,
                        "height",
                        high,
                        "viewBox",
                        "0 0 " + wide + ' ' + high);
        return root + canvas.toString() + "</svg>";
    }
}
