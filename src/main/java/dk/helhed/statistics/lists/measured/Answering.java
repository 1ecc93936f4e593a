package dk.helhed.statistics.lists.measured;

import dk.helhed.statistics.IndicatorId;
import dk.helhed.statistics.indicator.Definition;
import dk.helhed.statistics.indicator.Quantity;
import dk.helhed.statistics.lists.Condition;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.RuleVersion;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The indicator that answers a criterion.
 *
 * @param yearsBack from the year of the list to the newest period it uses: 0 for what is counted on 1 January, 1 for the
 *     conditions of the year before, and for residents counted at the end of it
 */
public record Answering(ListCriterion criterion, IndicatorId indicator, int yearsBack) {
    public static final int MOST_YEARS_BACK = 2;
    private static final BigDecimal PERCENT = new BigDecimal(100);

    public Answering {
        if (yearsBack < 0 || yearsBack > MOST_YEARS_BACK) {
            throw new IllegalArgumentException("Years back: " + yearsBack);
        }
    }

    /**
     * Whether an indicator so defined can answer the criterion, by what its number is: residents are persons counted on a day,
     * a share is in percent where its factor is 100, whatever its unit is called, and income is a mean in kroner.
     *
     * @param counts whether what is picked is a number of persons at one time
     */
    public static boolean fits(ListCriterion criterion, Definition definition, Predicate<Quantity> counts) {
        var factor = definition.presentation().factor();
        return switch (criterion) {
            case RESIDENTS ->
                definition instanceof Definition.Count
                        && factor.compareTo(BigDecimal.ONE) == 0
                        && counts.test(definition.numerator());
            case NON_WESTERN, OUTSIDE_WORK, CONVICTED, BASIC_SCHOOL ->
                definition instanceof Definition.Share && factor.compareTo(PERCENT) == 0;
            case INCOME ->
                definition instanceof Definition.Mean
                        && isKroner(definition.presentation().unit());
        };
    }

    /** A mean in thousands of kroner cannot be held against the region's, which is in kroner. */
    private static boolean isKroner(String unit) {
        var written = unit.strip().toLowerCase(Locale.ROOT);
        return written.startsWith("kr") || written.startsWith("dkk");
    }

    /** How many years the rules take the mean of. */
    public int years(RuleVersion rule) {
        return rule.conditions().stream()
                .filter(condition -> condition.criterion() == criterion)
                .mapToInt(Condition::meanOfYears)
                .max()
                .orElse(1);
    }

    int newest(int listYear) {
        return listYear - yearsBack;
    }

    public int oldest(int listYear, RuleVersion rule) {
        return newest(listYear) - years(rule) + 1;
    }
}
