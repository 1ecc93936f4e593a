package dk.helhed.statistics.indicator;

import dk.helhed.statistics.ReleaseId;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where an amount was read: for each release the rows of its file and the number of cells.
 *
 * @param places by release, in the order of their ids
 */
public record Origin(Map<ReleaseId, Rows> places) {
    public static final Origin NOWHERE = new Origin(Map.of());

    /** The rows of one file, first and last included, and how many cells were taken from among them. */
    public record Rows(int first, int last, long cells) {
        Rows with(Rows other) {
            return new Rows(Math.min(first, other.first), Math.max(last, other.last), cells + other.cells);
        }
    }

    public Origin {
        var sorted = new TreeMap<ReleaseId, Rows>((one, other) -> one.value().compareTo(other.value()));
        sorted.putAll(places);
        places = sorted;
    }

    public static Origin of(ReleaseId release, int firstRow, int lastRow, long cells) {
        return new Origin(Map.of(release, new Rows(firstRow, lastRow, cells)));
    }

    public Origin with(Origin other) {
        var both = new TreeMap<ReleaseId, Rows>((one, another) -> one.value().compareTo(another.value()));
        Stream.of(this, other)
                .forEach(origin -> origin.places.forEach((release, rows) -> both.merge(release, rows, Rows::with)));
        return new Origin(both);
    }
}
