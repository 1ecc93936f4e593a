package dk.helhed.statistics.period;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.indicator.Extent;
import dk.helhed.statistics.indicator.Origin;
import dk.helhed.statistics.indicator.Reading;
import dk.helhed.statistics.indicator.Reading.Side;
import dk.helhed.statistics.indicator.Reading.Why;
import dk.helhed.statistics.indicator.ReadingTable;
import dk.helhed.statistics.indicator.ReadingTable.Spot;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts readings of periods together to those of longer ones: what stands above and below the line each by its own rule over time, and
 * the quotient afterwards. A sum of some of the parts is never given for the whole.
 *
 * @param counted the readings of the periods as they are counted
 * @param fractions of each of them, what was put together above and below the line
 */
public record LongReadings(ReadingTable counted, Map<Spot, Fraction> fractions) {

    public LongTable of(List<LongColumn> columns) {
        var readings = new LinkedHashMap<Spot, Reading>();
        var untold = new HashSet<String>();
        for (var column : columns) {
            for (var extent : counted.extents()) {
                var reading = reading(extent, column);
                readings.put(new Spot(extent, column.code()), reading);
                if (reading instanceof Reading.Value && holdsUntold(extent, column)) {
                    untold.add(column.code());
                }
            }
        }
        var codes = columns.stream().map(LongColumn::code).toList();
        return new LongTable(
                new ReadingTable(counted.extents(), codes, readings),
                columns.stream().collect(Collectors.toMap(LongColumn::code, LongColumn::used)),
                untold);
    }

    private Reading reading(Extent extent, LongColumn column) {
        if (column.period().isAsCounted()) {
            return counted.at(extent, column.used().getFirst());
        }
        return column.refusal().map(LongReadings::nothing).orElseGet(() -> together(extent, column));
    }

    private Reading together(Extent extent, LongColumn column) {
        var used = column.used();
        var there = used.stream()
                .filter(part -> !isFor(counted.at(extent, part), Why.AreaNotThen.class))
                .count();
        if (there < used.size()) {
            return nothing(
                    there == 0
                            ? new Why.AreaNotThen()
                            : new Why.PartsMissing(
                                    (int) there,
                                    column.period().of(),
                                    column.period().each(),
                                    NothingKind.NOT_APPLICABLE));
        }
        var reading = column.together(fractions(extent, column).toList())
                .reading(column.version().definition().presentation());
        return isWithoutDenominator(reading)
                        && used.stream().anyMatch(part -> isFor(counted.at(extent, part), Why.DenominatorNotThen.class))
                ? nothing(new Why.DenominatorNotThen())
                : reading;
    }

    private Stream<Fraction> fractions(Extent extent, LongColumn column) {
        return column.used().stream().map(part -> fraction(extent, part));
    }

    private Fraction fraction(Extent extent, String part) {
        return Objects.requireNonNull(fractions.get(new Spot(extent, part)));
    }

    /** No cell of the part tells its counts, so no threshold was laid upon them. */
    private boolean holdsUntold(Extent extent, LongColumn column) {
        return column.used().stream()
                .anyMatch(part -> counted.at(extent, part) instanceof Reading.Nothing
                        && fraction(extent, part).countsAny());
    }

    private static boolean isFor(Reading reading, Class<? extends Why> why) {
        return reading instanceof Reading.Nothing nothing && why.isInstance(nothing.why());
    }

    private static boolean isWithoutDenominator(Reading reading) {
        return reading instanceof Reading.Nothing nothing
                && nothing.why() instanceof Why.InTheFile inTheFile
                && inTheFile.side() == Side.DENOMINATOR;
    }

    private static Reading nothing(Why why) {
        return new Reading.Nothing(why, Origin.NOWHERE);
    }
}
