package dk.helhed.statistics.measurement;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.indicator.Aggregation;
import dk.helhed.statistics.indicator.Aggregation.Outcome;
import dk.helhed.statistics.indicator.Calculation;
import dk.helhed.statistics.indicator.DefinitionVersion;
import dk.helhed.statistics.indicator.Extent;
import dk.helhed.statistics.indicator.Quantity;
import dk.helhed.statistics.indicator.Reading;
import dk.helhed.statistics.indicator.ReadingTable;
import dk.helhed.statistics.indicator.ReadingTable.Spot;
import dk.helhed.statistics.measurement.Measured.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calculates the readings of all areas and their whole from loaded sums. */
record Readings(Map<DatasetId, Source> sources, Map<Quantity, Sums> sums) {

    /** @param groups areas of other levels, whose parts are put together */
    ReadingTable of(Map<String, DefinitionVersion> periods, List<Extent.Group> groups) {
        var areas = sums.values().stream()
                .flatMap(loaded -> loaded.areas().stream())
                .distinct()
                .sorted(Comparator.comparing(AreaId::value))
                .toList();
        var extents = new ArrayList<Extent>();
        areas.forEach(area -> extents.add(new Extent.Part(area)));
        if (!areas.isEmpty()) {
            extents.addAll(groups);
            extents.add(new Extent.Whole());
        }
        var readings = new LinkedHashMap<Spot, Reading>();
        periods.forEach((period, version) -> extents.forEach(
                extent -> readings.put(new Spot(extent, period), reading(version, extent, period, areas))));
        return new ReadingTable(extents, List.copyOf(periods.keySet()), readings);
    }

    private Reading reading(DefinitionVersion version, Extent extent, String period, List<AreaId> areas) {
        var definition = version.definition();
        return Calculation.of(
                definition.presentation(),
                outcome(definition.numerator(), extent, period, areas),
                definition.denominator().map(below -> outcome(below, extent, period, areas)));
    }

    private Outcome outcome(Quantity quantity, Extent extent, String period, List<AreaId> areas) {
        var loaded = loaded(quantity);
        return switch (extent) {
            case Extent.Part(var area) -> loaded.at(area, period, aggregation(quantity));
            case Extent.Group group -> loaded.whole(group.parts(), period, aggregation(quantity));
            case Extent.Whole() -> loaded.whole(areas, period, aggregation(quantity));
        };
    }

    private Sums loaded(Quantity quantity) {
        if (sums.get(quantity) instanceof Sums loaded) {
            return loaded;
        }
        throw new IllegalStateException("Not loaded: " + quantity);
    }

    private Aggregation aggregation(Quantity quantity) {
        return Optional.ofNullable(sources.get(quantity.dataset()))
                .flatMap(source -> source.dataset().aggregation(quantity.measure()))
                .orElseThrow(() -> new IllegalStateException("The dataset has no such measure: " + quantity));
    }
}
