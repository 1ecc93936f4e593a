package dk.helhed.statistics.measurement;

import dk.helhed.statistics.disclosure.SafeCell;
import dk.helhed.statistics.disclosure.SafeCell.Cause;
import dk.helhed.statistics.disclosure.SafeTable;
import dk.helhed.statistics.indicator.Amount;
import dk.helhed.statistics.indicator.Extent;
import dk.helhed.statistics.indicator.Origin;
import dk.helhed.statistics.indicator.Reading;
import dk.helhed.statistics.indicator.Reading.Why;
import dk.helhed.statistics.publication.FigureContent.Cell;
import dk.helhed.statistics.publication.FigureContent.Hidden;
import dk.helhed.statistics.publication.FigureContent.Nil;
import dk.helhed.statistics.publication.FigureContent.PeriodColumn;
import dk.helhed.statistics.publication.FigureContent.Rows;
import dk.helhed.statistics.publication.FigureContent.Shown;
import java.math.BigDecimal;
import java.util.List;

/** The cells of a safe table in the form that is shown, exported and frozen. There is no other way from a reading to a figure. */
final class SafeCells {
    private SafeCells() {}

    static List<List<Cell>> of(SafeTable table) {
        return table.extents().stream().map(extent -> row(table, extent)).toList();
    }

    static List<PeriodColumn> columns(Measured measured) {
        return measured.versions().entrySet().stream()
                .map(entry -> new PeriodColumn(entry.getKey(), entry.getValue().number()))
                .toList();
    }

    private static List<Cell> row(SafeTable table, Extent extent) {
        return table.periods().stream()
                .map(period -> cell(table.at(extent, period)))
                .toList();
    }

    private static Cell cell(SafeCell cell) {
        return switch (cell) {
            case SafeCell.Shown(var value) -> shown(value);
            case SafeCell.Nil(var nothing) -> nil(nothing.why());
            case SafeCell.Hidden(var cause) -> new Hidden(cause == Cause.GUARDS_ANOTHER);
        };
    }

    private static Cell shown(Reading.Value value) {
        return new Shown(
                value.shown(),
                plain(value.unrounded()),
                plain(value.numerator().value()),
                value.denominator().map(Amount.Known::value).map(SafeCells::plain),
                rows(value.origin()));
    }

    /** Without the zeros that the warehouse's twelve decimals bring along: 66757, not 66757,000000000000. */
    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Cell nil(Why why) {
        return switch (why) {
            case Why.InTheFile inTheFile -> new Nil(inTheFile.kind(), "FILE", inTheFile.symbol());
            case Why.DenominatorIsZero zero -> new Nil(zero.kind(), "ZERO", "");
            case Why.MayNotBeAdded adding -> new Nil(adding.kind(), "ADDING", adding.flag());
            case Why.NotDefinedThen then -> new Nil(then.kind(), "DEFINITION", "");
        };
    }

    private static List<Rows> rows(Origin origin) {
        return origin.places().entrySet().stream()
                .map(place -> new Rows(
                        place.getKey().value(),
                        place.getValue().first(),
                        place.getValue().last(),
                        place.getValue().cells()))
                .toList();
    }
}
