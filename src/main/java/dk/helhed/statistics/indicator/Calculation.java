package dk.helhed.statistics.indicator;

import dk.helhed.statistics.indicator.Aggregation.Outcome;
import dk.helhed.statistics.indicator.Reading.Side;
import dk.helhed.statistics.indicator.Reading.Why;
import java.util.Optional;

/** Σ numerator ÷ Σ denominator × factor. The two sums stay apart until they are shown. */
public final class Calculation {
    private Calculation() {}

    /** One reading from what was put together above and below the line. Without a denominator the numerator is the value. */
    public static Reading of(Presentation presentation, Outcome numerator, Optional<Outcome> denominator) {
        return switch (numerator) {
            case Outcome.MayNotBeAdded(var axis, var flag) -> refused(new Why.MayNotBeAdded(axis, flag));
            case Outcome.BordersUnclear(var why) -> refused(new Why.BordersUnclear(why));
            case Outcome.Together(Amount.Unknown unknown) -> nothing(Side.NUMERATOR, unknown);
            case Outcome.Together(Amount.Known above) ->
                denominator
                        .map(below -> divided(presentation, above, below))
                        .orElseGet(() -> new Reading.Value(above, Optional.empty(), presentation));
        };
    }

    private static Reading divided(Presentation presentation, Amount.Known above, Outcome denominator) {
        return switch (denominator) {
            case Outcome.MayNotBeAdded(var axis, var flag) -> refused(new Why.MayNotBeAdded(axis, flag));
            case Outcome.BordersUnclear(var why) -> refused(new Why.BordersUnclear(why));
            case Outcome.Together(Amount.Unknown unknown) -> nothing(Side.DENOMINATOR, unknown);
            case Outcome.Together(Amount.Known below) ->
                below.value().signum() == 0
                        ? new Reading.Nothing(
                                new Why.DenominatorIsZero(above.value().signum() == 0),
                                above.origin().with(below.origin()))
                        : new Reading.Value(above, Optional.of(below), presentation);
        };
    }

    private static Reading refused(Why why) {
        return new Reading.Nothing(why, Origin.NOWHERE);
    }

    private static Reading nothing(Side side, Amount.Unknown unknown) {
        return new Reading.Nothing(
                new Why.InTheFile(side, unknown.gravest(), unknown.kinds(), unknown.symbol()), unknown.origin());
    }
}
