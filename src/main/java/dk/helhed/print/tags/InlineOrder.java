package dk.helhed.print.tags;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/**
 * Puts the pieces of a paragraph into the order in which they stand on paper. The renderer writes the plain text of a
 * line first and what is bold, linked or noted after it, so that a listener heard "har af eleverne 41,5 %".
 */
final class InlineOrder {
    private static final Set<String> INLINE = Set.of("", "Span", "Link");

    private record Placed(COSBase kid, Place place) {}

    private final Places places;

    InlineOrder(Places places) {
        this.places = places;
    }

    /** Sorts the kids of a tag that holds nothing but pieces of lines. */
    void sort(COSDictionary tag) {
        var kids = Tags.kids(tag);
        if (kids.size() < 2 || !kids.stream().allMatch(kid -> INLINE.contains(Tags.type(kid)))) {
            return;
        }
        var last = Place.START;
        var pieces = new ArrayList<Placed>();
        for (var kid : kids) {
            last = Tags.isAnnotation(kid) ? Place.END : first(kid, tag).orElse(last);
            pieces.add(new Placed(kid, last));
        }
        Tags.setKids(tag, byLine(pieces));
    }

    /** Pieces on almost the same height are one line: the call of a note is raised. */
    private static List<COSBase> byLine(List<Placed> pieces) {
        pieces.sort(Comparator.comparing(Placed::place, Place.DOWNWARD));
        var sorted = new ArrayList<COSBase>();
        for (var from = 0; from < pieces.size(); ) {
            var start = pieces.get(from).place();
            var to = from;
            while (to < pieces.size() && pieces.get(to).place().isOnLineOf(start)) {
                to++;
            }
            pieces.subList(from, to).stream()
                    .sorted(Comparator.comparingDouble(piece -> piece.place().x()))
                    .map(Placed::kid)
                    .forEach(sorted::add);
            from = to;
        }
        return sorted;
    }

    private Optional<Place> first(COSBase kid, COSDictionary parent) {
        return all(kid, parent).min(Place.READING);
    }

    private Stream<Place> all(COSBase kid, COSDictionary parent) {
        if (kid instanceof COSNumber number) {
            return places.of(parent.getCOSDictionary(COSName.PG), number.intValue()).stream();
        }
        if (kid instanceof COSDictionary content && content.containsKey(COSName.MCID)) {
            var page = content.containsKey(COSName.PG) ? content : parent;
            return places.of(page.getCOSDictionary(COSName.PG), content.getInt(COSName.MCID)).stream();
        }
        if (kid instanceof COSDictionary tag && tag.containsKey(COSName.S)) {
            return Tags.kids(tag).stream().flatMap(below -> all(below, tag));
        }
        return Stream.empty();
    }
}
