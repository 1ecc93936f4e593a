package dk.helhed.print.merge;

import dk.helhed.print.tags.Tags;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;

/**
 * Makes a received PDF fit to stand among others: nothing in it runs, plays or opens another file; its names do not
 * meet the names of its neighbours.
 */
final class Cleaning {
    private static final Set<String> QUIET_ANNOTATIONS = Set.of(
            "Link",
            "Text",
            "FreeText",
            "Highlight",
            "Underline",
            "StrikeOut",
            "Squiggly",
            "Stamp",
            "Ink",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine",
            "Caret");
    private static final Set<String> QUIET_ACTIONS = Set.of("GoTo", "URI");
    private static final List<String> OF_THE_CATALOG = List.of(
            "Outlines",
            "Names",
            "Dests",
            "OpenAction",
            "AA",
            "Threads",
            "AcroForm",
            "PageLabels",
            "PieceInfo",
            "OutputIntents",
            "ViewerPreferences",
            "Collection",
            "Perms",
            "Legal",
            "URI",
            "AF",
            "MarkInfo");

    private final PDDocument source;
    private final String key;

    Cleaning(PDDocument source, String key) {
        this.source = source;
        this.key = key;
    }

    /** Whether cleaning takes away something that the reader would see or hear. */
    static boolean changesContent(PDDocument pdf) {
        var form = pdf.getDocumentCatalog().getAcroForm();
        var classes = Marks.tagged(pdf) && Tags.rootOf(pdf).containsKey(COSName.getPDFName("ClassMap"));
        return classes || (form != null && !form.getFields().isEmpty());
    }

    void clean() throws IOException {
        var form = source.getDocumentCatalog().getAcroForm();
        if (form != null) {
            form.flatten();
        }
        for (var page : source.getPages()) {
            clean(page);
        }
        if (Marks.tagged(source)) {
            cleanTags();
        } else {
            source.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
        }
        var catalog = source.getDocumentCatalog().getCOSObject();
        OF_THE_CATALOG.forEach(name -> catalog.removeItem(COSName.getPDFName(name)));
    }

    private void clean(PDPage page) throws IOException {
        page.getCOSObject().removeItem(COSName.AA);
        page.getCOSObject().removeItem(COSName.B);
        var kept = page.getAnnotations().stream()
                .filter(annotation -> QUIET_ANNOTATIONS.contains(annotation.getSubtype()))
                .toList();
        for (var annotation : kept) {
            clean(annotation);
        }
        page.setAnnotations(kept);
    }

    private void clean(PDAnnotation annotation) throws IOException {
        annotation.getCOSObject().removeItem(COSName.AA);
        var action = annotation.getCOSObject().getCOSDictionary(COSName.A);
        if (action != null && !QUIET_ACTIONS.contains(action.getNameAsString(COSName.S))) {
            annotation.getCOSObject().removeItem(COSName.A);
        } else if (action != null) {
            action.removeItem(COSName.NEXT);
        }
        if (annotation instanceof PDAnnotationLink link) {
            resolve(link);
        }
    }

    /** Two files may both call a place {@code _Toc1}; so a link says the page itself. */
    private void resolve(PDAnnotationLink link) throws IOException {
        var destination = link.getDestination();
        if (link.getAction() instanceof PDActionGoTo go) {
            destination = go.getDestination();
        }
        if (destination instanceof PDNamedDestination named) {
            var page = (PDDestination) source.getDocumentCatalog().findNamedDestinationPage(named);
            link.getCOSObject().removeItem(COSName.A);
            if (page == null) {
                link.getCOSObject().removeItem(COSName.DEST);
            } else {
                link.setDestination(page);
            }
        }
    }

    private void cleanTags() {
        var root = Tags.rootOf(source);
        var roles = root.getCOSDictionary(COSName.ROLE_MAP);
        var names = new COSArray();
        for (var top : Tags.tags(root)) {
            Tags.walk(top, tag -> {
                if (roles != null) {
                    Tags.setType(tag, standard(Tags.type(tag), roles));
                }
                rename(tag, names);
            });
        }
        root.removeItem(COSName.ROLE_MAP);
        root.removeItem(COSName.getPDFName("ClassMap"));
        root.removeItem(COSName.ID_TREE);
        if (names.size() > 0) {
            var tree = new COSDictionary();
            tree.setItem(COSName.NAMES, names);
            root.setItem(COSName.ID_TREE, tree);
        }
    }

    /** "Overskrift1" becomes "H1": the maps of two files may differ. */
    private static String standard(String type, COSDictionary roles) {
        var seen = new HashSet<String>();
        var standard = type;
        while (seen.add(standard) && roles.getNameAsString(COSName.getPDFName(standard)) instanceof String mapped) {
            standard = mapped;
        }
        return standard;
    }

    private void rename(COSDictionary tag, COSArray names) {
        if (tag.getDictionaryObject(COSName.ID) instanceof COSString id) {
            var renamed = renamed(id);
            tag.setItem(COSName.ID, renamed);
            names.add(renamed);
            names.add(tag);
        }
        switch (tag.getDictionaryObject(COSName.A)) {
            case COSDictionary attributes -> renameHeaders(attributes);
            case COSArray several ->
                several.forEach(each -> {
                    if (each instanceof COSDictionary attributes) {
                        renameHeaders(attributes);
                    }
                });
            case null, default -> {}
        }
    }

    private void renameHeaders(COSDictionary attributes) {
        if (attributes.getDictionaryObject("Headers") instanceof COSArray headers) {
            for (var i = 0; i < headers.size(); i++) {
                if (headers.getObject(i) instanceof COSString id) {
                    headers.set(i, renamed(id));
                }
            }
        }
    }

    private COSString renamed(COSString id) {
        return new COSString(key + "-" + id.getString());
    }
}
