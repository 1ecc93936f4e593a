package dk.helhed.statistics.arealist;

import dk.helhed.statistics.arealist.Reckoning.Reckoned;
import dk.helhed.statistics.lists.ClassRule;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.assessment.Official;
import dk.helhed.statistics.lists.assessment.Standing;
import dk.helhed.statistics.lists.assessment.Truth;
import dk.helhed.statistics.lists.measured.OwnValue.Part;
import dk.helhed.web.Formats;
import dk.helhed.web.View;
import java.math.BigDecimal;
import java.util.Optional;

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

    /** In words; where it is open, what is certain. */
    static String said(View view, Standing standing) {
        return standing instanceof Standing.Open open && open.atLeast().isPresent()
                ? view.text(
                        "statistics.lists.standing.at-least",
                        within(view.text("statistics.lists.standing."
                                + open.atLeast().get().name())))
                : view.text(key(standing));
    }

    /** The same inside a sentence. */
    static String within(String said) {
        return said.isEmpty() ? said : Character.toLowerCase(said.charAt(0)) + said.substring(1);
    }

    /** A value as the ministry would publish it. */
    static String published(View view, ListCriterion criterion, BigDecimal value) {
        return view.format().number(value, Math.max(0, criterion.step().scale()))
                + Formats.NO_BREAK
                + view.text("statistics.lists.published-unit." + criterion.name());
    }

    /** How far two published values are apart, without its sign. */
    static String apart(View view, ListCriterion criterion, BigDecimal apart) {
        return view.format().number(apart.abs(), Math.max(0, criterion.step().scale()))
                + Formats.NO_BREAK
                + view.text("statistics.lists.published-apart." + criterion.name());
    }

    /** Part and whole of one period. */
    static String sums(View view, Part part) {
        var above = exact(view, part.reading().numerator().value());
        return part.reading()
                .denominator()
                .map(below -> above + " ÷ " + exact(view, below.value()))
                .orElse(above);
    }

    private static String exact(View view, BigDecimal number) {
        return view.format()
                .number(number, Math.max(0, number.stripTrailingZeros().scale()));
    }

    /** Lists in a row. */
    static String inARow(View view, Reckoned one) {
        return one.streak()
                .map(streak -> streak.lists() == 0
                        ? view.text(one.row().listed() ? "statistics.lists.streak-other" : "statistics.lists.not-on")
                        : view.text(
                                streak.exact() ? "statistics.lists.streak" : "statistics.lists.streak-least",
                                streak.lists()))
                .orElseGet(() -> view.text("statistics.lists.streak-open"));
    }

    /** The rule whose criteria are counted: that of the class the area is in for certain, else the first of § 61 a. */
    static ClassRule counting(Reckoned one) {
        var counting =
                one.rule().classes().stream().filter(rule -> rule.needed() > 0).toList();
        return counting.stream()
                .filter(rule -> one.assessment().standing().certain().equals(Optional.of(rule.listClass())))
                .findFirst()
                .orElseGet(counting::getLast);
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
