package dk.helhed.statistics.measurement;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.carrying.Carriage;
import dk.helhed.statistics.cell.RowRuns;
import dk.helhed.statistics.disclosure.SafeCell;
import dk.helhed.statistics.disclosure.SafeCell.Cause;
import dk.helhed.statistics.disclosure.SafeTable;
import dk.helhed.statistics.indicator.Aggregation.Outcome;
import dk.helhed.statistics.indicator.Amount;
import dk.helhed.statistics.indicator.Extent;
import dk.helhed.statistics.indicator.Origin;
import dk.helhed.statistics.indicator.Reading;
import dk.helhed.statistics.indicator.Reading.Why;
import dk.helhed.statistics.indicator.ReadingTable.Spot;
import dk.helhed.statistics.marking.Marked;
import dk.helhed.statistics.period.Lack;
import dk.helhed.statistics.publication.FigureContent.Cell;
import dk.helhed.statistics.publication.FigureContent.Hidden;
import dk.helhed.statistics.publication.FigureContent.Nil;
import dk.helhed.statistics.publication.FigureContent.PeriodColumn;
import dk.helhed.statistics.publication.FigureContent.Shown;
import dk.helhed.statistics.publication.Seen;
import dk.helhed.statistics.publication.Seen.Basis;
import dk.helhed.statistics.publication.Seen.Rows;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The cells of a safe table in the form that is shown, exported and frozen. There is no other way from a reading to a figure. */
final class SafeCells {
    private final SafeTable table;
    private final Map<Spot, Integer> together;
    private final Function<AreaId, String> names;

    private SafeCells(SafeTable table, Map<Spot, Integer> together, Function<AreaId, String> names) {
        this.table = table;
        this.together = together;
        this.names = names;
    }

    /**
     * @param together of how many areas what is put together was made
     * @param names of areas that others were carried from
     */
    static List<List<Cell>> of(SafeTable table, Map<Spot, Integer> together, Function<AreaId, String> names) {
        var cells = new SafeCells(table, together, names);
        return table.extents().stream().map(cells::row).toList();
    }

    static List<PeriodColumn> columns(Measured measured) {
        return measured.versions().entrySet().stream()
                .map(entry -> new PeriodColumn(
                        entry.getKey(),
                        entry.getValue().number(),
                        Optional.ofNullable(measured.composed().get(entry.getKey()))))
                .toList();
    }

    private List<Cell> row(Extent extent) {
        return table.periods().stream()
                .map(period -> cell(table.at(extent, period), new Spot(extent, period)))
                .toList();
    }

    private Cell cell(SafeCell cell, Spot spot) {
        return switch (cell) {
            case SafeCell.Shown(var value) -> shown(value, Optional.ofNullable(together.get(spot)));
            case SafeCell.Nil(var nothing) -> nil(nothing);
            case SafeCell.Hidden(var cause) -> new Hidden(cause == Cause.GUARDS_ANOTHER);
        };
    }

    private Cell shown(Reading.Value value, Optional<Integer> parts) {
        return new Shown(
                value.shown(),
                plain(value.unrounded()),
                plain(value.numerator().value()),
                value.denominator().map(Amount.Known::value).map(SafeCells::plain),
                rows(value.origin()),
                carriage(value.origin()),
                parts,
                marks(value));
    }

    private static List<Marked> marks(Reading.Value value) {
        return Stream.concat(
                        marks(value.numerator().origin(), false),
                        value.denominator().stream().flatMap(below -> marks(below.origin(), true)))
                .toList();
    }

    private static Stream<Marked> marks(Origin origin, boolean below) {
        return origin.places().entrySet().stream()
                .flatMap(place -> place.getValue().marks().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> new Marked(
                                place.getKey().value(),
                                one.getKey(),
                                below,
                                one.getValue().cells(),
                                Optional.of(one.getValue().rows())
                                        .filter(RowRuns::exact)
                                        .map(RowRuns::text))));
    }

    private Optional<Carriage> carriage(Origin origin) {
        return origin.carried().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Carriage(origin.carried().stream().map(this::share).toList()));
    }

    private Carriage.Share share(Origin.Share share) {
        var by = share.by();
        return new Carriage.Share(
                names.apply(share.from()),
                names.apply(share.to()),
                share.weight(),
                by.crosswalk().value(),
                by.validFrom(),
                by.source());
    }

    /** Without the zeros that the warehouse's twelve decimals bring along: 66757, not 66757,000000000000. */
    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Cell nil(Reading.Nothing nothing) {
        var from = rows(nothing.origin());
        var sides = nothing.sides().map(SafeCells::sides);
        return switch (nothing.why()) {
            case Why.InTheFile file -> {
                var without = file.kinds().values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
                yield new Nil(file.kind(), "FILE", file.symbol(), Optional.of(new Basis(from, without, false)), sides);
            }
            case Why.DenominatorIsZero zero ->
                new Nil(zero.kind(), "ZERO", "", Optional.of(new Basis(from, 0, zero.aboveToo())), sides);
            case Why.DenominatorNotThen then -> nil(then, "PERIOD", "", sides);
            case Why.PartsMissing(var there, var of, var each, var kind) ->
                new Nil(kind, "PARTS", "", Optional.of(Basis.lacking(new Lack(there, of, each))), sides);
            case Why.DefinitionChanges changes -> nil(changes, "CHANGES", "", sides);
            case Why.MayNotBeAdded adding -> nil(adding, "ADDING", adding.flag(), sides);
            case Why.BordersUnclear unclear -> nil(unclear, unclear.why().name(), "", sides);
            case Why.AreaNotThen then -> nil(then, "AREA", "", sides);
            case Why.NotDefinedThen then -> nil(then, "DEFINITION", "", sides);
        };
    }

    private static Nil nil(Why why, String reason, String flag, Optional<Seen.Sides> sides) {
        return new Nil(why.kind(), reason, flag, Optional.empty(), sides);
    }

    private static Seen.Sides sides(Reading.Sides sides) {
        var carried = Stream.of(sides.above(), sides.below())
                .flatMap(side -> Reading.Sides.known(side).stream())
                .anyMatch(known -> !known.origin().carried().isEmpty());
        return new Seen.Sides(side(sides.above()), side(sides.below()), carried ? Optional.of(true) : Optional.empty());
    }

    private static Seen.Side side(Outcome side) {
        return switch (side) {
            case Outcome.Together(Amount.Known known) ->
                new Seen.Side(Optional.of(plain(known.value())), Optional.empty());
            case Outcome.Together(Amount.Unknown unknown) ->
                Seen.Side.none(unknown.gravest().name());
            case Outcome.MayNotBeAdded refused -> Seen.Side.none(Seen.MAY_NOT_BE_ADDED);
            case Outcome.BordersUnclear unclear -> Seen.Side.none(Seen.BORDERS_UNCLEAR);
        };
    }

    private static List<Rows> rows(Origin origin) {
        return origin.places().entrySet().stream()
                .map(place -> new Rows(
                        place.getKey().value(),
                        place.getValue().first(),
                        place.getValue().last(),
                        place.getValue().cells(),
                        Optional.of(place.getValue().runs())
                                .filter(RowRuns::exact)
                                .map(RowRuns::text),
                        Optional.of(place.getValue().idle()).filter(idle -> idle > 0)))
                .toList();
    }

    /** Those that it shows, that these are put together from, and that their counts were carried from. */
    static Set<AreaId> areas(SafeTable table) {
        var areas = new HashSet<AreaId>();
        for (var extent : table.extents()) {
            switch (extent) {
                case Extent.Part(var area) -> areas.add(area);
                case Extent.Group(var _, var parts, var _) -> areas.addAll(parts);
                case Extent.Whole() -> {}
            }
        }
        origins(table).flatMap(origin -> origin.carried().stream()).forEach(share -> areas.add(share.from()));
        return areas;
    }

    /** Of the values that are shown. */
    private static Stream<Origin> origins(SafeTable table) {
        return table.extents().stream()
                .flatMap(extent -> table.periods().stream().map(period -> table.at(extent, period)))
                .flatMap(
                        cell -> cell instanceof SafeCell.Shown(var value) ? Stream.of(value.origin()) : Stream.empty());
    }

    /** Whether any value that is shown is marked in its file. */
    static boolean isMarked(SafeTable table) {
        return origins(table)
                .flatMap(origin -> origin.places().values().stream())
                .anyMatch(rows -> !rows.marks().isEmpty());
    }
}
