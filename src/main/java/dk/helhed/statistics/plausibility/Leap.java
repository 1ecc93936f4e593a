package dk.helhed.statistics.plausibility;

import java.math.BigDecimal;

/** How far a value may move: further than the share of what it was, and at least so much, is a leap. */
public record Leap(BigDecimal percent, BigDecimal least) {
    public static final Leap USUAL = new Leap(BigDecimal.valueOf(20), BigDecimal.TEN);

    static BigDecimal share(BigDecimal percent) {
        return percent.movePointLeft(2);
    }

    public BigDecimal share() {
        return share(percent);
    }
}
