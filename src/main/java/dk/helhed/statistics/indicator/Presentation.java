package dk.helhed.statistics.indicator;

import java.math.BigDecimal;

/**
 * How the quotient is shown.
 *
 * @param factor what the quotient is multiplied by: 100 for percent, 1000 where the file counts in thousands
 * @param unit as read after the number: "%", "kr.", "personer"
 * @param decimals shown, 0 to 6; the value itself is never rounded
 */
public record Presentation(BigDecimal factor, String unit, int decimals, Direction direction) {
    public static final int MOST_DECIMALS = 6;

    public Presentation {
        if (factor.signum() == 0 || decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("Factor " + factor + " with " + decimals + " decimals cannot be shown");
        }
    }
}
