package dk.helhed.statistics.lists;

import java.math.BigDecimal;

/**
 * One condition of the law.
 *
 * @param meanOfYears how many years the published value is the mean of; 1 for a status
 */
public record Condition(
        ListCriterion criterion, Operator operator, Threshold threshold, ListUnit unit, int meanOfYears) {

    static Condition fixed(ListCriterion criterion, Operator operator, String value, ListUnit unit, int years) {
        return new Condition(criterion, operator, new Threshold.Fixed(new BigDecimal(value)), unit, years);
    }

    /** The last decimal of a published value, in the unit of this condition. */
    public BigDecimal step() {
        return unit.of(criterion.step());
    }
}
