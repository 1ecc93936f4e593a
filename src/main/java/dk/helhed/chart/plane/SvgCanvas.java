package dk.helhed.chart.plane;

import java.util.List;

/** Writes SVG for a page: only attributes, never style; every text and attribute value escaped. */
public final class SvgCanvas {
    private final StringBuilder svg = new StringBuilder();

    /** Begins an element; {@link #close} ends it. Attributes are name, value, name, value. */
    public SvgCanvas open(String element, String... attributes) {
        start(element, attributes).append('>');
        return this;
    }

    public SvgCanvas close(String element) {
        svg.append("</").append(element).append('>');
        return this;
    }

    public SvgCanvas empty(String element, String... attributes) {
        start(element, attributes).append("/>");
        return this;
    }

    /** An element that holds nothing but text. */
    public SvgCanvas text(String element, String content, String... attributes) {
        start(element, attributes).append('>').append(Markup.escaped(content));
        return close(element);
    }

    private StringBuilder start(String element, String... attributes) {
        svg.append('<').append(element);
        for (var i = 0; i < attributes.length; i += 2) {
            svg.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(Markup.escaped(attributes[i + 1]))
                    .append('"');
        }
        return svg;
    }

    /** The path of closed rings, to a tenth of a pixel. */
    public static String path(Outline outline) {
        var path = new StringBuilder();
        for (var ring : outline.rings()) {
            for (var i = 0; i < ring.size(); i++) {
                path.append(i == 0 ? 'M' : 'L').append(pair(ring.get(i)));
            }
            path.append('Z');
        }
        return path.toString();
    }

    /** The path of separate strokes, given as pairs of ends. */
    public static String strokes(List<Spot> ends) {
        var path = new StringBuilder();
        for (var i = 0; i < ends.size(); i++) {
            path.append(i % 2 == 0 ? 'M' : 'L').append(pair(ends.get(i)));
        }
        return path.toString();
    }

    /** A number as SVG wants it, whatever the language of the machine: to a tenth, without needless zeros. */
    public static String number(double pixels) {
        var tenths = Math.round(pixels * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    private static String pair(Spot spot) {
        return number(spot.x()) + ' ' + number(spot.y());
    }

    @Override
    public String toString() {
        return svg.toString();
    }
}
