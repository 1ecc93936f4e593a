package dk.helhed.statistics.total;

import dk.helhed.statistics.table.Particular;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which totals a file states: the category that stands for all when its dimension is left out. */
public final class StatedTotals {
    /** PX and the JSON-stat of its servers call it so; YES says that there is none and all are added. */
    public static final String WORD = "ELIMINATION";

    private StatedTotals() {}

    /**
     * @param dimensions by name; the first is number 1
     * @return by the number of the dimension
     */
    static Map<Integer, String> of(List<String> dimensions, List<Particular> particulars) {
        var stated = new TreeMap<Integer, String>();
        particulars.stream()
                .filter(one -> one.name().equals(WORD) && one.about().size() == 1)
                .forEach(one -> {
                    int dimension =
                            dimensions.indexOf(one.about().keySet().iterator().next());
                    if (dimension >= 0) {
                        stated.putIfAbsent(dimension + 1, one.text().first().strip());
                    }
                });
        return stated;
    }
}
