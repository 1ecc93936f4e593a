package dk.helhed.statistics.measurement;

import dk.helhed.statistics.catalog.Dataset;
import dk.helhed.statistics.catalog.Release;
import dk.helhed.statistics.disclosure.LongSuppression;
import dk.helhed.statistics.disclosure.SafeTable;
import dk.helhed.statistics.indicator.DefinitionVersion;
import dk.helhed.statistics.indicator.ReadingTable.Spot;
import dk.helhed.statistics.period.Composed;
import dk.helhed.statistics.period.LongColumn;
import dk.helhed.statistics.period.LongReadings;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator says: protected, with everything needed to say where it comes from.
 *
 * @param table all areas of the level and their whole; without periods when there is no release to read
 * @param versions by period, the version that its readings follow
 * @param sources the releases that were read, one for each dataset; empty when a dataset has none
 * @param unplaced cells of these releases whose area was placed nowhere
 * @param together of how many areas what is put together in a period was made
 * @param composed by period, how it was put together from shorter ones; a period that is as it was counted is absent
 */
public record Measured(
        SafeTable table,
        Map<String, DefinitionVersion> versions,
        List<Source> sources,
        long unplaced,
        Map<Spot, Integer> together,
        Map<String, Composed> composed) {

    /** The same put together to longer periods, protected anew. */
    Measured longer(List<LongColumn> columns, Readings.Read read) {
        var longer = new LongReadings(read.table(), read.fractions()).of(columns);
        var followed = new LinkedHashMap<String, DefinitionVersion>();
        var how = new HashMap<String, Composed>();
        var areas = new HashMap<Spot, Integer>();
        for (var column : columns) {
            followed.put(column.code(), column.version());
            column.composed().ifPresent(composed -> how.put(column.code(), composed));
            for (var extent : table.extents()) {
                column.period().parts().stream()
                        .flatMap(part -> Stream.ofNullable(together.get(new Spot(extent, part))))
                        .forEach(count -> areas.merge(new Spot(extent, column.code()), count, Math::max));
            }
        }
        return new Measured(LongSuppression.protect(longer, table), followed, sources, unplaced, areas, how);
    }

    /** The periods whose cells were read. */
    Set<String> counted() {
        return versions.keySet().stream()
                .flatMap(period ->
                        Optional.ofNullable(composed.get(period)).map(Composed::parts).orElse(List.of(period)).stream())
                .collect(Collectors.toSet());
    }

    /**
     * Periods that are protected and that the other tells by another definition: what the two count may differ by a few, and then their
     * difference is a small count that neither shows.
     */
    Stream<String> definedOtherwise(Measured other) {
        return table.rule().threshold() > 1 || other.table.rule().threshold() > 1
                ? versions.keySet().stream().filter(period -> !Objects.equals(version(period), other.version(period)))
                : Stream.empty();
    }

    private @Nullable DefinitionVersion version(String period) {
        return versions.get(period);
    }

    /** A dataset and the release that counts now. */
    public record Source(Dataset dataset, Release release) {}
}
