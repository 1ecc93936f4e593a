package dk.helhed.chart.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Turns the texts of a drawing into outlines. */
final class Lettering {
    private static final Pattern LENGTH = Pattern.compile("(-?[0-9.]+)(em|px)?");
    private static final String SVG = "http://www.w3.org/2000/svg";
    private final Map<String, Glyphs> faces =
            Map.of("HelhedSans", new Glyphs("Regular"), "HelhedSansSemibold", new Glyphs("SemiBold"));

    /** No {@code <text>} is left. */
    void outline(Document svg) {
        var texts = svg.getElementsByTagNameNS(SVG, "text");
        var found = IntStream.range(0, texts.getLength())
                .mapToObj(i -> (Element) texts.item(i))
                .toList();
        found.forEach(text -> text.getParentNode().replaceChild(outlined(text), text));
    }

    private Element outlined(Element text) {
        var path = text.getOwnerDocument().createElementNS(SVG, "path");
        for (var name : new String[] {"fill", "fill-opacity", "opacity", "transform"}) {
            if (text.hasAttribute(name)) {
                path.setAttribute(name, text.getAttribute(name));
            }
        }
        path.setAttribute("d", data(placed(text)));
        return path;
    }

    private Shape placed(Element text) {
        var letters = length(text.getAttribute("font-size"), 1).orElse(16.0);
        var glyphs = Optional.ofNullable(faces.get(text.getAttribute("font-family")))
                .orElseThrow(() -> new IllegalArgumentException("No face " + text.getAttribute("font-family")));
        var content = text.getTextContent();
        var wide = glyphs.width(content) * letters;
        double before =
                switch (text.getAttribute("text-anchor")) {
                    case "middle" -> wide / 2;
                    case "end" -> wide;
                    default -> 0;
                };
        double x = at(text, "x", letters) + at(text, "dx", letters) - before;
        double y = at(text, "y", letters) + at(text, "dy", letters);
        var place = AffineTransform.getTranslateInstance(x, y);
        place.scale(letters, letters);
        return place.createTransformedShape(glyphs.outline(content));
    }

    private static double at(Element text, String name, double letters) {
        return length(text.getAttribute(name), letters).orElse(0.0);
    }

    private static Optional<Double> length(String written, double em) {
        var length = LENGTH.matcher(written);
        return length.matches()
                ? Optional.of(Double.parseDouble(length.group(1)) * ("em".equals(length.group(2)) ? em : 1))
                : Optional.empty();
    }

    private static String data(Shape shape) {
        var data = new StringBuilder();
        var at = new double[6];
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int numbers =
                    switch (path.currentSegment(at)) {
                        case PathIterator.SEG_MOVETO -> begun(data, 'M', 2);
                        case PathIterator.SEG_LINETO -> begun(data, 'L', 2);
                        case PathIterator.SEG_QUADTO -> begun(data, 'Q', 4);
                        case PathIterator.SEG_CUBICTO -> begun(data, 'C', 6);
                        default -> begun(data, 'Z', 0);
                    };
            for (int i = 0; i < numbers; i++) {
                data.append(String.format(Locale.ROOT, i == 0 ? "%.3f" : " %.3f", at[i]));
            }
        }
        return data.toString();
    }

    private static int begun(StringBuilder data, char command, int numbers) {
        data.append(command);
        return numbers;
    }
}
