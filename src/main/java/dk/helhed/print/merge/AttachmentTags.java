package dk.helhed.print.merge;

import dk.helhed.print.tags.Tags;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Puts the tags of an attachment where a listener meets its title sheet. */
final class AttachmentTags {
    private static final int LOWEST = 6;

    private final COSDictionary document;

    AttachmentTags(COSDictionary document) {
        this.document = document;
    }

    /** Makes one {@code Part} of what the attachment brought with it. */
    static COSDictionary part(List<COSDictionary> tops, String name, String language) {
        COSDictionary part;
        if (tops.size() == 1 && Tags.is(tops.getFirst(), "Document")) {
            part = tops.getFirst();
        } else {
            part = new COSDictionary();
            part.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
            Tags.setKids(part, tops);
        }
        Tags.setType(part, "Part");
        part.setString(COSName.T, name);
        if (!language.isEmpty() && !part.containsKey(COSName.LANG)) {
            part.setString(COSName.LANG, language);
        }
        return part;
    }

    /** Puts the part in the place of the tag of the attachment's first slot, its headings below those before it. */
    void place(COSDictionary part, COSDictionary firstSlot) {
        var slot = slotTag(firstSlot);
        var parent = slot.getCOSDictionary(COSName.P);
        if (parent == null) {
            throw new IllegalStateException("The slot of an attachment stands nowhere");
        }
        lowerHeadings(part, levelBefore(slot));
        var kids = Tags.kids(parent);
        kids.set(kids.indexOf(slot), part);
        Tags.setKids(parent, kids);
    }

    /** Takes away the tags of slots that are left; their pages are no longer there. */
    void drop(Set<COSDictionary> slots) {
        Tags.walk(document, tag -> {
            var kids = new ArrayList<COSBase>(Tags.kids(tag));
            if (kids.removeIf(kid -> kid instanceof COSDictionary each
                    && Tags.is(each, "Div")
                    && slots.contains(each.getCOSDictionary(COSName.PG)))) {
                Tags.setKids(tag, kids);
            }
        });
    }

    private COSDictionary slotTag(COSDictionary page) {
        return Tags.all(document, "Div").stream()
                .filter(tag -> tag.getCOSDictionary(COSName.PG) == page)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The slot of an attachment has no tag"));
    }

    private int levelBefore(COSDictionary slot) {
        var level = new int[] {0};
        var reached = new HashSet<COSDictionary>();
        Tags.walk(document, tag -> {
            if (tag == slot) {
                reached.add(tag);
            } else if (reached.isEmpty() && isHeading(tag)) {
                level[0] = level(tag);
            }
        });
        return level[0];
    }

    /** A heading may go down one level at a time only (PDF/UA-1, 7.4.2). */
    private static void lowerHeadings(COSDictionary part, int below) {
        var open = new ArrayDeque<Integer>();
        Tags.walk(part, tag -> {
            if (isHeading(tag)) {
                var level = level(tag);
                while (!open.isEmpty() && open.peek() >= level) {
                    open.pop();
                }
                open.push(level);
                Tags.setType(tag, "H" + Math.min(LOWEST, below + open.size()));
            }
        });
    }

    private static boolean isHeading(COSDictionary tag) {
        return Tags.type(tag).matches("H[1-6]?");
    }

    private static int level(COSDictionary heading) {
        var type = Tags.type(heading);
        return type.length() == 1 ? 1 : Integer.parseInt(type.substring(1));
    }
}
