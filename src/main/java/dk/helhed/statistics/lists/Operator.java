package dk.helhed.statistics.lists;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a value is held against a threshold. The words of the law: "overstiger", "mindst", "mindre end". */
public enum Operator {
    STRICTLY_GREATER,
    AT_LEAST,
    STRICTLY_LESS;

    public boolean holds(BigDecimal value, BigDecimal threshold) {
        var order = value.compareTo(threshold);
        return switch (this) {
            case STRICTLY_GREATER -> order > 0;
            case AT_LEAST -> order >= 0;
            case STRICTLY_LESS -> order < 0;
        };
    }

    /** The nearest value in whole steps for which the answer is this one. */
    public BigDecimal nearest(boolean met, BigDecimal threshold, BigDecimal step) {
        var below = steps(threshold, step, RoundingMode.FLOOR);
        var above = steps(threshold, step, RoundingMode.CEILING);
        return switch (this) {
            case STRICTLY_GREATER -> met ? below.add(step) : below;
            case AT_LEAST -> met ? above : above.subtract(step);
            case STRICTLY_LESS -> met ? above.subtract(step) : above;
        };
    }

    private static BigDecimal steps(BigDecimal threshold, BigDecimal step, RoundingMode towards) {
        return threshold.divide(step, 0, towards).multiply(step);
    }
}
