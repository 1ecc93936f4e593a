package dk.helhed.statistics.measurement;

import static java.util.stream.Collectors.toSet;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.carrying.Counting;
import dk.helhed.statistics.carrying.Passage;
import dk.helhed.statistics.indicator.Aggregation;
import dk.helhed.statistics.indicator.Aggregation.Outcome;
import dk.helhed.statistics.indicator.Amount;
import dk.helhed.statistics.indicator.Axis;
import dk.helhed.statistics.indicator.Calculation;
import dk.helhed.statistics.indicator.Definition;
import dk.helhed.statistics.indicator.DefinitionVersion;
import dk.helhed.statistics.indicator.Extent;
import dk.helhed.statistics.indicator.PeriodCode;
import dk.helhed.statistics.indicator.Quantity;
import dk.helhed.statistics.indicator.Reading;
import dk.helhed.statistics.indicator.ReadingTable;
import dk.helhed.statistics.indicator.ReadingTable.Spot;
import dk.helhed.statistics.measurement.Measured.Source;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Calculates the readings of all areas and their whole from loaded sums.
 *
 * @param passages changes of borders that counts are carried across
 */
record Readings(Map<DatasetId, Source> sources, Map<Quantity, Sums> sums, List<Passage> passages) {

    /** One period, with the areas of the level and on which of them each quantity is counted. */
    private record Column(String period, List<AreaId> areas, Map<Quantity, Counting> countings) {
        Counting counting(Quantity quantity) {
            return countings.getOrDefault(quantity, new Counting(List.of(), Set.of(), Map.of()));
        }

        boolean overlaps() {
            return countings.values().stream().anyMatch(Counting::isTwice);
        }

        boolean carries(AreaId area) {
            return countings.values().stream()
                    .allMatch(counting -> counting.carried().containsKey(area));
        }
    }

    /** @param asked areas of other levels, whose parts are put together, and areas that are there only when counts are carried to them */
    ReadingTable of(Map<String, DefinitionVersion> periods, List<Extent> asked) {
        var areas = sums.values().stream()
                .flatMap(loaded -> loaded.areas().stream())
                .distinct()
                .sorted(Comparator.comparing(AreaId::value))
                .toList();
        var columns = new LinkedHashMap<String, Column>();
        periods.forEach((period, version) ->
                columns.put(period, new Column(period, areas, countings(version.definition(), period))));
        var extents = extents(areas, asked, columns.values());
        var readings = new LinkedHashMap<Spot, Reading>();
        periods.forEach((period, version) -> Optional.ofNullable(columns.get(period))
                .ifPresent(column -> extents.forEach(
                        extent -> readings.put(new Spot(extent, period), reading(version, extent, column)))));
        var overlapping = columns.values().stream()
                .filter(Column::overlaps)
                .map(Column::period)
                .collect(toSet());
        return new ReadingTable(extents, List.copyOf(periods.keySet()), readings, overlapping);
    }

    private static List<Extent> extents(List<AreaId> areas, List<Extent> asked, Collection<Column> columns) {
        if (areas.isEmpty()) {
            return List.of();
        }
        var extents = new LinkedHashSet<Extent>();
        areas.forEach(area -> extents.add(new Extent.Part(area)));
        asked.stream()
                .filter(extent -> !(extent instanceof Extent.Part(var area))
                        || columns.stream().anyMatch(column -> column.carries(area)))
                .forEach(extents::add);
        extents.add(new Extent.Whole());
        return List.copyOf(extents);
    }

    /** By quantity; all of them carry the same areas. */
    private Map<Quantity, Counting> countings(Definition definition, String period) {
        var day = PeriodCode.of(period).firstDay();
        var countings = new LinkedHashMap<Quantity, Counting>();
        Measurement.quantities(definition)
                .forEach(quantity -> countings.put(
                        quantity,
                        Counting.of(passages, day, area -> loaded(quantity).has(area, period))));
        var each = List.copyOf(countings.values());
        countings.replaceAll((_, counting) -> each.stream().reduce(counting, Counting::alike));
        return countings;
    }

    private Reading reading(DefinitionVersion version, Extent extent, Column column) {
        var definition = version.definition();
        return Calculation.of(
                definition.presentation(),
                outcome(definition.numerator(), extent, column),
                definition.denominator().map(below -> outcome(below, extent, column)));
    }

    private Outcome outcome(Quantity quantity, Extent extent, Column column) {
        var counting = column.counting(quantity);
        return switch (extent) {
            case Extent.Part(var area) -> part(quantity, area, column);
            case Extent.Group(var _, var parts) ->
                counting.isTwice(parts)
                        ? new Outcome.Together(Amount.absent())
                        : together(quantity, counting.members(parts), column);
            case Extent.Whole() ->
                counting.isTwice()
                        ? new Outcome.Together(Amount.absent())
                        : together(quantity, counting.whole(column.areas()), column);
        };
    }

    /** As it is counted, or carried from the areas that it is counted on. */
    private Outcome part(Quantity quantity, AreaId area, Column column) {
        var aggregation = aggregation(quantity);
        var loaded = loaded(quantity);
        return Optional.ofNullable(column.counting(quantity).carried().get(area))
                .map(shares -> Counting.carry(shares, aggregation, old -> loaded.at(old, column.period(), aggregation)))
                .orElseGet(() -> loaded.at(area, column.period(), aggregation));
    }

    /** Every area's amount put together; one refusal refuses the whole. */
    private Outcome together(Quantity quantity, Collection<AreaId> areas, Column column) {
        var parts = areas.stream().map(area -> part(quantity, area, column)).toList();
        return Outcome.firstRefusal(parts)
                .orElseGet(() -> aggregation(quantity).together(Axis.AREAS, Outcome.amounts(parts)));
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
