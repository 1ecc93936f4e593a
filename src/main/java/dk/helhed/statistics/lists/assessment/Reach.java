package dk.helhed.statistics.lists.assessment;

import dk.helhed.statistics.lists.ClassRule;
import dk.helhed.statistics.lists.Condition;
import dk.helhed.statistics.lists.ListClass;
import dk.helhed.statistics.lists.RuleVersion;
import dk.helhed.statistics.lists.StreakRule;
import dk.helhed.statistics.lists.assessment.Assessment.Unsettled;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Which classes the conditions reach, in three-valued logic: what is not known is never guessed. */
final class Reach {
    private final RuleVersion rule;
    private final Map<Condition, Verdict> verdicts = new LinkedHashMap<>();
    private final Map<ListClass, Truth> classes = new EnumMap<>(ListClass.class);

    private Reach(RuleVersion rule) {
        this.rule = rule;
    }

    static Reach of(RuleVersion rule, Situation situation, History history) {
        var reach = new Reach(rule);
        rule.conditions().forEach(one -> reach.verdicts.put(one, Verdict.of(one, situation)));
        rule.classes().forEach(one -> reach.classes.put(one.listClass(), reach.reached(one)));
        rule.streak()
                .ifPresent(streak ->
                        reach.classes.put(streak.reaches(), reach.lasting(streak, situation.listYear(), history)));
        return reach;
    }

    Map<Condition, Verdict> verdicts() {
        return verdicts;
    }

    Map<ListClass, Truth> classes() {
        return classes;
    }

    /** The most far-reaching class decides. */
    Standing standing() {
        var classesFromTheTop = classes.keySet().stream().sorted(Comparator.reverseOrder());
        return classesFromTheTop
                .flatMap(one -> standing(one).stream())
                .findFirst()
                .orElseGet(Standing.OnNoList::new);
    }

    /** What the classes beyond the one that is certain turn on. */
    Unsettled unsettled(int year, History history) {
        var certain = certain();
        var open = classes.keySet().stream()
                .filter(one -> truth(one) == Truth.UNKNOWN)
                .filter(one -> certain.filter(sure -> sure.compareTo(one) > 0).isEmpty())
                .toList();
        var criteria = rule.classes().stream()
                .filter(one -> open.contains(one.listClass()))
                .flatMap(this::undecided)
                .map(Condition::criterion)
                .sorted()
                .distinct()
                .toList();
        return new Unsettled(open, criteria, unknown(year, history, open));
    }

    private Optional<Integer> unknown(int year, History history, List<ListClass> open) {
        return rule.streak()
                .filter(streak -> open.contains(streak.reaches()))
                .filter(streak -> history.lasts(streak, year) == Truth.UNKNOWN)
                .map(streak -> year - history.towards(streak, year).lists());
    }

    /** The conditions that a class turns on. What is counted does not turn on anything once enough of it is met. */
    private Stream<Condition> undecided(ClassRule one) {
        var counted = enough(one.counted(), one.needed()) == Truth.UNKNOWN ? one.counted() : List.<Condition>of();
        return Stream.concat(one.required().stream(), counted.stream())
                .filter(condition -> truth(condition) == Truth.UNKNOWN);
    }

    private Optional<Standing> standing(ListClass one) {
        return switch (truth(one)) {
            case YES -> Optional.of(new Standing.InClass(one));
            case UNKNOWN -> Optional.of(new Standing.Open(one, certain()));
            case NO -> Optional.empty();
        };
    }

    private Optional<ListClass> certain() {
        return classes.keySet().stream().filter(one -> truth(one) == Truth.YES).max(Comparator.naturalOrder());
    }

    private Truth reached(ClassRule one) {
        var basis = one.basis().map(this::truth).orElse(Truth.YES);
        return basis.and(all(one.required())).and(enough(one.counted(), one.needed()));
    }

    private Truth lasting(StreakRule streak, int year, History history) {
        return truth(streak.basis()).and(history.lasts(streak, year));
    }

    private Truth truth(ListClass one) {
        return classes.getOrDefault(one, Truth.NO);
    }

    private Truth truth(Condition condition) {
        return Objects.requireNonNull(verdicts.get(condition)).truth();
    }

    private Truth all(Collection<Condition> conditions) {
        return conditions.stream().map(this::truth).reduce(Truth.YES, Truth::and);
    }

    private Truth enough(Collection<Condition> conditions, int needed) {
        var met = conditions.stream().filter(one -> truth(one) == Truth.YES).count();
        var open =
                conditions.stream().filter(one -> truth(one) == Truth.UNKNOWN).count();
        if (met >= needed) {
            return Truth.YES;
        }
        return met + open >= needed ? Truth.UNKNOWN : Truth.NO;
    }
}
