package dk.helhed.statistics.arealist;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.lists.ClassRule;
import dk.helhed.statistics.lists.Condition;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.RuleVersion;
import dk.helhed.statistics.lists.assessment.Assessment;
import dk.helhed.statistics.lists.assessment.Distance;
import dk.helhed.statistics.lists.assessment.Verdict;
import dk.helhed.statistics.lists.measured.OwnValue.Missing;
import dk.helhed.web.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One condition as a line of the table of criteria.
 *
 * @param raw the value before it was rounded, where it is known
 */
record CriterionLine(Condition condition, Verdict verdict, Optional<BigDecimal> raw) {
    private static final BigDecimal FULL = new BigDecimal(100);
    /** The longer of value and threshold fills four fifths of the bar. */
    private static final BigDecimal ROOM = new BigDecimal("1.25");

    /** The conditions of one class, with those it must all meet first. */
    record Group(ClassRule rule, List<CriterionLine> lines) {}

    /**
     * Value and threshold on one scale from zero, in hundredths of the bar.
     *
     * @param value how far it is filled
     */
    record Bar(String value, String threshold) {}

    /** Of values that were published. */
    static List<Group> groups(RuleVersion rule, Assessment assessment) {
        return groups(rule, assessment, Map.of());
    }

    /** @param raw values before they were rounded */
    static List<Group> groups(RuleVersion rule, Assessment assessment, Map<ListCriterion, BigDecimal> raw) {
        return rule.classes().stream()
                .map(one -> new Group(
                        one,
                        Stream.concat(one.required().stream(), one.counted().stream())
                                .map(condition -> new CriterionLine(
                                        condition,
                                        Objects.requireNonNull(
                                                assessment.verdicts().get(condition)),
                                        Optional.ofNullable(raw.get(condition.criterion()))))
                                .toList()))
                .toList();
    }

    boolean isResidents() {
        return condition.criterion() == ListCriterion.RESIDENTS;
    }

    String shape() {
        return switch (verdict.truth()) {
            case YES -> isResidents() ? "is-done" : "is-warn";
            case NO -> "is-ok";
            case UNKNOWN -> "is-idle";
        };
    }

    /** Whether the rounding decides; where the value before it is not known, whether it may. */
    boolean isNearRounding() {
        return verdict.measured()
                .map(distance -> raw.map(exact -> isTurnedByRounding(exact, distance))
                        .orElseGet(() -> distance.isWithinRounding(condition)))
                .orElse(false);
    }

    private boolean isTurnedByRounding(BigDecimal exact, Distance distance) {
        var operator = condition.operator();
        return operator.holds(condition.unit().of(exact), distance.threshold())
                != operator.holds(distance.value(), distance.threshold());
    }

    /** Over, under or on: which text tells the distance. */
    String side() {
        return verdict.measured()
                .map(distance -> switch (distance.beyond().signum()) {
                    case 1 -> "over";
                    case -1 -> "under";
                    default -> "on";
                })
                .orElse("open");
    }

    static Bar bar(Distance distance) {
        var full = distance.value().max(distance.threshold()).multiply(ROOM);
        return new Bar(share(distance.value(), full), share(distance.threshold(), full));
    }

    private static String share(BigDecimal part, BigDecimal full) {
        return full.signum() == 0
                ? "0"
                : part.multiply(FULL).divide(full, 1, RoundingMode.HALF_UP).toPlainString();
    }

    /** Which text stands in the place of a value. */
    static String nothing(Missing missing) {
        return switch (missing.reason()) {
            case AREA_NOT_THEN -> "statistics.figure.nil.AREA_NOT_THEN";
            case NO_ACCESS -> "statistics.lists.nothing.NO_ACCESS";
            case NOT_FITTING -> "statistics.lists.nothing.NOT_FITTING";
            case CHANGED -> "statistics.figure.nil.DEFINITION_CHANGES";
            case SHORTER_PERIODS -> "statistics.lists.nothing.SHORTER_PERIODS";
            default -> nothing(missing.kind());
        };
    }

    static String nothing(NothingKind kind) {
        return "statistics.lists.nothing." + kind.name();
    }

    /** Which text says why it cannot be decided, in the word of the value where that has one of its own. */
    static String key(Verdict.CannotBeDecided open, Optional<Missing> missing) {
        return missing.map(CriterionLine::nothing)
                .filter(word -> !word.equals(nothing(open.why())))
                .orElseGet(() -> key(open));
    }

    /** A value that is protected is there. */
    private static String key(Verdict.CannotBeDecided open) {
        var isProtected = open.why() == NothingKind.PROTECTED_BY_US || open.why() == NothingKind.PROTECTED_BY_SOURCE;
        return "statistics.lists.open."
                + (isProtected ? "PROTECTED" : open.what().name());
    }

    /** At least the decimals that are published; a multiple of a mean may have more, and is not rounded. */
    static String number(Formats format, Condition condition, BigDecimal number) {
        var published = Math.max(0, condition.step().stripTrailingZeros().scale());
        return format.number(
                number, Math.max(published, number.stripTrailingZeros().scale()));
    }
}
