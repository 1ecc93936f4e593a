package dk.helhed.statistics.disclosure;

import java.math.BigDecimal;

/**
 * From which size a count may be seen: counts 1 to k-1 are hidden. Only counts have a threshold; an amount of money has none
 * of its own, but is hidden with the count it is divided by.
 *
 * @param numerator k of what stands above the line; 0 where it is no count or its dataset asks for no protection
 * @param denominator k of what stands below the line; 0 likewise, and where there is nothing below
 * @param rest k of what is left when the part is taken from the whole, for shares of counts; 0 otherwise
 */
public record Rule(int numerator, int denominator, int rest) {
    public static final Rule NONE = new Rule(0, 0, 0);

    public Rule {
        if (numerator < 0 || denominator < 0 || rest < 0) {
            throw new IllegalArgumentException("A threshold is 0 or more");
        }
    }

    /** The highest of the three: what the page names as the limit. */
    public int threshold() {
        return Math.max(numerator, Math.max(denominator, rest));
    }

    boolean hides(Counted counted, BigDecimal count) {
        return count.signum() > 0 && count.compareTo(BigDecimal.valueOf(counted.threshold(this))) < 0;
    }
}
