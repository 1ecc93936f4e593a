package dk.helhed.print.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reading and writing single tags (structure elements, ISO 32000-1 §14.7.2). A tag's kids are tags, marked content (a
 * number or an MCR dictionary) and references to annotations (OBJR dictionaries).
 */
public final class Tags {
    private Tags() {}

    /** The one {@code Document} tag of a print; fails on anything else. */
    public static COSDictionary documentOf(PDDocument pdf) {
        var tops = kids(rootOf(pdf));
        if (tops.size() == 1 && tops.getFirst() instanceof COSDictionary document && is(document, "Document")) {
            return document;
        }
        throw new IllegalStateException("The print has no single Document tag");
    }

    /** The root of the structure tree; fails on an untagged file. */
    public static COSDictionary rootOf(PDDocument pdf) {
        var root = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root == null) {
            throw new IllegalStateException("The file has no tags");
        }
        return root;
    }

    /** A copy of the kids, with references resolved. */
    public static List<COSBase> kids(COSDictionary tag) {
        var kids = new ArrayList<COSBase>();
        switch (tag.getDictionaryObject(COSName.K)) {
            case COSArray array -> array.forEach(kid -> kids.add(kid instanceof COSObject o ? o.getObject() : kid));
            case null -> {}
            case COSBase one -> kids.add(one);
        }
        kids.removeIf(kid -> !(kid instanceof COSDictionary || kid instanceof COSNumber));
        return kids;
    }

    /** The kids that are tags themselves. */
    public static List<COSDictionary> tags(COSDictionary tag) {
        return kids(tag).stream()
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .filter(kid -> kid.containsKey(COSName.S))
                .toList();
    }

    /** Replaces the kids; those that are tags learn their new parent. */
    public static void setKids(COSDictionary tag, List<? extends COSBase> kids) {
        var array = new COSArray();
        for (var kid : kids) {
            array.add(kid);
            if (kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S)) {
                dictionary.setItem(COSName.P, tag);
            }
        }
        tag.setItem(COSName.K, array);
    }

    /** The type as it stands, such as {@code P} or {@code Table}; empty for what is no tag. */
    public static String type(COSBase kid) {
        return kid instanceof COSDictionary dictionary
                ? Optional.ofNullable(dictionary.getNameAsString(COSName.S)).orElse("")
                : "";
    }

    public static boolean is(COSBase kid, String type) {
        return type(kid).equals(type);
    }

    public static boolean isAnnotation(COSBase kid) {
        return kid instanceof COSDictionary dictionary && "OBJR".equals(dictionary.getNameAsString(COSName.TYPE));
    }

    public static void setType(COSDictionary tag, String type) {
        tag.setName(COSName.S, type);
    }

    /** The tag and all below it, in reading order. The visitor may change the kids of the tag it gets. */
    public static void walk(COSDictionary tag, Consumer<COSDictionary> visitor) {
        visitor.accept(tag);
        tags(tag).forEach(kid -> walk(kid, visitor));
    }

    /** All tags of a type, in reading order. */
    public static List<COSDictionary> all(COSDictionary tag, String type) {
        var found = new ArrayList<COSDictionary>();
        walk(tag, each -> {
            if (is(each, type)) {
                found.add(each);
            }
        });
        return found;
    }
}
