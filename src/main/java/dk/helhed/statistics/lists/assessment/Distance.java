package dk.helhed.statistics.lists.assessment;

import dk.helhed.statistics.lists.Condition;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far a value is from its threshold, in the unit of the condition; exact.
 *
 * @param persons the fewest persons whose share or number would put it on the other side; about right, because the
 *     share is rounded. Empty where the number of persons behind the share is not known
 */
public record Distance(BigDecimal value, BigDecimal threshold, Optional<Long> persons) {

    /** Value less threshold. */
    public BigDecimal beyond() {
        return value.subtract(threshold);
    }

    /** So near that the value before rounding may have been on the other side; a count is not rounded. */
    public boolean isWithinRounding(Condition condition) {
        return condition.unit().isRounded()
                && beyond().abs().multiply(BigDecimal.TWO).compareTo(condition.step()) <= 0;
    }
}
