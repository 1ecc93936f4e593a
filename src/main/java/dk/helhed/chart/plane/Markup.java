package dk.helhed.chart.plane;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes to SVG text between the pen and the place where it is shown. */
public final class Markup {
    private static final Pattern STYLE_ELEMENT = Pattern.compile("<style\\b.*?</style>", Pattern.DOTALL);
    private static final Pattern STYLE_ATTRIBUTE = Pattern.compile(" style=\"([^\"]*)\"");
    private static final Pattern DECLARATION = Pattern.compile("([a-z-]+):\\s*([^;]+);?");
    private static final Pattern LEFT_OVER =
            Pattern.compile(" (?:class|ecmeta_\\w+|xml:space|baseProfile|xmlns:xlink|white-space)=\"[^\"]*\"");
    private static final Pattern FONT = Pattern.compile(" font-family=\"[^\"]*\"");
    private static final Pattern OWN_ID = Pattern.compile("\\bzr\\d+-");
    private static final Pattern ROOT = Pattern.compile("<svg\\b");
    private static final Pattern TOKEN = Pattern.compile("var\\(--h-([a-z0-9-]+)\\)");
    private static final Pattern TEXT = Pattern.compile("<text\\b([^>]*)>");
    private static final Pattern HALO = Pattern.compile(" (?:paint-order|stroke(?:-[a-z]+)?)=\"[^\"]*\"");
    private static final Pattern LIVE_ONLY = Pattern.compile("<title>[^<]*</title>");
    private static final Map<String, String> BASELINES = Map.of(
            "central", " dy=\"0.35em\"",
            "middle", " dy=\"0.35em\"",
            "hanging", " dy=\"0.75em\"",
            "text-before-edge", " dy=\"0.75em\"",
            "text-after-edge", " dy=\"-0.25em\"");
    private static final Pattern BASELINE = Pattern.compile(" dominant-baseline=\"([^\"]*)\"");

    private Markup() {}

    /** Text for an attribute or an element. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /**
     * What the drawing engine wrote, fit for a page whose content policy allows neither style elements nor style attributes.
     *
     * @param label the sentence a screen reader says
     * @param prefix begins every id, so that drawings on one page do not borrow from each other
     */
    public static String forPage(String svg, String label, String prefix) {
        var plain = STYLE_ELEMENT.matcher(svg).replaceAll("");
        plain = STYLE_ATTRIBUTE
                .matcher(plain)
                .replaceAll(found -> Matcher.quoteReplacement(attributes(found.group(1))));
        plain = LEFT_OVER.matcher(plain).replaceAll("");
        plain = OWN_ID.matcher(plain).replaceAll(prefix + '-');
        plain = FONT.matcher(plain).replaceAll(" font-family=\"var(--h-sans)\"");
        return labelled(plain, label);
    }

    /** Names the whole drawing as one picture. */
    public static String labelled(String svg, String label) {
        return ROOT.matcher(svg)
                .replaceFirst(Matcher.quoteReplacement("<svg role=\"img\" aria-label=\"" + escaped(label) + "\""));
    }

    /**
     * The page's drawing for paper: light colours written out, each weight of the typeface as a family of its own, and only
     * what Batik understands. {@code alt} is what the PDF renderer reads as the text of the picture.
     */
    public static String forPrint(String svg, String label) {
        var print = LIVE_ONLY.matcher(svg).replaceAll("");
        print = BASELINE.matcher(print)
                .replaceAll(found -> Matcher.quoteReplacement(BASELINES.getOrDefault(found.group(1), "")));
        print = TEXT.matcher(print).replaceAll(found -> Matcher.quoteReplacement(printed(found.group(1))));
        print = TOKEN.matcher(print).replaceAll(found -> Matcher.quoteReplacement(LightPalette.of(found.group(1))));
        return ROOT.matcher(print).replaceFirst(Matcher.quoteReplacement("<svg alt=\"" + escaped(label) + "\""));
    }

    private static String attributes(String style) {
        return DECLARATION
                .matcher(style)
                .results()
                .map(one -> " " + one.group(1) + "=\"" + one.group(2).strip() + "\"")
                .reduce("", String::concat);
    }

    /** Batik knows no paint-order, and a halo above the letters would hide them: none on paper. */
    private static String printed(String attributes) {
        var family = attributes.contains(" font-weight=\"600\"") ? "HelhedSansSemibold" : "HelhedSans";
        var plain = HALO.matcher(FONT.matcher(attributes).replaceAll(""))
                .replaceAll("")
                .replaceAll(" font-weight=\"[^\"]*\"", "");
        return "<text font-family=\"" + family + "\"" + plain + ">";
    }
}
