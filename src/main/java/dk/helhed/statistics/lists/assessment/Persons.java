package dk.helhed.statistics.lists.assessment;

import dk.helhed.statistics.lists.Condition;
import dk.helhed.statistics.lists.ListUnit;
import dk.helhed.statistics.lists.Operator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A distance in persons, where the number of persons behind a share is known and the share is of one day. */
final class Persons {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Persons() {}

    static Optional<Long> across(Condition condition, BigDecimal own, BigDecimal threshold, Situation situation) {
        if (condition.unit() == ListUnit.PERSONS) {
            return Optional.of(across(condition.operator(), own, threshold));
        }
        if (condition.unit() != ListUnit.PERCENT || condition.meanOfYears() > 1) {
            return Optional.empty();
        }
        return Optional.ofNullable(situation.persons().get(condition.criterion()))
                .map(all -> across(
                        condition.operator(),
                        share(own, all),
                        threshold.multiply(new BigDecimal(all)).divide(HUNDRED)));
    }

    /** From a number of persons to the nearest whole number on the other side; at least one person. */
    private static long across(Operator operator, BigDecimal persons, BigDecimal threshold) {
        var met = operator.holds(persons, threshold);
        var other = operator.nearest(!met, threshold, BigDecimal.ONE);
        return Math.max(1, persons.subtract(other).abs().longValueExact());
    }

    private static BigDecimal share(BigDecimal percent, long all) {
        return percent.multiply(new BigDecimal(all)).divide(HUNDRED).setScale(0, RoundingMode.HALF_UP);
    }
}
