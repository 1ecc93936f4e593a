package dk.helhed.statistics.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Readings of all areas of a level, with their whole, in some periods. Not protected: it goes to disclosure control and nowhere else.
 *
 * @param readings one for every extent in every period
 */
public record ReadingTable(List<Extent> extents, List<String> periods, Map<Spot, Reading> readings) {

    /** One place in one period. */
    public record Spot(Extent extent, String period) {}

    public ReadingTable {
        extents = List.copyOf(extents);
        periods = List.copyOf(periods);
        readings = new LinkedHashMap<>(readings);
        if (readings.size() != extents.size() * periods.size()) {
            throw new IllegalArgumentException(
                    "A reading is missing: " + readings.size() + " of " + extents.size() * periods.size());
        }
    }

    public Reading at(Extent extent, String period) {
        if (readings.get(new Spot(extent, period)) instanceof Reading reading) {
            return reading;
        }
        throw new IllegalArgumentException("No reading of " + extent + " in " + period);
    }
}
