package dk.helhed.statistics.lists.assessment;

import dk.helhed.statistics.lists.Condition;
import java.math.BigDecimal;

/**
 * One value that crosses one threshold.
 *
 * @param from the value, in the unit of the condition
 * @param to the nearest value that could be published on the other side
 */
public record Move(Condition condition, BigDecimal from, BigDecimal to) {
    /** How far the value has to move; signed. */
    public BigDecimal by() {
        return to.subtract(from);
    }
}
