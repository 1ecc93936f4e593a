package dk.helhed.statistics.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Readings of all areas of a level, with their whole, in some periods. Not protected: it goes to disclosure control and nowhere else.
 *
 * @param readings one for every extent in every period
 * @param overlapping periods that are counted on the areas of two editions, the same people once on each
 * @param beneath what is counted on an area that was read within other borders: the whole holds that, and no cell shows it
 */
public record ReadingTable(
        List<Extent> extents,
        List<String> periods,
        Map<Spot, Reading> readings,
        Set<String> overlapping,
        Map<Spot, Reading> beneath) {

    /** One place in one period. */
    public record Spot(Extent extent, String period) {}

    /** Every period is counted on the areas of one edition. */
    public ReadingTable(List<Extent> extents, List<String> periods, Map<Spot, Reading> readings) {
        this(extents, periods, readings, Set.of());
    }

    /** Every area is read as it is counted. */
    public ReadingTable(
            List<Extent> extents, List<String> periods, Map<Spot, Reading> readings, Set<String> overlapping) {
        this(extents, periods, readings, overlapping, Map.of());
    }

    public ReadingTable {
        overlapping = Set.copyOf(overlapping);
        beneath = Map.copyOf(beneath);
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

    /** As the file counts the place. */
    public Reading counted(Extent extent, String period) {
        return beneath.getOrDefault(new Spot(extent, period), at(extent, period));
    }
}
