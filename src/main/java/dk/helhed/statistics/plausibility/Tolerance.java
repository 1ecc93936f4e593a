package dk.helhed.statistics.plausibility;

import java.math.BigDecimal;

/** How far the parts may be from their total: the larger of a share of the total and a number, for sources round. */
public record Tolerance(BigDecimal percent, BigDecimal least) {
    public static final Tolerance USUAL = new Tolerance(new BigDecimal("0.5"), BigDecimal.ONE);

    public boolean covers(BigDecimal parts, BigDecimal total) {
        var allowed = least.max(total.abs().multiply(share()));
        return parts.subtract(total).abs().compareTo(allowed) <= 0;
    }

    public BigDecimal share() {
        return Leap.share(percent);
    }
}
