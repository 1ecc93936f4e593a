package dk.helhed.statistics.lists;

import java.math.BigDecimal;

/** A number of a wider area that the law measures an area against. A person enters it for each list, with its source. */
public enum ListReference {
    /** Percent of all residents of the country aged 18 and over, as the mean of the years the list uses. */
    NATIONAL_CONVICTED("100"),
    /** Mean gross income in kroner of the same group in the region, in the year the list uses. */
    REGION_INCOME("10000000");

    private final BigDecimal most;

    ListReference(String most) {
        this.most = new BigDecimal(most);
    }

    /** Whether it can be such a number at all. */
    public boolean allows(BigDecimal value) {
        return value.signum() > 0 && value.compareTo(most) <= 0;
    }

    /** Whether the rules of a list ask for it. */
    public boolean isAskedBy(RuleVersion rule) {
        return rule.conditions().stream().anyMatch(condition -> switch (this) {
            case NATIONAL_CONVICTED -> condition.threshold() instanceof Threshold.TimesNational;
            case REGION_INCOME -> condition.unit() == ListUnit.PERCENT_OF_REGION;
        });
    }
}
