package dk.helhed.statistics.arealist;

import com.ibm.icu.text.ListFormatter;
import dk.helhed.statistics.arealist.Reckoning.Reckoned;
import dk.helhed.statistics.lists.ClassRule;
import dk.helhed.statistics.lists.ListClass;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.assessment.Assessment;
import dk.helhed.statistics.lists.assessment.Official;
import dk.helhed.statistics.lists.assessment.Standing;
import dk.helhed.statistics.lists.assessment.Streak;
import dk.helhed.statistics.lists.assessment.Truth;
import dk.helhed.statistics.lists.measured.OwnValue.Missing;
import dk.helhed.statistics.lists.measured.OwnValue.Part;
import dk.helhed.statistics.publication.Phrases;
import dk.helhed.web.Formats;
import dk.helhed.web.View;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
                + view.text("statistics.lists.published-apart." + criterion.name(), apart.abs());
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
                .map(streak -> inARow(view, streak, one.row().listed()))
                .orElseGet(() -> view.text("statistics.lists.streak-open"));
    }

    /** Lists in a row by our own figures. */
    static String inARow(View view, OwnAreaPage page) {
        var listed = page.own().assessment().standing().isListed() == Truth.YES;
        return page.streak()
                .map(streak -> inARow(view, streak, listed))
                .orElseGet(() -> within(view.text("statistics.lists.standing.OPEN")));
    }

    private static String inARow(View view, Streak streak, boolean listed) {
        if (streak.lists() == 0) {
            return view.text(listed ? "statistics.lists.streak-other" : "statistics.lists.not-on");
        }
        return view.text(streak.exact() ? "statistics.lists.streak" : "statistics.lists.streak-least", streak.lists());
    }

    /** Why there is no value. */
    static String reason(View view, Phrases phrases, ListCriterion criterion, Missing missing) {
        return view.text(
                "statistics.lists.own.reason." + missing.reason().name(),
                phrases.period(missing.period()),
                criterion.name(),
                missing.kind().name());
    }

    /** What is open, and what it turns on; empty where nothing is. */
    static Optional<String> unsettled(View view, Assessment assessment) {
        var open = assessment.unsettled();
        if (open.classes().isEmpty()) {
            return Optional.empty();
        }
        var classes = open.classes().stream()
                .map(one -> within(view.text("statistics.lists.standing." + one.name())))
                .toList();
        var turnsOn = Stream.concat(
                Stream.of(criteria(view, open.criteria())).filter(said -> !said.isEmpty()),
                open.list().map(year -> within(view.text("statistics.lists.list-of", year.toString()))).stream());
        var locale = view.language().locale();
        return Optional.of(view.text(
                "statistics.lists.own.unsettled",
                ListFormatter.getInstance(locale, ListFormatter.Type.OR, ListFormatter.Width.WIDE)
                        .format(classes),
                turnsOn.collect(Collectors.joining("; "))));
    }

    /** That the reader may not see the numbers: of all the criteria, or of which; empty for who may. */
    static Optional<String> closed(View view, OwnList list) {
        var closed = list.closed();
        if (closed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                closed.equals(list.criteria())
                        ? view.text("statistics.lists.own.closed")
                        : view.text("statistics.lists.own.closed-some", criteria(view, closed)));
    }

    /** Their names inside a sentence. */
    static String criteria(View view, Collection<ListCriterion> criteria) {
        return criteria.stream()
                .sorted()
                .map(one -> within(view.text("statistics.lists.criterion." + one.name())))
                .collect(Collectors.joining("; "));
    }

    /** Whether the criteria that are counted have the lower thresholds of § 61 b, for a text that says so. */
    static String thresholds(Reckoned one) {
        return counting(one).listClass() == ListClass.PREVENTION_AREA ? "LOWER" : "USUAL";
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
        return counted(one, Truth.YES);
    }

    /** How many of them cannot be told; they are not counted as met, and not as missed. */
    static long open(Reckoned one) {
        return counted(one, Truth.UNKNOWN);
    }

    private static long counted(Reckoned one, Truth truth) {
        var verdicts = one.assessment().verdicts();
        return counting(one).counted().stream()
                .filter(condition ->
                        Objects.requireNonNull(verdicts.get(condition)).truth() == truth)
                .count();
    }
}
