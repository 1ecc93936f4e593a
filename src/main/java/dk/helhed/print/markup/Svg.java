package dk.helhed.print.markup;

import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Makes an inline SVG fit for the printer's drawing library (Batik): that one stumbles on {@code <style>} and ignores
 * {@code dominant-baseline}.
 */
public final class Svg {
    /** Millimetres, as {@code .figure svg} in the stylesheet. */
    private static final double FIGURE_WIDTH = 166;

    private static final double TALLEST = 190;

    private Svg() {}

    static boolean isSvg(Element element) {
        return element.getTagName().equals("svg");
    }

    /** A chart without {@code alt} is a bug: a reader who cannot see it would get nothing. */
    public static void prepare(Document document) {
        for (var element : Markup.elements(document)) {
            if (isSvg(element) && element.getAttribute("alt").isBlank()) {
                throw new IllegalArgumentException("A printed <svg> needs alt");
            }
            if (isSvg(element)) {
                setHeight(element);
            }
            if (Markup.within(element, Svg::isSvg)) {
                mend(element);
            }
        }
    }

    /** The stylesheet knows the width of a figure; its height follows from the drawing, or there would be gaps. */
    private static void setHeight(Element svg) {
        var box = svg.getAttribute("viewBox").strip().split("[\\s,]+");
        if (box.length == 4) {
            var height = Math.min(TALLEST, FIGURE_WIDTH * Double.parseDouble(box[3]) / Double.parseDouble(box[2]));
            svg.setAttribute("style", String.format(Locale.ROOT, "height: %.1fmm", height));
        }
    }

    private static void mend(Element element) {
        if (element.getTagName().equals("style")) {
            element.getParentNode().removeChild(element);
            return;
        }
        if (!isSvg(element)) {
            element.removeAttribute("class");
        }
        var baseline = element.getAttribute("dominant-baseline");
        element.removeAttribute("dominant-baseline");
        var shift =
                switch (baseline) {
                    case "central", "middle" -> "0.35em";
                    case "hanging", "text-before-edge" -> "0.75em";
                    default -> "";
                };
        if (!shift.isEmpty() && !element.hasAttribute("dy")) {
            element.setAttribute("dy", shift);
        }
    }
}
