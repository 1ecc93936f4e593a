package dk.helhed.print.markup;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What stands before the body: title, description, stylesheet and bookmarks. Bookmarks come from
 * {@code data-bookmark="text"} on elements with an {@code id}; {@code data-bookmark-level="2"} nests.
 */
public final class Head {
    private Head() {}

    /** Title, author and subject of a print, and the language of its text in two letters. */
    public record About(String title, String author, String subject, String language) {}

    public static void write(Document document, About about, String stylesheet) {
        document.getDocumentElement().setAttribute("lang", about.language());
        Markup.elements(document).forEach(Head::nameLink);
        var head = (Element) document.getElementsByTagName("head").item(0);
        head.appendChild(document.createElement("title")).setTextContent(about.title());
        meta(head, "author", about.author());
        meta(head, "subject", about.subject());
        head.appendChild(document.createElement("style")).setTextContent(stylesheet);
        head.appendChild(bookmarks(document));
    }

    /** A link without a name would be taken for the call of a note, and say nothing to a listener. */
    private static void nameLink(Element element) {
        if (element.getTagName().equals("a") && element.getAttribute("title").isBlank()) {
            var text = element.getTextContent().strip().replaceAll("\\s+", " ");
            if (text.isEmpty()) {
                throw new IllegalArgumentException("A link without text needs a title");
            }
            element.setAttribute("title", text);
        }
    }

    private static void meta(Element head, String name, String content) {
        var meta = head.getOwnerDocument().createElement("meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
        head.appendChild(meta);
    }

    private static Element bookmarks(Document document) {
        var root = document.createElement("bookmarks");
        Element last = root;
        var depth = 0;
        for (var element : Markup.elements(document)) {
            if (element.hasAttribute("data-bookmark")) {
                var level = Math.min(level(element), depth + 1);
                for (; depth >= level; depth--) {
                    last = parent(last);
                }
                last = (Element) last.appendChild(bookmark(element));
                depth = level;
            }
        }
        return root;
    }

    private static Element parent(Element element) {
        Node parent = element.getParentNode();
        return parent instanceof Element e ? e : element;
    }

    private static int level(Element element) {
        var level = element.getAttribute("data-bookmark-level");
        return level.isEmpty() ? 1 : Integer.parseInt(level);
    }

    private static Element bookmark(Element target) {
        if (target.getAttribute("id").isEmpty()) {
            throw new IllegalArgumentException("data-bookmark needs an id on the same element");
        }
        var bookmark = target.getOwnerDocument().createElement("bookmark");
        bookmark.setAttribute("name", target.getAttribute("data-bookmark"));
        bookmark.setAttribute("href", "#" + target.getAttribute("id"));
        return bookmark;
    }

    /** Whether the first page is a cover. */
    public static boolean hasCover(Document document) {
        return Markup.elements(document).stream().anyMatch(e -> Markup.hasClass(e, "cover"));
    }
}
