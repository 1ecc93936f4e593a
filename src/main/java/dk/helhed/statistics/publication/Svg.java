package dk.helhed.statistics.publication;

/** A drawing that leaves the page: it carries its title and its source with it. */
public final class Svg {
    private Svg() {}

    /** @param svg one {@code <svg>} element as it stands in a page */
    public static String alone(String svg, String title, String source) {
        int inside = svg.indexOf('>') + 1;
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + svg.substring(0, inside)
                + "<title>" + escaped(title) + "</title><desc>" + escaped(source) + "</desc>"
                + withFontsOfOthers(svg.substring(inside));
    }

    /** The families of our own are in no other house; their nearest relatives are named after them. */
    private static String withFontsOfOthers(String svg) {
        return svg.replace(
                        "\"HelhedSansSemibold\"",
                        "\"Source Sans 3, Source Sans Pro, Arial, sans-serif\" font-weight=\"600\"")
                .replace("\"HelhedSans\"", "\"Source Sans 3, Source Sans Pro, Arial, sans-serif\"");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
