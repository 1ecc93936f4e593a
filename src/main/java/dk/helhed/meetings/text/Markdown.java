package dk.helhed.meetings.text;

import dk.helhed.meetings.text.Block.Prose;
import dk.helhed.meetings.text.Block.WholeFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Markdown as it is allowed in a paper: paragraphs, lists, emphasis, quotes, tables, links and small headings. */
public final class Markdown {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .attributeProviderFactory(_ -> Markdown::attributes)
            .build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "h3", "h4", "hr", "code", "pre", "a")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("href")
            .onElements("a")
            .allowStandardUrlProtocols()
            .allowAttributes("class")
            .matching(Pattern.compile("h-table|num"))
            .onElements("table", "th", "td")
            .toFactory();
    private static final Pattern ALONE = Pattern.compile("(?m)^[ \\t]*\\[\\[(F-\\d{1,6})]][ \\t]*$");
    private static final Pattern RESERVED = Pattern.compile("[" + Prose.OPEN + Prose.CLOSE + "]");

    private Markdown() {}

    /** The blocks of a text; HTML in the text is shown as it was typed, never obeyed. */
    public static List<Block> blocks(String markdown) {
        var clean = RESERVED.matcher(markdown.replace("\r\n", "\n")).replaceAll("");
        var blocks = new ArrayList<Block>();
        var alone = ALONE.matcher(clean);
        var from = 0;
        while (alone.find()) {
            prose(clean.substring(from, alone.start()), blocks);
            blocks.add(new WholeFigure(alone.group(1)));
            from = alone.end();
        }
        prose(clean.substring(from), blocks);
        return List.copyOf(blocks);
    }

    /** One line, such as that of a recommendation: nothing in it is markdown but the figures. */
    public static Prose line(String text) {
        var clean = RESERVED.matcher(text).replaceAll("");
        return new Prose(escaped(marked(clean)));
    }

    private static void prose(String markdown, List<Block> blocks) {
        if (!markdown.isBlank()) {
            var parsed = PARSER.parse(marked(markdown));
            parsed.accept(new SmallHeadings());
            blocks.add(new Prose(POLICY.sanitize(RENDERER.render(parsed))));
        }
    }

    private static String marked(String text) {
        return FigureMarks.MARK.matcher(text).replaceAll(Prose.OPEN + "$1" + Prose.CLOSE);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof TableBlock && tag.equals("table")) {
            attributes.put("class", "h-table");
        }
        if (node instanceof TableCell cell) {
            attributes.remove("align");
            if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
                attributes.put("class", "num");
            }
        }
    }

    /** The headings of the sections are the page's own; those inside a text stand below them. */
    private static final class SmallHeadings extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.clamp(heading.getLevel(), 3, 4));
            visitChildren(heading);
        }
    }
}
