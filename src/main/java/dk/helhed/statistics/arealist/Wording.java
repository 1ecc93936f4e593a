package dk.helhed.statistics.arealist;

import dk.helhed.statistics.arealist.Reckoning.Reckoned;
import dk.helhed.statistics.lists.ClassRule;
import dk.helhed.statistics.lists.assessment.Official;
import dk.helhed.statistics.lists.assessment.Standing;
import dk.helhed.statistics.lists.assessment.Truth;
import dk.helhed.web.View;

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

    /** What the ministry's list says, as far as it says it. */
    static String key(Official official) {
        return official.listClass()
                .map(one -> "statistics.lists.standing." + one.name())
                .orElse(official.listed() ? "statistics.lists.on" : "statistics.lists.off");
    }

    /** Lists in a row. */
    static String inARow(View view, Reckoned one) {
        return one.streak()
                .map(streak -> streak.lists() == 0
                        ? view.text("statistics.lists.not-on")
                        : view.text(
                                streak.exact() ? "statistics.lists.streak" : "statistics.lists.streak-least",
                                streak.lists()))
                .orElseGet(() -> view.text("statistics.lists.streak-open"));
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
