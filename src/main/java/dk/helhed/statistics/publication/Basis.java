package dk.helhed.statistics.publication;

import dk.helhed.statistics.publication.FigureContent.Rows;
import java.util.List;

/**
 * What was read where there is no value.
 *
 * @param from the rows that were looked at
 * @param without how many of their cells hold no value
 * @param zeros both sums are 0, which is nothing to hide: another sum above a denominator of 0 has met no threshold and is not told
 */
public record Basis(List<Rows> from, long without, boolean zeros) {
    public Basis {
        from = List.copyOf(from);
    }

    long cells() {
        return from.stream().mapToLong(Rows::cells).sum();
    }
}
