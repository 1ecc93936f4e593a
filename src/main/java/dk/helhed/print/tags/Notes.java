package dk.helhed.print.tags;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Brings every note to its call and gives both a name. The renderer leaves the notes of each page at the very end. */
final class Notes {
    private final PDDocument pdf;
    private final COSDictionary document;

    Notes(PDDocument pdf, COSDictionary document) {
        this.pdf = pdf;
        this.document = document;
    }

    void place(List<Integer> numbers) {
        // a call is the only link without a name; Markup gives one to every other
        var calls = Tags.all(document, "Link").stream()
                .filter(link -> link.getString(COSName.ALT, "").isEmpty())
                .toList();
        var bodies = takeBodies();
        if (calls.size() != numbers.size() || bodies.size() != numbers.size()) {
            throw new IllegalStateException("Notes do not pair: " + numbers.size() + " in the text, " + calls.size()
                    + " calls, " + bodies.size() + " bodies");
        }
        var names = new COSArray();
        for (var i = 0; i < numbers.size(); i++) {
            var id = new COSString(String.format(Locale.ROOT, "note-%05d", i + 1));
            join(calls.get(i), bodies.get(i), id, "Note " + numbers.get(i));
            names.add(id);
            names.add(bodies.get(i));
        }
        if (!numbers.isEmpty()) {
            var tree = new COSDictionary();
            tree.setItem(COSName.NAMES, names);
            Tags.rootOf(pdf).setItem(COSName.ID_TREE, tree);
        }
    }

    /** The areas of notes are the only tags beside the one of the whole page; they come in no certain order. */
    private List<COSDictionary> takeBodies() {
        var kids = Tags.kids(document);
        var areas = kids.stream().filter(kid -> Tags.is(kid, "Sect")).toList();
        kids.removeAll(areas);
        Tags.setKids(document, kids);
        return areas.stream()
                .map(COSDictionary.class::cast)
                .sorted(Comparator.comparingInt(this::page))
                .flatMap(area -> Tags.tags(area).stream())
                .toList();
    }

    private int page(COSDictionary tag) {
        var page = tag.getCOSDictionary(COSName.PG);
        return page == null ? -1 : pdf.getPages().indexOf(new PDPage(page));
    }

    private static void join(COSDictionary call, COSDictionary body, COSString id, String name) {
        call.setString(COSName.ALT, name);
        Tags.kids(call).stream()
                .filter(Tags::isAnnotation)
                .map(ParentTree::annotationOf)
                .forEach(annotation -> annotation.setString(COSName.CONTENTS, name));
        Tags.setType(body, "Note");
        body.setItem(COSName.ID, id);
        Tags.tags(body).stream()
                .filter(kid -> Tags.is(kid, "Span"))
                .findFirst()
                .ifPresent(mark -> Tags.setType(mark, "Lbl"));
        insertAfter(call, body);
    }

    private static void insertAfter(COSDictionary call, COSDictionary body) {
        var parent = call.getCOSDictionary(COSName.P);
        if (parent == null) {
            throw new IllegalStateException("The call of a note stands nowhere");
        }
        var kids = new ArrayList<COSBase>(Tags.kids(parent));
        kids.add(kids.indexOf(call) + 1, body);
        Tags.setKids(parent, kids);
    }
}
