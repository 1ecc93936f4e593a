package dk.helhed.statistics.indicator;

import dk.helhed.statistics.indicator.Aggregation.Outcome;
import dk.helhed.statistics.indicator.Reading.Side;
import dk.helhed.statistics.indicator.Reading.Sides;
import dk.helhed.statistics.indicator.Reading.Why;
import java.util.Optional;

/** Σ numerator ÷ Σ denominator × factor. The two sums stay apart until they are shown. */
public final class Calculation {
    private Calculation() {}

    /** One reading from what was put together above and below the line. Without a denominator the numerator is the value. */
    public static Reading of(Presentation presentation, Outcome numerator, Optional<Outcome> denominator) {
        var sides = denominator.map(below -> new Sides(numerator, below));
        return switch (numerator) {
            case Outcome.Together(Amount.Known above) ->
                denominator
                        .map(below -> divided(presentation, above, below, sides))
                        .orElseGet(() -> new Reading.Value(above, Optional.empty(), presentation));
            default -> nothing(Side.NUMERATOR, numerator, sides);
        };
    }

    private static Reading divided(
            Presentation presentation, Amount.Known above, Outcome denominator, Optional<Sides> sides) {
        return switch (denominator) {
            case Outcome.Together(Amount.Known below) ->
                below.value().signum() == 0
                        ? new Reading.Nothing(
                                new Why.DenominatorIsZero(above.value().signum() == 0),
                                above.origin().with(below.origin()),
                                sides)
                        : new Reading.Value(above, Optional.of(below), presentation);
            default -> nothing(Side.DENOMINATOR, denominator, sides);
        };
    }

    private static Reading nothing(Side side, Outcome outcome, Optional<Sides> sides) {
        return switch (outcome) {
            case Outcome.MayNotBeAdded(var axis, var flag) -> refused(new Why.MayNotBeAdded(axis, flag), sides);
            case Outcome.BordersUnclear(var why) -> refused(new Why.BordersUnclear(why), sides);
            case Outcome.Together(Amount.Unknown unknown) ->
                new Reading.Nothing(
                        new Why.InTheFile(side, unknown.gravest(), unknown.kinds(), unknown.symbol()),
                        unknown.origin(),
                        sides);
            case Outcome.Together(Amount.Known known) -> throw new IllegalStateException("A sum: " + known);
        };
    }

    private static Reading refused(Why why, Optional<Sides> sides) {
        return new Reading.Nothing(why, Origin.NOWHERE, sides);
    }
}
