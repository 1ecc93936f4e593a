package dk.helhed.statistics.warehouse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What the cells hold that were put aside, or are of a release.
 *
 * @param sizes how many different texts there are of the areas, the periods and the dimensions 1 to 6
 * @param sums of each measure, exact
 * @param statuses how many cells bear which
 */
public record Contents(
        List<Integer> sizes,
        long cells,
        long values,
        List<Nothings> nothings,
        Map<String, BigDecimal> sums,
        Map<String, Long> statuses) {

    /** @param kind name of a kind of nothing; {@code symbol} is the source's own sign */
    public record Nothings(String kind, String symbol, long cells) {}
}
