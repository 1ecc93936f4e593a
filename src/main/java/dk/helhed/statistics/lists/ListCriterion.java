package dk.helhed.statistics.lists;

import java.math.BigDecimal;

/** What the law asks about an area. The step is the last decimal the ministry publishes, in the unit of the published value. */
public enum ListCriterion {
    /** Persons on 1 January of the year of the list. */
    RESIDENTS("1"),
    /** Percent of the residents who are immigrants or descendants from non-Western countries. */
    NON_WESTERN("0.1"),
    /** Percent of the residents aged 18-64 outside work and education. */
    OUTSIDE_WORK("0.1"),
    /** Percent of the residents aged 18 and over convicted under the penal, weapons or narcotics acts. */
    CONVICTED("0.01"),
    /** Percent of the residents aged 30-59 with basic school only. */
    BASIC_SCHOOL("0.1"),
    /** Mean gross income of taxpayers aged 15-64 not in education, in percent of the same group's in the region. */
    INCOME("0.1");

    private final BigDecimal step;

    ListCriterion(String step) {
        this.step = new BigDecimal(step);
    }

    public BigDecimal step() {
        return step;
    }

    /** Whether it is about who lives there on 1 January, and not about a year. */
    public boolean isOfADay() {
        return this == RESIDENTS || this == NON_WESTERN;
    }
}
