package dk.helhed.print.markup;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The body of a print as a document. Well-formed XML without DTD; nothing in it may run, load or embed. The html comes
 * from our own templates, so whatever is wrong with it is a bug and thrown as {@link IllegalArgumentException}.
 */
public final class Markup {
    private static final Set<String> HTML = Set.of(
            "body",
            "div",
            "section",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "table",
            "caption",
            "colgroup",
            "col",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "a",
            "span",
            "strong",
            "b",
            "em",
            "i",
            "br",
            "sup",
            "sub",
            "abbr",
            "blockquote",
            "hr",
            "dl",
            "dt",
            "dd",
            "small",
            "code",
            "pre");
    private static final Set<String> SVG = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "line",
            "circle",
            "ellipse",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "defs",
            "clipPath",
            "title",
            "desc",
            "linearGradient",
            "radialGradient",
            "stop",
            "pattern",
            "marker",
            "mask",
            "style");

    private static final Set<String> REFERENCES = Set.of("href", "xlink:href", "src");
    private static final Pattern LINK = Pattern.compile("(?:#|https?://|mailto:).*", Pattern.CASE_INSENSITIVE);

    private Markup() {}

    /** Parses what stands inside {@code body}. */
    public static Document parse(String html) {
        var document = read("<html><head></head><body>" + named(html) + "</body></html>");
        elements(document).stream().filter(Markup::inBody).forEach(Markup::check);
        return document;
    }

    /** The two named characters that templates write; XML itself knows only five others. */
    private static String named(String html) {
        return html.replace("&nbsp;", "&#160;").replace("&shy;", "&#173;");
    }

    private static Document read(String xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            throw new IllegalArgumentException("The html of a print must be well-formed XML: " + e.getMessage(), e);
        }
    }

    private static boolean inBody(Element element) {
        return !element.getTagName().equals("html") && !element.getTagName().equals("head");
    }

    private static void check(Element element) {
        var drawing = within(element, Svg::isSvg);
        var known = drawing ? SVG : HTML;
        if (!known.contains(element.getTagName())) {
            throw new IllegalArgumentException("Not for print: <" + element.getTagName() + ">");
        }
        var attributes = element.getAttributes();
        for (var i = 0; i < attributes.getLength(); i++) {
            var name = attributes.item(i).getNodeName();
            var value = attributes.item(i).getNodeValue();
            if (name.equals("style") && !drawing || isActive(element, name, value)) {
                throw new IllegalArgumentException("Not for print: " + name + "=\"" + value + "\"");
            }
        }
    }

    /** Whether an attribute would run, load or embed something. A link to follow does not. */
    private static boolean isActive(Element element, String name, String value) {
        if (name.equals("href") && element.getTagName().equals("a")) {
            return !LINK.matcher(value).matches();
        }
        return name.regionMatches(true, 0, "on", 0, 2)
                || name.equals("download")
                || (REFERENCES.contains(name) && !value.startsWith("#"))
                || (value.contains("url(") && !value.contains("url(#"));
    }

    static boolean within(Element element, Predicate<Element> what) {
        for (Node node = element; node instanceof Element e; node = node.getParentNode()) {
            if (what.test(e)) {
                return true;
            }
        }
        return false;
    }

    /** All elements, in the order of the document; a copy, so that it may be changed meanwhile. */
    static List<Element> elements(Document document) {
        var nodes = document.getElementsByTagName("*");
        var elements = new ArrayList<Element>(nodes.getLength());
        for (var i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** All texts that are printed, in the order of the document. */
    public static List<Text> texts(Document document) {
        var texts = new ArrayList<Text>();
        collect(document.getDocumentElement(), texts);
        return texts;
    }

    private static void collect(@Nullable Node node, List<Text> into) {
        if (node instanceof Text text && !text.getData().isBlank()) {
            into.add(text);
        }
        if (node != null && !node.getNodeName().equals("style")) {
            for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                collect(child, into);
            }
        }
    }

    static boolean hasClass(Element element, String name) {
        return List.of(element.getAttribute("class").trim().split("\\s+")).contains(name);
    }

    /** Says nothing on the console and lets nothing pass. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
