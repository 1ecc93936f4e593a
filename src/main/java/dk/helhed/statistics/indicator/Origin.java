package dk.helhed.statistics.indicator;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.CrosswalkId;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.cell.Mark;
import dk.helhed.statistics.cell.RowRuns;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where an amount was read: for each release the rows of its file and the number of cells.
 *
 * @param places by release, in the order of their ids
 * @param carried the shares by which it was carried across changes of borders, oldest first; none where it stands as it was counted
 */
public record Origin(Map<ReleaseId, Rows> places, Set<Share> carried) {
    public static final Origin NOWHERE = new Origin(Map.of(), Set.of());

    /** The change of borders that a crosswalk is about. */
    public record Crossing(CrosswalkId crosswalk, LocalDate validFrom, String source) {}

    /** So much of an old area is in a new one. */
    public record Share(AreaId from, AreaId to, BigDecimal weight, Crossing by) {}

    /**
     * The rows of one file, and how many cells were taken from them.
     *
     * @param idle of the cells, those that do not apply and add nothing
     * @param marks those of the cells that the file says something of besides, by its sign for that
     */
    public record Rows(RowRuns runs, long cells, long idle, Map<String, Mark> marks) {
        Rows with(Rows other) {
            return new Rows(
                    runs.with(other.runs), cells + other.cells, idle + other.idle, Mark.together(marks, other.marks));
        }

        public int first() {
            return runs.first();
        }

        public int last() {
            return runs.last();
        }
    }

    public Origin {
        var sorted = new TreeMap<ReleaseId, Rows>((one, other) -> one.value().compareTo(other.value()));
        sorted.putAll(places);
        places = sorted;
        carried = Collections.unmodifiableSet(new LinkedHashSet<>(carried));
    }

    public static Origin of(ReleaseId release, RowRuns rows, long cells) {
        return of(release, new Rows(rows, cells, 0, Map.of()));
    }

    public static Origin of(ReleaseId release, Rows rows) {
        return new Origin(Map.of(release, rows), Set.of());
    }

    public Origin with(Origin other) {
        var both = new TreeMap<ReleaseId, Rows>((one, another) -> one.value().compareTo(another.value()));
        Stream.of(this, other)
                .forEach(origin -> origin.places.forEach((release, rows) -> both.merge(release, rows, Rows::with)));
        var shares = new LinkedHashSet<>(carried);
        shares.addAll(other.carried);
        return new Origin(both, shares);
    }

    /** After all that it was carried by before. */
    public Origin carriedBy(Collection<Share> by) {
        var shares = new LinkedHashSet<>(carried);
        shares.addAll(by);
        return new Origin(places, shares);
    }
}
