package dk.helhed.print.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Holds the places of the attachments: a page of its own, 12 mm high, for every page of an attachment. So one rendering
 * knows every page number of the whole print, and the foot of every attachment page is already set.
 */
public final class Slots {

    /** How much room an attachment takes. */
    public record Extent(String number, int pages) {}

    private final Document document;
    private final Map<String, Extent> extents;
    private final PrintWords words;

    private Slots(Document document, Map<String, Extent> extents, PrintWords words) {
        this.document = document;
        this.extents = extents;
        this.words = words;
    }

    /**
     * Replaces every {@code <div class="attachment" data-key data-foot>} by its slots and fills every
     * {@code <span class="extent" data-key>}.
     *
     * @return the keys in the order of the document
     */
    public static List<String> fill(Document document, Map<String, Extent> extents, PrintWords words) {
        var slots = new Slots(document, extents, words);
        var order = new ArrayList<String>();
        for (var element : Markup.elements(document)) {
            if (Markup.hasClass(element, "attachment")) {
                order.add(slots.replace(element));
            } else if (Markup.hasClass(element, "extent")) {
                slots.describe(element);
            }
        }
        if (order.size() != extents.size() || !order.containsAll(extents.keySet())) {
            throw new IllegalArgumentException(
                    "Attachments and their places differ: " + extents.keySet() + " and " + order);
        }
        return order;
    }

    private String replace(Element place) {
        var key = place.getAttribute("data-key");
        var extent = extentOf(key);
        var usualFoot = footBefore(place);
        for (var page = 1; page <= extent.pages(); page++) {
            var slot = element("div", "slot", "");
            slot.setAttribute("id", slotId(key, page));
            slot.appendChild(foot(place, extent, page));
            if (page == extent.pages()) {
                // the foot of the pages before holds again after the attachment
                usualFoot.ifPresent(foot -> slot.appendChild(foot.cloneNode(true)));
            }
            place.getParentNode().insertBefore(slot, place);
        }
        place.getParentNode().removeChild(place);
        return key;
    }

    private Element foot(Element place, Extent extent, int page) {
        var said = words.attachmentFoot(extent.number(), page, extent.pages());
        var more = place.getAttribute("data-foot");
        return element("div", "footleft", more.isBlank() ? said : said + " · " + more);
    }

    private Optional<Element> footBefore(Element place) {
        return Markup.elements(document).stream()
                .filter(e -> Markup.hasClass(e, "footleft"))
                .filter(e -> (e.compareDocumentPosition(place) & Element.DOCUMENT_POSITION_FOLLOWING) != 0)
                .filter(e -> !Markup.hasClass((Element) e.getParentNode(), "slot"))
                .reduce((first, last) -> last);
    }

    private void describe(Element place) {
        var key = place.getAttribute("data-key");
        var pages = extentOf(key).pages();
        place.setTextContent(words.extent(pages) + " ");
        place.appendChild(pageOf(slotId(key, 1)));
        if (pages > 1) {
            place.appendChild(document.createTextNode("–"));
            place.appendChild(pageOf(slotId(key, pages)));
        }
    }

    private Element pageOf(String id) {
        var reference = element("span", "pageref", "");
        reference.setAttribute("data-target", "#" + id);
        return reference;
    }

    private Extent extentOf(String key) {
        var extent = extents.get(key);
        if (extent == null) {
            throw new IllegalArgumentException("No attachment for data-key=\"" + key + "\"");
        }
        return extent;
    }

    private Element element(String name, String classes, String text) {
        var element = document.createElement(name);
        element.setAttribute("class", classes);
        element.setTextContent(text);
        return element;
    }

    private static String slotId(String key, int page) {
        return "slot-" + key + "-" + page;
    }
}
