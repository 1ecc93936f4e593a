package dk.helhed.statistics.disclosure;

import dk.helhed.statistics.indicator.Reading;
import java.math.BigDecimal;

/** The counts inside a value that a threshold may apply to. */
enum Counted {
    NUMERATOR,
    DENOMINATOR,
    /** Those of the whole who are not in the part. */
    REST;

    int threshold(Rule rule) {
        return switch (this) {
            case NUMERATOR -> rule.numerator();
            case DENOMINATOR -> rule.denominator();
            case REST -> rule.rest();
        };
    }

    BigDecimal of(Reading.Value value) {
        var above = value.numerator().value();
        return switch (this) {
            case NUMERATOR -> above;
            case DENOMINATOR -> value.denominator().map(known -> known.value()).orElse(BigDecimal.ZERO);
            case REST ->
                value.denominator().map(known -> known.value().subtract(above)).orElse(BigDecimal.ZERO);
        };
    }
}
