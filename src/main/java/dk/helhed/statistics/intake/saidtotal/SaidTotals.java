package dk.helhed.statistics.intake.saidtotal;

import dk.helhed.statistics.plausibility.Limits;
import java.util.List;
import java.util.TreeMap;

/** The same fact as on the page of a dataset's limits: it is kept there once the dataset is. */
public final class SaidTotals {
    private SaidTotals() {}

    /** @param dimensions as the dataset has them; what was said of another counts for nothing */
    public static Limits of(List<SaidTotal> said, List<String> dimensions) {
        var totals = new TreeMap<Integer, String>();
        said.stream()
                .filter(one -> dimensions.contains(one.dimension()))
                .forEach(one -> totals.put(1 + dimensions.indexOf(one.dimension()), one.total()));
        return Limits.USUAL.saying(totals);
    }
}
