package dk.helhed.statistics.period;

import dk.helhed.statistics.indicator.Aggregation.Outcome;
import dk.helhed.statistics.indicator.Amount;
import dk.helhed.statistics.indicator.Calculation;
import dk.helhed.statistics.indicator.Presentation;
import dk.helhed.statistics.indicator.Reading;
import java.util.Optional;
import java.util.stream.Stream;

/** What was put together above and below the line for one place in one period. */
public record Fraction(Outcome numerator, Optional<Outcome> denominator) {

    public Reading reading(Presentation presentation) {
        return Calculation.of(presentation, numerator, denominator);
    }

    /** Whether anybody is counted in either. */
    boolean countsAny() {
        return Stream.concat(Stream.of(numerator), denominator.stream())
                .anyMatch(side ->
                        side instanceof Outcome.Together(Amount.Known(var value, var _)) && value.signum() != 0);
    }
}
