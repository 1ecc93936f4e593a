package dk.helhed.print.tags;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Mends what the renderer's tags lack. veraPDF is content without this pass; a reader who listens is not: captions came
 * after their tables, notes at the end of the document, parts of a link twice, bold words after their sentence.
 */
public final class TagPass {
    private TagPass() {}

    /**
     * @param noteNumbers the printed number of each note, in the order of the document
     * @throws IllegalStateException when notes and calls cannot be paired
     */
    public static void mend(PDDocument pdf, List<Integer> noteNumbers) throws IOException {
        var document = Tags.documentOf(pdf);
        var parentTree = new ParentTree(pdf);
        var order = new InlineOrder(new Places(pdf));
        Tags.walk(document, TagPass::dropEmptyTableParts);
        Tags.walk(document, TagPass::captionIntoTable);
        Tags.walk(document, order::sort);
        Tags.walk(document, tag -> Links.join(tag, parentTree));
        new Notes(pdf, document).place(noteNumbers);
    }

    private static void dropEmptyTableParts(COSDictionary tag) {
        var kids = Tags.kids(tag);
        if (kids.removeIf(TagPass::isEmptyTablePart)) {
            Tags.setKids(tag, kids);
        }
    }

    private static boolean isEmptyTablePart(COSBase kid) {
        return (Tags.is(kid, "THead") || Tags.is(kid, "TFoot"))
                && kid instanceof COSDictionary part
                && Tags.kids(part).isEmpty();
    }

    private static void captionIntoTable(COSDictionary tag) {
        var kept = new ArrayList<COSBase>();
        for (var kid : Tags.kids(tag)) {
            if (Tags.is(kid, "Caption")
                    && !kept.isEmpty()
                    && Tags.is(kept.getLast(), "Table")
                    && kept.getLast() instanceof COSDictionary table) {
                var inTable = Tags.kids(table);
                inTable.addFirst(kid);
                Tags.setKids(table, inTable);
            } else {
                kept.add(kid);
            }
        }
        if (kept.size() < Tags.kids(tag).size()) {
            Tags.setKids(tag, kept);
        }
    }
}
