package dk.helhed.statistics.disclosure;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.indicator.Aggregation.Outcome;
import dk.helhed.statistics.indicator.Amount;
import dk.helhed.statistics.indicator.Origin;
import dk.helhed.statistics.indicator.Reading;
import dk.helhed.statistics.indicator.Reading.Sides;
import java.util.Map;

/**
 * The sums of quotients that have no value of their own, in one period. Such a place stands in no sum line, so its sums could be what a
 * small count is found by: those of a protected quantity are told only where there is nothing to find.
 *
 * @param nothingIsSmall in the period: no place is hidden, and no sum is small
 */
record SumsBesideNothing(Rule rule, boolean nothingIsSmall) {
    private static final Outcome HIDDEN =
            new Outcome.Together(new Amount.Unknown(Map.of(NothingKind.PROTECTED_BY_US, 1L), Map.of(), Origin.NOWHERE));

    /** Whether one of the sums is a count that must not be seen. */
    static boolean isSmall(Reading reading, Rule rule) {
        return reading instanceof Reading.Nothing nothing
                && nothing.sides()
                        .filter(sides -> isSmall(sides.above(), Counted.NUMERATOR, rule)
                                || isSmall(sides.below(), Counted.DENOMINATOR, rule))
                        .isPresent();
    }

    private static boolean isSmall(Outcome side, Counted counted, Rule rule) {
        return Sides.known(side)
                .filter(known -> rule.hides(counted, known.value()))
                .isPresent();
    }

    /** The reading, and of its sums those that may be seen. A value is what it is. */
    Reading told(Reading reading) {
        return reading instanceof Reading.Nothing(var why, var origin, var sides)
                ? new Reading.Nothing(
                        why,
                        origin,
                        sides.map(
                                both -> new Sides(told(both.above(), tellsAbove()), told(both.below(), tellsBelow()))))
                : reading;
    }

    private static Outcome told(Outcome side, boolean tells) {
        return tells || Sides.known(side).isEmpty() ? side : HIDDEN;
    }

    /** Money has no limit of its own: it is told with the count it is divided by, and here that is not there to be looked at. */
    private boolean tellsAbove() {
        return Counted.NUMERATOR.threshold(rule) > 1 ? nothingIsSmall : Counted.DENOMINATOR.threshold(rule) <= 1;
    }

    private boolean tellsBelow() {
        return Counted.DENOMINATOR.threshold(rule) <= 1 || nothingIsSmall;
    }
}
