package dk.helhed.statistics.measurement;

import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.disclosure.SafeTable;
import dk.helhed.statistics.indicator.DefinitionVersion;
import dk.helhed.statistics.indicator.ReadingTable.Spot;
import java.util.List;
import java.util.Map;

/**
 * What an indicator says: protected, with everything needed to say where it comes from.
 *
 * @param table all areas of the level and their whole; without periods when there is no release to read
 * @param versions by period, the version that its readings follow
 * @param sources the releases that were read, one for each dataset; empty when a dataset has none
 * @param unplaced cells of these releases whose area was placed nowhere
 * @param together of how many areas what is put together in a period was made
 */
public record Measured(
        SafeTable table,
        Map<String, DefinitionVersion> versions,
        List<Source> sources,
        long unplaced,
        Map<Spot, Integer> together) {

    /** A dataset and the release that counts now. */
    public record Source(Dataset dataset, Release release) {}
}
