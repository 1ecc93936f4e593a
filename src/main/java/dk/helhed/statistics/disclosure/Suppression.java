package dk.helhed.statistics.disclosure;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.disclosure.SafeCell.Cause;
import dk.helhed.statistics.indicator.Extent;
import dk.helhed.statistics.indicator.Origin;
import dk.helhed.statistics.indicator.Reading;
import dk.helhed.statistics.indicator.ReadingTable;
import dk.helhed.statistics.indicator.ReadingTable.Spot;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Hides small counts, and along each sum line (the areas of a level and their whole, period by period) the smallest others until
 * no small count can be found by subtraction. It works on all areas of the level, so that the same place is hidden in every figure
 * of the same indicator, whichever areas the figure shows. A group of areas is shown only where all its parts are: then it tells
 * nothing that a reader could not add up, whatever borders it crosses. A value carried across a change of borders is shown only where
 * all the old areas that it is carried from are; an area that goes on within other borders is one of them, and what it counted is
 * protected as if it stood there. A period that is counted on the areas of two editions shows nothing as soon as
 * anything in it is small. Several tables against each other, categories, periods and earlier
 * releases are the full audit, which comes later.
 */
public final class Suppression {
    private static final Comparator<Extent> ORDER = Comparator.comparing(Extent::toString);
    private static final Extent WHOLE = new Extent.Whole();

    private final ReadingTable table;
    private final Rule rule;
    private final Map<Spot, SafeCell> cells = new LinkedHashMap<>();

    private Suppression(ReadingTable table, Rule rule) {
        this.table = table;
        this.rule = rule;
    }

    public static SafeTable protect(ReadingTable table, Rule rule) {
        var suppression = new Suppression(table, rule);
        table.periods().forEach(suppression::protect);
        return new SafeTable(table.extents(), table.periods(), suppression.cells, rule);
    }

    private void protect(String period) {
        var lines = lines(period);
        var small = new HashSet<Extent>();
        lines.forEach(line -> small.addAll(line.small()));
        if (wholeIsSmall(period)) {
            small.add(WHOLE);
        }
        var hidden = mustAllBeHidden(period, small) ? Set.copyOf(table.extents()) : guarded(lines, small);
        var sums = new SumsBesideNothing(rule, hidden.isEmpty() && nothingSmallBeside(period));
        for (var extent : table.extents()) {
            var reading = table.at(extent, period);
            var guards = made(extent, reading).anyMatch(hidden::contains);
            cells.put(
                    new Spot(extent, period),
                    cell(sums.told(reading), small.contains(extent) || isSmallCarried(reading), guards));
        }
    }

    /** Neither an estimate nor a sum of a quotient without a value: a place less in a sum line finds what is small in the others. */
    private boolean nothingSmallBeside(String period) {
        return table.extents().stream()
                .flatMap(extent -> Stream.of(table.at(extent, period), table.counted(extent, period)))
                .noneMatch(reading -> isSmallCarried(reading) || SumsBesideNothing.isSmall(reading, rule));
    }

    /** An area of one edition may be exactly some of the other's, so what is hidden in one is found by subtraction in the other. */
    private boolean mustAllBeHidden(String period, Set<Extent> small) {
        return !small.isEmpty() && table.overlapping().contains(period);
    }

    /** What a value tells of: itself, the parts it is put together from and the old areas it is carried from. */
    private static Stream<Extent> made(Extent extent, Reading reading) {
        var parts = extent instanceof Extent.Group group ? group.parts().stream() : Stream.<AreaId>of();
        var from = reading.origin().carried().stream().map(Origin.Share::from);
        return Stream.concat(Stream.of(extent), Stream.concat(parts, from).map(Extent.Part::new));
    }

    private boolean isSmallCarried(Reading reading) {
        return isCarried(reading) && isSmall((Reading.Value) reading);
    }

    /** An estimate made of others that stand in the table: it adds to no whole. */
    private static boolean isCarried(Reading reading) {
        return reading instanceof Reading.Value && !reading.origin().carried().isEmpty();
    }

    private boolean isSmall(Reading.Value value) {
        return Arrays.stream(Counted.values()).anyMatch(counted -> rule.hides(counted, counted.of(value)));
    }

    private static SafeCell cell(Reading reading, boolean small, boolean hidden) {
        return switch (reading) {
            case Reading.Nothing nothing -> new SafeCell.Nil(nothing);
            case Reading.Value _ when small -> new SafeCell.Hidden(Cause.SMALL);
            case Reading.Value _ when hidden -> new SafeCell.Hidden(Cause.GUARDS_ANOTHER);
            case Reading.Value value -> new SafeCell.Shown(value);
        };
    }

    /** Fails closed: when no further place is left to hide, the whole is hidden as well. */
    private static Set<Extent> guarded(List<SumLine<Extent>> lines, Set<Extent> small) {
        var hidden = new HashSet<>(small);
        for (var line = firstOpen(lines, hidden); line.isPresent(); line = firstOpen(lines, hidden)) {
            var next = line.get().nextGuard(hidden, ORDER);
            hidden.add(next.orElse(WHOLE));
        }
        return hidden;
    }

    private static Optional<SumLine<Extent>> firstOpen(List<SumLine<Extent>> lines, Set<Extent> hidden) {
        return hidden.contains(WHOLE)
                ? Optional.empty()
                : lines.stream().filter(line -> !line.holds(hidden)).findFirst();
    }

    private List<SumLine<Extent>> lines(String period) {
        return Arrays.stream(Counted.values())
                .filter(counted -> counted.threshold(rule) > 1)
                .map(counted -> new SumLine<>(counts(counted, period), counted.threshold(rule)))
                .toList();
    }

    private Map<Extent, BigDecimal> counts(Counted counted, String period) {
        var counts = new HashMap<Extent, BigDecimal>();
        for (var extent : table.extents()) {
            if (extent instanceof Extent.Part
                    && table.counted(extent, period) instanceof Reading.Value value
                    && !isCarried(value)) {
                counts.put(extent, counted.of(value));
            }
        }
        return counts;
    }

    private boolean wholeIsSmall(String period) {
        return table.extents().contains(WHOLE)
                && table.at(WHOLE, period) instanceof Reading.Value value
                && isSmall(value);
    }
}
