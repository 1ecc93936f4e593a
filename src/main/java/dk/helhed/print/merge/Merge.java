package dk.helhed.print.merge;

import dk.helhed.print.tags.Tags;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Puts attachments into the slots of a rendered print: pages, tags, bookmarks. The print stays what it was; an
 * attachment brings pages and tags and nothing else.
 */
public final class Merge {
    private static final float TALLEST_SLOT = 60;
    private static final List<COSName> OWN = List.of(
            COSName.METADATA,
            COSName.OUTPUT_INTENTS,
            COSName.LANG,
            COSName.getPDFName("MarkInfo"),
            COSName.NAMES,
            COSName.VIEWER_PREFERENCES,
            COSName.OUTLINES,
            COSName.OPEN_ACTION,
            COSName.getPDFName("AcroForm"),
            COSName.THREADS,
            COSName.PAGE_LABELS);

    /** An attachment to merge: opened late, closed by {@link Merge#add}. */
    public interface Source {
        PDDocument open() throws IOException;
    }

    /**
     * An attachment in its place.
     *
     * @param pages its pages in the print
     */
    public record Placed(String key, String number, List<PDPage> pages, boolean tagged, boolean conforming) {}

    private final PDDocument pdf;
    private final COSDictionary document;
    private final COSDictionary info;
    private final float version;
    private final Map<COSName, COSBase> own = new HashMap<>();
    private final List<PDPage> order = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final Set<COSDictionary> slots = new HashSet<>();
    private final Iterator<Integer> slotsLeft;

    /** @param pdf rendered, with one page for each page of each attachment */
    public Merge(PDDocument pdf) {
        this.pdf = pdf;
        this.document = Tags.documentOf(pdf);
        this.info = new COSDictionary(pdf.getDocumentInformation().getCOSObject());
        this.version = pdf.getVersion();
        for (var name : OWN) {
            Optional.ofNullable(pdf.getDocumentCatalog().getCOSObject().getItem(name))
                    .ifPresent(value -> own.put(name, copy(value)));
        }
        pdf.getPages().forEach(order::add);
        slotsLeft = IntStream.range(0, order.size())
                .filter(i -> order.get(i).getMediaBox().getHeight() < TALLEST_SLOT)
                .boxed()
                .toList()
                .iterator();
    }

    /** The merge writes into the small dictionaries of the catalog; trees and streams it leaves alone. */
    private static COSBase copy(COSBase value) {
        return value instanceof COSDictionary small && !(value instanceof COSStream) ? new COSDictionary(small) : value;
    }

    /**
     * Merges the next attachment in the order of the document.
     *
     * @param name what its part is called to a listener, such as "Bilag 4.1"
     */
    public void add(String key, String number, String name, Source source) throws IOException {
        try (var attachment = source.open()) {
            var tagged = Marks.tagged(attachment);
            var conforming = Marks.conforming(attachment);
            var language = Optional.ofNullable(attachment.getDocumentCatalog().getLanguage());
            var bookmarks = Bookmark.read(attachment);
            new Cleaning(attachment, key).clean();
            var tops = append(attachment);
            var pages = addedPages(attachment.getNumberOfPages());
            var first = takeSlots(pages);
            if (tagged) {
                var part = AttachmentTags.part(tops, name, language.orElse(""));
                new AttachmentTags(document).place(part, first.getCOSObject());
            }
            var sheet = order.get(Math.max(0, order.indexOf(pages.getFirst()) - 1));
            Bookmark.hang(bookmarks, pdf, sheet, pages);
            placed.add(new Placed(key, number, pages, tagged, conforming));
        }
    }

    /** Appends the pages; gives the top tags that came with them. */
    private List<COSDictionary> append(PDDocument attachment) throws IOException {
        var root = Tags.rootOf(pdf);
        root.removeItem(COSName.K);
        new PDFMergerUtility().appendDocument(pdf, attachment);
        var tops = Tags.tags(root);
        Tags.setKids(root, List.of(document));
        return tops;
    }

    private List<PDPage> addedPages(int count) {
        var pages = new ArrayList<PDPage>();
        var all = pdf.getPages();
        for (var i = all.getCount() - count; i < all.getCount(); i++) {
            pages.add(all.get(i));
        }
        return pages;
    }

    /** Draws the feet and puts the pages in place of their slots; gives the first of these slots. */
    private PDPage takeSlots(List<PDPage> pages) throws IOException {
        var taken = new ArrayList<PDPage>();
        for (var page : pages) {
            var at = nextSlot();
            var slot = order.set(at, page);
            new Foot(pdf, slot).drawOn(page);
            slots.add(slot.getCOSObject());
            taken.add(slot);
        }
        return taken.getFirst();
    }

    private int nextSlot() {
        if (!slotsLeft.hasNext()) {
            throw new IllegalStateException("More pages in the attachments than slots in the print");
        }
        return slotsLeft.next();
    }

    /** Puts the pages in order and the print's own catalog back. */
    public List<Placed> finish() throws IOException {
        new AttachmentTags(document).drop(slots);
        var catalog = pdf.getDocumentCatalog().getCOSObject();
        OWN.forEach(catalog::removeItem);
        own.forEach(catalog::setItem);
        pdf.getDocumentInformation().getCOSObject().clear();
        info.forEach(pdf.getDocumentInformation().getCOSObject()::setItem);
        pdf.setVersion(version);
        if (placed.stream().anyMatch(each -> !each.conforming())) {
            Marks.remove(pdf);
        }
        writePages();
        return List.copyOf(placed);
    }

    private void writePages() {
        var tree = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        if (tree == null) {
            throw new IllegalStateException("The print has no pages");
        }
        var kids = new COSArray();
        for (var page : order) {
            kids.add(page.getCOSObject());
            page.getCOSObject().setItem(COSName.PARENT, tree);
        }
        tree.setItem(COSName.KIDS, kids);
        tree.setInt(COSName.COUNT, kids.size());
    }
}
