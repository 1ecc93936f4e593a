package dk.helhed.chart.picture;

import dk.helhed.chart.plane.LightPalette;
import dk.helhed.chart.plane.SvgCanvas;
import dk.helhed.chart.plane.Words;
import java.util.regex.Pattern;

/**
 * A printed drawing on a white sheet, with what it shows above it and where it is from below.
 *
 * @param svg one {@code <svg>} element; its families are {@code HelhedSans} and {@code HelhedSansSemibold}
 * @param height in pixels
 */
public record Plate(String svg, int height) {
    /** The width of the drawing on it, in pixels. */
    public static final int INNER = 856;

    private static final int MARGIN = 32;
    static final int WIDTH = INNER + 2 * MARGIN;
    private static final Setting TITLE = new Setting("HelhedSansSemibold", "ink", 24, 30);
    private static final Setting SUBTITLE = new Setting("HelhedSans", "ink-2", 15, 21);
    private static final Setting SOURCE = new Setting("HelhedSans", "ink-2", 12.5, 17);
    private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*? height=\"(\\d+)\"[^>]*>");
    private static final Pattern NOT_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    private static final String RELATIVES = "\"Source Sans 3, Source Sans Pro, Arial, sans-serif\"";

    /** How a kind of line is set: size of letters and from line to line, in pixels. */
    private record Setting(String family, String colour, double letters, int pitch) {}

    /**
     * @param drawing one {@code <svg>} element, drawn for paper and {@link #INNER} wide
     * @param source where the numbers are from and on what terms
     */
    public static Plate of(String drawing, String title, String subtitle, String source) {
        var root = ROOT.matcher(drawing);
        if (!root.lookingAt()) {
            throw new IllegalArgumentException("A drawing says how high it is");
        }
        var sheet = new SvgCanvas();
        int top = lines(sheet, SUBTITLE, subtitle, lines(sheet, TITLE, title, MARGIN - 6) + 4) + 16;
        sheet.open("g", "transform", "translate(" + MARGIN + " " + top + ")");
        int rule = top + Integer.parseInt(root.group(1)) + 14;
        var foot = new SvgCanvas();
        foot.empty(
                "rect",
                "x",
                text(MARGIN),
                "y",
                text(rule),
                "width",
                text(INNER),
                "height",
                "1",
                "fill",
                colour("line"));
        int height = lines(foot, SOURCE, source, rule + 8) + MARGIN - 8;
        var inside = drawing.substring(root.end(), drawing.lastIndexOf("</svg>"));
        return new Plate(
                NOT_XML.matcher(paper(title, source, height) + sheet + inside + "</g>" + foot + "</svg>")
                        .replaceAll(""),
                height);
    }

    /** As a file. The families of our own are in no other house; their nearest relatives are named after them. */
    public String file() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + svg.replace("\"HelhedSansSemibold\"", RELATIVES + " font-weight=\"600\"")
                        .replace("\"HelhedSans\"", RELATIVES);
    }

    private static String paper(String title, String source, int height) {
        var size = new String[] {
            "xmlns",
            "http://www.w3.org/2000/svg",
            "width",
            text(WIDTH),
            "height",
            text(height),
            "viewBox",
            "0 0 " + WIDTH + " " + height
        };
        return new SvgCanvas()
                .open("svg", size)
                .text("title", title)
                .text("desc", source)
                .empty("rect", "width", text(WIDTH), "height", text(height), "fill", colour("surface"))
                .toString();
    }

    /** Sets a text, broken where the sheet ends. Answers where it ends. */
    private static int lines(SvgCanvas canvas, Setting setting, String text, int top) {
        int y = top;
        for (var line : Words.lines(text, setting.letters(), INNER)) {
            y += setting.pitch();
            canvas.text(
                    "text",
                    line,
                    "font-family",
                    setting.family(),
                    "font-size",
                    SvgCanvas.number(setting.letters()) + "px",
                    "fill",
                    colour(setting.colour()),
                    "x",
                    text(MARGIN),
                    "y",
                    text(y));
        }
        return y;
    }

    private static String colour(String token) {
        return LightPalette.of(token);
    }

    private static String text(int pixels) {
        return Integer.toString(pixels);
    }
}
