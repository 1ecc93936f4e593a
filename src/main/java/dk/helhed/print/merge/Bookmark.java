package dk.helhed.print.merge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** A bookmark of a received file, kept while the file is merged; {@code page} counts from 0 inside that file. */
record Bookmark(String title, int page, List<Bookmark> children) {
    private static final int DEEPEST = 4;
    private static final int MOST = 200;

    /** Reads what a reader can use: the first four levels, 200 a level, without those that lead nowhere. */
    static List<Bookmark> read(PDDocument source) throws IOException {
        var outline = source.getDocumentCatalog().getDocumentOutline();
        return outline == null ? List.of() : read(outline, source, 1);
    }

    private static List<Bookmark> read(PDOutlineNode node, PDDocument source, int depth) throws IOException {
        var bookmarks = new ArrayList<Bookmark>();
        for (var item : node.children()) {
            if (bookmarks.size() == MOST) {
                break;
            }
            var target = item.findDestinationPage(source);
            var title = item.getTitle();
            if (target != null && title != null) {
                var children = depth == DEEPEST ? List.<Bookmark>of() : read(item, source, depth + 1);
                bookmarks.add(new Bookmark(title, source.getPages().indexOf(target), children));
            }
        }
        return bookmarks;
    }

    /**
     * Hangs the bookmarks under the one that leads to the title sheet; without such a bookmark they are left out.
     *
     * @param pages the pages of the file in the print
     */
    static void hang(List<Bookmark> bookmarks, PDDocument pdf, PDPage sheet, List<PDPage> pages) throws IOException {
        var outline = pdf.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            find(outline, pdf, sheet).ifPresent(item -> write(bookmarks, item, pages));
        }
    }

    private static Optional<PDOutlineItem> find(PDOutlineNode node, PDDocument pdf, PDPage sheet) throws IOException {
        for (var item : node.children()) {
            var below = find(item, pdf, sheet);
            if (below.isPresent()) {
                return below;
            }
            if (sheet.equals(item.findDestinationPage(pdf))) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    private static void write(List<Bookmark> bookmarks, PDOutlineNode parent, List<PDPage> pages) {
        for (var bookmark : bookmarks) {
            if (bookmark.page() >= 0 && bookmark.page() < pages.size()) {
                var item = new PDOutlineItem();
                item.setTitle(bookmark.title());
                var page = pages.get(bookmark.page());
                var top = new PDPageXYZDestination();
                top.setPage(page);
                top.setTop((int) page.getCropBox().getUpperRightY());
                item.setDestination(top);
                parent.addLast(item);
                write(bookmark.children(), item, pages);
            }
        }
    }
}
