package dk.helhed.statistics.lists;

import static dk.helhed.statistics.lists.ListCriterion.BASIC_SCHOOL;
import static dk.helhed.statistics.lists.ListCriterion.CONVICTED;
import static dk.helhed.statistics.lists.ListCriterion.INCOME;
import static dk.helhed.statistics.lists.ListCriterion.NON_WESTERN;
import static dk.helhed.statistics.lists.ListCriterion.OUTSIDE_WORK;
import static dk.helhed.statistics.lists.ListCriterion.RESIDENTS;
import static dk.helhed.statistics.lists.Operator.AT_LEAST;
import static dk.helhed.statistics.lists.Operator.STRICTLY_GREATER;
import static dk.helhed.statistics.lists.Operator.STRICTLY_LESS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The four versions of the law. Source: almenboligloven § 61 a and § 61 b as they read for the lists of the years named. */
public final class RuleVersions {
    private static final Condition ENOUGH_RESIDENTS = Condition.fixed(RESIDENTS, AT_LEAST, "1000", ListUnit.PERSONS, 1);
    private static final Condition NON_WESTERN_50 = percent(NON_WESTERN, "50", 1);
    private static final Condition INCOME_55 = income("55");
    private static final Condition BASIC_SCHOOL_60 = percent(BASIC_SCHOOL, "60", 1);

    private static final ClassRule VULNERABLE = new ClassRule(
            ListClass.VULNERABLE_AREA,
            Optional.empty(),
            List.of(ENOUGH_RESIDENTS),
            List.of(percent(OUTSIDE_WORK, "40", 2), convicted("3"), BASIC_SCHOOL_60, INCOME_55),
            2);
    private static final ClassRule PARALLEL = new ClassRule(
            ListClass.PARALLEL_SOCIETY, Optional.of(ListClass.VULNERABLE_AREA), List.of(NON_WESTERN_50), List.of(), 0);
    private static final ClassRule PREVENTION = new ClassRule(
            ListClass.PREVENTION_AREA,
            Optional.empty(),
            List.of(ENOUGH_RESIDENTS, percent(NON_WESTERN, "30", 1)),
            List.of(percent(OUTSIDE_WORK, "30", 2), convicted("2"), BASIC_SCHOOL_60, income("65")),
            2);

    public static final RuleVersion OF_2010 = new RuleVersion(
            "2010",
            2010,
            Optional.of(2013),
            List.of(listed(
                    2,
                    NON_WESTERN_50,
                    percent(OUTSIDE_WORK, "40", 4),
                    Condition.fixed(CONVICTED, STRICTLY_GREATER, "270", ListUnit.PER_10_000, 4))),
            Optional.empty());
    public static final RuleVersion OF_2014 = new RuleVersion(
            "2014",
            2014,
            Optional.of(2017),
            List.of(listed(
                    3,
                    NON_WESTERN_50,
                    percent(OUTSIDE_WORK, "40", 2),
                    percent(CONVICTED, "2.70", 2),
                    percent(BASIC_SCHOOL, "50", 1),
                    INCOME_55)),
            Optional.empty());
    public static final RuleVersion OF_2018 =
            new RuleVersion("2018", 2018, Optional.of(2020), List.of(VULNERABLE, PARALLEL), Optional.of(streak(4, 5)));
    public static final RuleVersion OF_2021 = new RuleVersion(
            "2021", 2021, Optional.empty(), List.of(PREVENTION, VULNERABLE, PARALLEL), Optional.of(streak(5, 5)));

    private static final List<RuleVersion> ALL = List.of(OF_2010, OF_2014, OF_2018, OF_2021);

    private RuleVersions() {}

    public static List<RuleVersion> all() {
        return ALL;
    }

    /** The version a list was made by; empty for a year before the first list. */
    public static Optional<RuleVersion> ofList(int year) {
        return ALL.stream().filter(version -> version.covers(year)).findFirst();
    }

    private static Condition percent(ListCriterion criterion, String threshold, int years) {
        return Condition.fixed(criterion, STRICTLY_GREATER, threshold, ListUnit.PERCENT, years);
    }

    private static Condition income(String threshold) {
        return Condition.fixed(INCOME, STRICTLY_LESS, threshold, ListUnit.PERCENT_OF_REGION, 1);
    }

    private static Condition convicted(String times) {
        return new Condition(
                CONVICTED, AT_LEAST, new Threshold.TimesNational(new BigDecimal(times)), ListUnit.PERCENT, 2);
    }

    private static ClassRule listed(int needed, Condition... counted) {
        return new ClassRule(
                ListClass.LISTED_AREA, Optional.empty(), List.of(ENOUGH_RESIDENTS), List.of(counted), needed);
    }

    private static StreakRule streak(int byText, int applied) {
        return new StreakRule(
                ListClass.TRANSFORMATION_AREA,
                ListClass.PARALLEL_SOCIETY,
                Set.of(ListClass.LISTED_AREA, ListClass.PARALLEL_SOCIETY, ListClass.TRANSFORMATION_AREA),
                byText,
                applied);
    }
}
