package dk.helhed.statistics.measurement;

import static java.util.stream.Collectors.toSet;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.DatasetId;
import dk.helhed.statistics.carrying.Borders;
import dk.helhed.statistics.carrying.Counting;
import dk.helhed.statistics.carrying.Seen;
import dk.helhed.statistics.carrying.Told;
import dk.helhed.statistics.indicator.Aggregation;
import dk.helhed.statistics.indicator.Aggregation.Outcome;
import dk.helhed.statistics.indicator.Aggregation.Unclear;
import dk.helhed.statistics.indicator.Axis;
import dk.helhed.statistics.indicator.Calculation;
import dk.helhed.statistics.indicator.Definition;
import dk.helhed.statistics.indicator.DefinitionVersion;
import dk.helhed.statistics.indicator.Extent;
import dk.helhed.statistics.indicator.Origin;
import dk.helhed.statistics.indicator.PeriodCode;
import dk.helhed.statistics.indicator.Quantity;
import dk.helhed.statistics.indicator.Reading;
import dk.helhed.statistics.indicator.Reading.Side;
import dk.helhed.statistics.indicator.Reading.Why;
import dk.helhed.statistics.indicator.ReadingTable;
import dk.helhed.statistics.indicator.ReadingTable.Spot;
import dk.helhed.statistics.measurement.Measured.Source;
import dk.helhed.statistics.period.Fraction;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Calculates the readings of all areas and their whole from loaded sums.
 *
 * @param borders their changes, across which nobody is counted twice
 * @param carries whether counts are carried across them as well
 */
record Readings(Map<DatasetId, Source> sources, Map<Quantity, Sums> sums, Borders borders, boolean carries) {

    /**
     * @param together of how many areas what is put together in a period was made
     * @param fractions what each reading was made of
     */
    record Read(ReadingTable table, Map<Spot, Integer> together, Map<Spot, Fraction> fractions) {}

    /** One period, with the areas of the level and on which of them each quantity is counted. */
    private record Column(String period, List<AreaId> areas, Map<Quantity, Counting> countings) {
        Counting counting(Quantity quantity) {
            return countings.getOrDefault(quantity, Counting.PLAIN);
        }

        boolean overlaps() {
            return countings.values().stream().anyMatch(Counting::isTwice);
        }

        boolean tellsOf(AreaId area) {
            return countings.values().stream().allMatch(counting -> counting.tellsOf(area));
        }
    }

    /** @param asked areas of other levels, whose parts are put together, and areas that are there only when counts are carried to them */
    Read of(Map<String, DefinitionVersion> periods, List<Extent> asked) {
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
        var beneath = new LinkedHashMap<Spot, Reading>();
        var together = new LinkedHashMap<Spot, Integer>();
        var fractions = new LinkedHashMap<Spot, Fraction>();
        periods.forEach((period, version) -> Optional.ofNullable(columns.get(period))
                .ifPresent(column -> extents.forEach(extent -> {
                    var spot = new Spot(extent, period);
                    var fraction = fraction(version.definition(), extent, column);
                    fractions.put(spot, fraction);
                    readings.put(spot, reading(version.definition(), fraction, extent, column));
                    beneath(version.definition(), extent, column).ifPresent(counted -> beneath.put(spot, counted));
                    made(column.counting(version.definition().numerator()), extent, column)
                            .ifPresent(told -> together.put(spot, told.areas().size()));
                })));
        var overlapping = columns.values().stream()
                .filter(Column::overlaps)
                .map(Column::period)
                .collect(toSet());
        return new Read(
                new ReadingTable(extents, List.copyOf(periods.keySet()), readings, overlapping, beneath),
                together,
                fractions);
    }

    private static List<Extent> extents(List<AreaId> areas, List<Extent> asked, Collection<Column> columns) {
        if (areas.isEmpty()) {
            return List.of();
        }
        var extents = new LinkedHashSet<Extent>();
        areas.forEach(area -> extents.add(new Extent.Part(area)));
        asked.stream()
                .filter(extent -> !(extent instanceof Extent.Part(var area))
                        || columns.stream().anyMatch(column -> column.tellsOf(area)))
                .forEach(extents::add);
        extents.add(new Extent.Whole());
        return List.copyOf(extents);
    }

    /** By quantity; all of them carry the same areas. */
    private Map<Quantity, Counting> countings(Definition definition, String period) {
        var time = PeriodCode.of(period);
        var countings = new LinkedHashMap<Quantity, Counting>();
        var quantities = Measurement.quantities(definition).toList();
        quantities.forEach(quantity -> countings.put(
                quantity, Counting.of(borders, time, area -> seen(area, period, quantity.dataset(), quantities))));
        if (!carries) {
            countings.replaceAll((_, counting) -> counting.uncarried());
        }
        var each = List.copyOf(countings.values());
        countings.replaceAll((_, counting) -> each.stream().reduce(counting, Counting::alike));
        return countings;
    }

    /** Of two sums of one dataset the borders are the same: where nobody is in the one, somebody may be in the other. */
    private Seen seen(AreaId area, String period, DatasetId dataset, List<Quantity> quantities) {
        return quantities.stream()
                .filter(quantity -> quantity.dataset().equals(dataset))
                .map(quantity -> loaded(quantity).seen(area, period))
                .max(Comparator.naturalOrder())
                .orElse(Seen.NOT);
    }

    private Fraction fraction(Definition definition, Extent extent, Column column) {
        return new Fraction(
                outcome(definition.numerator(), extent, column),
                definition.denominator().map(below -> outcome(below, extent, column)));
    }

    private Reading reading(Definition definition, Fraction fraction, Extent extent, Column column) {
        if (extent instanceof Extent.Part(var area) && isNotThere(area, column)) {
            return new Reading.Nothing(new Why.AreaNotThen(), Origin.NOWHERE);
        }
        var reading = fraction.reading(definition.presentation());
        return reading instanceof Reading.Nothing nothing
                        && isWithoutDenominator(nothing)
                        && definition.denominator().stream()
                                .noneMatch(below -> loaded(below).tellsOf(column.period()))
                ? new Reading.Nothing(new Why.DenominatorNotThen(), Origin.NOWHERE, nothing.sides())
                : reading;
    }

    private static boolean isWithoutDenominator(Reading.Nothing nothing) {
        return nothing.why() instanceof Why.InTheFile inTheFile && inTheFile.side() == Side.DENOMINATOR;
    }

    /** What is counted on an area that is read within other borders. */
    private Optional<Reading> beneath(Definition definition, Extent extent, Column column) {
        return extent instanceof Extent.Part(var area) && column.tellsOf(area)
                ? Optional.of(Calculation.of(
                        definition.presentation(),
                        counted(definition.numerator(), area, column),
                        definition.denominator().map(below -> counted(below, area, column))))
                : Optional.empty();
    }

    /**
     * Nothing is counted on it, nothing is carried to it, and its borders are of another time. In the period of a change, those
     * count on which the period is counted.
     */
    private boolean isNotThere(AreaId area, Column column) {
        var period = PeriodCode.of(column.period());
        var countings = column.countings();
        return countings.entrySet().stream()
                        .noneMatch(counting -> counting.getValue().tellsOf(area)
                                || loaded(counting.getKey()).has(area, column.period()))
                && switch (borders.presence(area, period.firstDay(), period.lastDay())) {
                    case THROUGHOUT -> false;
                    case FOR_A_PART ->
                        countings.values().stream()
                                .allMatch(counting -> counting.leftOut().contains(area));
                    case NOT_AT_ALL -> true;
                };
    }

    private Outcome outcome(Quantity quantity, Extent extent, Column column) {
        var counting = column.counting(quantity);
        return switch (extent) {
            case Extent.Part(var area) -> part(quantity, area, column);
            case Extent.Group(var _, var parts, var _)
            when counting.isTwice(parts) -> new Outcome.BordersUnclear(Unclear.BOTH_EDITIONS);
            case Extent.Whole() when counting.isTwice() -> new Outcome.BordersUnclear(Unclear.BOTH_EDITIONS);
            case Extent.Group _, Extent.Whole _ ->
                made(counting, extent, column)
                        .map(told -> counting.takesTwice(told)
                                ? new Outcome.BordersUnclear(Unclear.TAKEN_TWICE)
                                : together(quantity, told, column))
                        .orElseGet(() -> new Outcome.BordersUnclear(Unclear.LEFT_OUT));
        };
    }

    /** The areas that what is put together is made of in the period; empty for one area alone, and where one is left out. */
    private static Optional<Told> made(Counting counting, Extent extent, Column column) {
        return switch (extent) {
            case Extent.Part _ -> Optional.empty();
            case Extent.Group(var _, var parts, var picked) ->
                picked ? counting.picked(parts) : Optional.of(counting.members(parts));
            case Extent.Whole() -> Optional.of(counting.whole(column.areas()));
        };
    }

    /** As it is counted, or carried from the areas that it is counted on. */
    private Outcome part(Quantity quantity, AreaId area, Column column) {
        var counting = column.counting(quantity);
        if (counting.contested().get(area) instanceof Unclear why) {
            return new Outcome.BordersUnclear(why);
        }
        return Optional.ofNullable(counting.carried().get(area))
                .map(carried -> Counting.carry(carried, aggregation(quantity), old -> counted(quantity, old, column)))
                .orElseGet(() -> counted(quantity, area, column));
    }

    private Outcome counted(Quantity quantity, AreaId area, Column column) {
        return loaded(quantity).at(area, column.period(), aggregation(quantity));
    }

    /** Every area's amount put together; one refusal refuses the whole. */
    private Outcome together(Quantity quantity, Told told, Column column) {
        var parts = Stream.concat(
                        told.counted().stream().map(area -> counted(quantity, area, column)),
                        told.carried().stream().map(area -> part(quantity, area, column)))
                .toList();
        return Outcome.firstRefusal(parts)
                .orElseGet(() -> aggregation(quantity).together(Axis.AREAS, Outcome.amounts(parts)));
    }

    private Sums loaded(Quantity quantity) {
        if (sums.get(quantity) instanceof Sums loaded) {
            return loaded;
        }
        throw new IllegalStateException("Not loaded: " + quantity);
    }

    /** What the source allows to be done to its numbers. */
    Aggregation aggregation(Quantity quantity) {
        return Optional.ofNullable(sources.get(quantity.dataset()))
                .flatMap(source -> source.dataset().aggregation(quantity.measure()))
                .orElseThrow(() -> new IllegalStateException("The dataset has no such measure: " + quantity));
    }
}
