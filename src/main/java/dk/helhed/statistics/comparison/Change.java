package dk.helhed.statistics.comparison;

import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.FigureContent.Shown;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** From one period to another, of one place. */
sealed interface Change {
    /**
     * @param by in the unit of the indicator, from the values before they were rounded, then rounded as they are
     * @param relative in per cent of the earlier value with one decimal; empty where that is 0, and for what is a quotient already
     */
    record By(BigDecimal by, Optional<BigDecimal> relative) implements Change {}

    /** Another definition counts since: the two do not measure the same. */
    record Broken() implements Change {}

    /** One of the two is missing or hidden. */
    record Unknown() implements Change {}

    static Change between(FigureContent content, int place, int then, int now) {
        if (!(content.at(place, then) instanceof Shown before) || !(content.at(place, now) instanceof Shown after)) {
            return new Unknown();
        }
        if (content.periods().get(then).definition()
                != content.periods().get(now).definition()) {
            return new Broken();
        }
        var by = after.exact().subtract(before.exact());
        var decimals = content.definition(now).decimals();
        return new By(
                by.setScale(decimals, RoundingMode.HALF_UP),
                before.exact().signum() == 0 || after.denominator().isPresent()
                        ? Optional.empty()
                        : Optional.of(by.multiply(BigDecimal.valueOf(100))
                                .divide(before.exact().abs(), MathContext.DECIMAL64)
                                .setScale(1, RoundingMode.HALF_UP)));
    }
}
