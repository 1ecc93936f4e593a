package dk.helhed.statistics.arealist;

import dk.helhed.statistics.arealist.Reckoning.Reckoned;
import dk.helhed.statistics.lists.ClassRule;
import dk.helhed.statistics.lists.assessment.Standing;
import dk.helhed.statistics.lists.assessment.Truth;

/** Which text says where an area stands, and the counts it names. */
final class Wording {
    private Wording() {}

    static String key(Standing standing) {
        return "statistics.lists.standing."
                + switch (standing) {
                    case Standing.InClass(var one) -> one.name();
                    case Standing.OnNoList _ -> "NONE";
                    case Standing.Open _ -> "OPEN";
                };
    }

    /** The rule that counts criteria for the list of § 61 a: the first of 2010 and 2014, the vulnerable area later. */
    static ClassRule counting(Reckoned one) {
        return one.rule().classes().stream()
                .filter(rule -> rule.needed() > 0)
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    /** How many of the criteria that are counted are met. */
    static long met(Reckoned one) {
        return counting(one).counted().stream()
                .filter(condition -> one.assessment().verdicts().entrySet().stream()
                        .anyMatch(verdict -> verdict.getKey().equals(condition)
                                && verdict.getValue().truth() == Truth.YES))
                .count();
    }
}
