package dk.helhed.statistics.lists.measured;

import dk.helhed.statistics.IndicatorId;
import dk.helhed.statistics.indicator.Definition;
import dk.helhed.statistics.lists.Condition;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.RuleVersion;

/**
 * The indicator that answers a criterion.
 *
 * @param yearsBack from the year of the list to the newest period it uses: 0 for what is counted on 1 January, 1 for the
 *     conditions of the year before, and for residents counted at the end of it
 */
public record Answering(ListCriterion criterion, IndicatorId indicator, int yearsBack) {
    public static final int MOST_YEARS_BACK = 2;

    public Answering {
        if (yearsBack < 0 || yearsBack > MOST_YEARS_BACK) {
            throw new IllegalArgumentException("Years back: " + yearsBack);
        }
    }

    /** Whether an indicator so defined can answer the criterion: residents are counted, shares are in percent, income is a mean. */
    public static boolean fits(ListCriterion criterion, Definition definition) {
        return switch (criterion) {
            case RESIDENTS -> definition instanceof Definition.Count;
            case NON_WESTERN, OUTSIDE_WORK, CONVICTED, BASIC_SCHOOL ->
                definition instanceof Definition.Share
                        && definition.presentation().unit().equals("%");
            case INCOME -> definition instanceof Definition.Mean;
        };
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
