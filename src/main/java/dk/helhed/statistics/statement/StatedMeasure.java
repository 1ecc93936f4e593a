package dk.helhed.statistics.statement;

import dk.helhed.statistics.table.Metric;

/**
 * What a file says of one of its measures.
 *
 * @param code of the dataset's measure
 * @param name the head of its column
 * @param flag the file's own words, where it says that the measure may not be added or is an average; else empty
 */
public record StatedMeasure(String code, String name, Metric metric, String flag) {
    public boolean forbidsAdding() {
        return !flag.isEmpty();
    }
}
