package dk.helhed.statistics.period;

import dk.helhed.statistics.indicator.ReadingTable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Readings of longer periods. Not protected: it goes to disclosure control and nowhere else.
 *
 * @param used by longer period, the counted ones that its readings are made of
 * @param untold longer periods in which a reading is made of a count that no cell tells of, such as one above a denominator of 0
 */
public record LongTable(ReadingTable table, Map<String, List<String>> used, Set<String> untold) {
    public LongTable {
        used = Map.copyOf(used);
        untold = Set.copyOf(untold);
    }
}
