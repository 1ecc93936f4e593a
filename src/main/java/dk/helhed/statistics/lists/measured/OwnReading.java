package dk.helhed.statistics.lists.measured;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.disclosure.SafeCell;
import dk.helhed.statistics.disclosure.SafeTable;
import dk.helhed.statistics.indicator.Extent;
import dk.helhed.statistics.indicator.PeriodCode;
import dk.helhed.statistics.indicator.Reading;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.RuleVersion;
import dk.helhed.statistics.lists.measured.OwnValue.Known;
import dk.helhed.statistics.lists.measured.OwnValue.Missing;
import dk.helhed.statistics.lists.measured.OwnValue.Part;
import dk.helhed.statistics.lists.measured.OwnValue.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a criterion's value off a protected table. A mean of years is one quotient of the sums of all the years, as every
 * other rate here; what is hidden in one of the years hides the mean.
 */
public final class OwnReading {
    private static final int DECIMALS = 12;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final SafeTable table;
    private final Extent area;

    private OwnReading(SafeTable table, AreaId area) {
        this.table = table;
        this.area = new Extent.Part(area);
    }

    /** @param regionIncome in kroner, for the list; empty where it was not entered */
    public static OwnValue of(
            SafeTable table,
            AreaId area,
            Answering answering,
            int listYear,
            RuleVersion rule,
            Optional<BigDecimal> regionIncome) {
        var criterion = answering.criterion();
        var reading = new OwnReading(table, area);
        var first = answering.oldest(listYear, rule);
        var value = reading.years(criterion, first, answering.newest(listYear));
        if (criterion != ListCriterion.INCOME || !(value instanceof Known known)) {
            return value;
        }
        return regionIncome
                .<OwnValue>map(region -> known(
                        criterion,
                        known.raw().multiply(HUNDRED).divide(region, DECIMALS, RoundingMode.HALF_UP),
                        known.parts()))
                .orElseGet(() -> new Missing(Reason.NO_REGION, NothingKind.MISSING, ""));
    }

    private OwnValue years(ListCriterion criterion, int first, int last) {
        if (!table.extents().contains(area)) {
            return new Missing(Reason.NO_AREA, NothingKind.MISSING, "");
        }
        var parts = new ArrayList<Part>();
        for (var year = first; year <= last; year++) {
            var periods = periods(year);
            if (periods.isEmpty()) {
                return new Missing(Reason.NO_PERIOD, NothingKind.MISSING, String.valueOf(year));
            }
            var period = periods.getFirst();
            if (periods.size() > 1 || !isOfTheYear(criterion, PeriodCode.of(period))) {
                return new Missing(Reason.SHORTER_PERIODS, NothingKind.MISSING, String.valueOf(year));
            }
            switch (table.at(area, period)) {
                case SafeCell.Shown(var shown) -> parts.add(new Part(period, shown));
                case SafeCell.Nil(var nothing) -> {
                    return new Missing(reason(nothing.why()), nothing.why().kind(), period);
                }
                case SafeCell.Hidden(var cause) -> {
                    return new Missing(reason(cause), NothingKind.PROTECTED_BY_US, period);
                }
            }
        }
        return together(criterion, parts);
    }

    /** What happened in a quarter did not happen in the year; who lived there on its day did. */
    private static boolean isOfTheYear(ListCriterion criterion, PeriodCode period) {
        return criterion.isOfADay()
                || switch (period) {
                    case PeriodCode.Whole _, PeriodCode.Years _, PeriodCode.Day _ -> true;
                    case PeriodCode.Half _, PeriodCode.Quarter _, PeriodCode.Month _, PeriodCode.Week _ -> false;
                    case PeriodCode.Unknown _ -> false;
                };
    }

    /** The year itself, or the periods in it. */
    private List<String> periods(int year) {
        var whole = String.valueOf(year);
        return table.periods().contains(whole)
                ? List.of(whole)
                : table.periods().stream()
                        .filter(code -> PeriodCode.of(code).firstDay().getYear() == year)
                        .toList();
    }

    private static Reason reason(SafeCell.Cause cause) {
        return switch (cause) {
            case SMALL -> Reason.PROTECTED;
            case GUARDS_ANOTHER -> Reason.GUARDS_ANOTHER;
        };
    }

    private static Reason reason(Reading.Why why) {
        return switch (why) {
            case Reading.Why.DenominatorIsZero _ -> Reason.NOTHING_TO_DIVIDE_BY;
            case Reading.Why.AreaNotThen _ -> Reason.AREA_NOT_THEN;
            default -> Reason.NOTHING;
        };
    }

    private static OwnValue together(ListCriterion criterion, List<Part> parts) {
        var factors = parts.stream()
                .map(part -> part.reading().presentation().factor().stripTrailingZeros())
                .distinct()
                .toList();
        if (factors.size() > 1) {
            return new Missing(Reason.CHANGED, NothingKind.NOT_APPLICABLE, "");
        }
        var above = sum(parts, part -> part.reading().numerator().value()).multiply(factors.getFirst());
        var below = sum(
                parts,
                part -> part.reading().denominator().map(known -> known.value()).orElse(BigDecimal.ONE));
        return known(criterion, above.divide(below, DECIMALS, RoundingMode.HALF_UP), parts);
    }

    private static Known known(ListCriterion criterion, BigDecimal raw, List<Part> parts) {
        var step = criterion.step();
        return new Known(raw, raw.setScale(Math.max(0, step.scale()), RoundingMode.HALF_UP), List.copyOf(parts));
    }

    private static BigDecimal sum(List<Part> parts, Function<Part, BigDecimal> of) {
        return parts.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
