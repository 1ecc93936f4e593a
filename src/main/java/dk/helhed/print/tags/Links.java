package dk.helhed.print.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** One link in the text is one link to the ear: the parts the renderer made of it (a line each, and the page number). */
final class Links {
    private static final COSName URI = COSName.getPDFName("URI");

    private Links() {}

    static void join(COSDictionary tag, ParentTree parentTree) {
        var kept = new ArrayList<COSBase>();
        for (var kid : Tags.kids(tag)) {
            if (kept.isEmpty() || !continues(kept.getLast(), kid, parentTree) || !Tags.is(kid, "Link")) {
                kept.add(kid);
            }
        }
        if (kept.size() < Tags.kids(tag).size()) {
            Tags.setKids(tag, kept);
        }
    }

    /** Whether {@code next} begins with a part of the link that {@code before} ends with; if so, it has been moved there. */
    private static boolean continues(COSBase before, COSBase next, ParentTree parentTree) {
        var end = edge(before, List::getLast);
        var start = edge(next, List::getFirst);
        if (end.isEmpty() || start.isEmpty() || !belongTogether(end.get(), start.get())) {
            return false;
        }
        var line = start.get().getCOSDictionary(COSName.P);
        if (start.get() != next && line != null) {
            var kids = Tags.kids(line);
            kids.remove(start.get());
            Tags.setKids(line, kids);
        }
        append(end.get(), start.get(), parentTree);
        return true;
    }

    /** The link at an end of a line; a paragraph of several lines has a plain span for each. */
    private static Optional<COSDictionary> edge(COSBase kid, Function<List<COSBase>, COSBase> end) {
        if (kid instanceof COSDictionary tag && Tags.is(tag, "Link")) {
            return Optional.of(tag);
        }
        if (kid instanceof COSDictionary span
                && Tags.is(span, "Span")
                && !Tags.kids(span).isEmpty()) {
            return edge(end.apply(Tags.kids(span)), end);
        }
        return Optional.empty();
    }

    private static boolean belongTogether(COSDictionary first, COSDictionary next) {
        var alternative = first.getString(COSName.ALT, "");
        return Tags.is(first, "Link")
                && Tags.is(next, "Link")
                && !alternative.isEmpty()
                && alternative.equals(next.getString(COSName.ALT))
                && target(first).isPresent()
                && target(first).equals(target(next));
    }

    /** A page (compared by identity) and a height on it, or an address; equal for parts of one link. */
    private record Target(@Nullable COSBase page, String place) {}

    private static Optional<Target> target(COSDictionary link) {
        return Tags.kids(link).stream()
                .filter(Tags::isAnnotation)
                .findFirst()
                .map(ParentTree::annotationOf)
                .flatMap(annotation -> Optional.ofNullable(annotation.getCOSDictionary(COSName.A)))
                .map(Links::targetOf);
    }

    private static Target targetOf(COSDictionary action) {
        if (action.getDictionaryObject(COSName.D) instanceof COSArray destination) {
            var height = destination.size() > 3 ? Objects.toString(destination.getObject(3)) : "";
            return new Target(destination.getObject(0), height);
        }
        return new Target(null, action.getString(URI, ""));
    }

    private static void append(COSDictionary first, COSDictionary next, ParentTree parentTree) {
        var kids = Tags.kids(first);
        var annotations = Tags.kids(next).stream().filter(Tags::isAnnotation).toList();
        annotations.forEach(annotation -> parentTree.move(annotation, first));
        Tags.setKids(
                next,
                Tags.kids(next).stream().filter(kid -> !Tags.isAnnotation(kid)).toList());
        Tags.setType(next, "Span");
        next.removeItem(COSName.ALT);
        kids.add(next);
        kids.addAll(annotations);
        Tags.setKids(first, kids);
    }
}
