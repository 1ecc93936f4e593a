package dk.helhed.statistics.lists.assessment;

import dk.helhed.statistics.lists.Condition;
import dk.helhed.statistics.lists.ListClass;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.RuleVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a version of the law says of an area on one list.
 *
 * @param verdicts each condition once, in the order of the law
 * @param classes whether the conditions of each class are met; a class builds on others, so several may be
 * @param streak lists in a row on the list of § 61 a, with this one; none when the area is not on it
 * @param changes the smallest sets of values whose move would change where the area stands; empty while no class is certain
 * @param unsettled what leaves it open where the area stands
 */
public record Assessment(
        Map<Condition, Verdict> verdicts,
        Standing standing,
        Map<ListClass, Truth> classes,
        Streak streak,
        List<Change> changes,
        Unsettled unsettled) {
    /**
     * What leaves it open where the area stands.
     *
     * @param classes it may be in, beyond the one that is certain; none where it is told where the area stands
     * @param criteria that cannot be decided and that those classes turn on, in the order of the law
     * @param list the newest earlier list that they turn on and that is not known
     */
    public record Unsettled(List<ListClass> classes, List<ListCriterion> criteria, Optional<Integer> list) {
        public Unsettled {
            classes = List.copyOf(classes);
            criteria = List.copyOf(criteria);
        }
    }

    /** Applies the rules to values as published; the operators of the law decide a value that equals its threshold. */
    public static Assessment of(RuleVersion rule, Situation situation, History history) {
        var reach = Reach.of(rule, situation, history);
        var standing = reach.standing();
        var year = situation.listYear();
        var streak = History.isOfParagraph61A(those(reach.classes(), Truth.YES)) ? history.upTo(year) : Streak.NONE;
        return new Assessment(
                reach.verdicts(),
                standing,
                reach.classes(),
                streak,
                changes(rule, situation, history, standing),
                reach.unsettled(year, history));
    }

    /** Every class that the area is in for certain. */
    public Set<ListClass> reached() {
        return those(classes, Truth.YES);
    }

    /** Every class of which it cannot be told whether the area is in it. */
    public Set<ListClass> open() {
        return those(classes, Truth.UNKNOWN);
    }

    /** Lists in a row on the list of § 61 a; empty where it cannot be told whether the area is on it. */
    public Optional<Streak> inARow() {
        var isTold = History.isOfParagraph61A(reached()) || !History.isOfParagraph61A(open());
        return isTold ? Optional.of(streak) : Optional.empty();
    }

    private static Set<ListClass> those(Map<ListClass, Truth> classes, Truth truth) {
        return classes.entrySet().stream()
                .filter(one -> one.getValue() == truth)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The smallest sets of values whose move would give the ministry's answer. */
    static List<Change> towards(RuleVersion rule, Situation situation, History history, Official official) {
        return Changes.smallest(rule, situation, history, one -> official.agrees(one) == Truth.YES);
    }

    /** Criteria whose value, or whose national mean, is not there. */
    public Set<ListCriterion> undecided() {
        return verdicts.entrySet().stream()
                .filter(one -> one.getValue().truth() == Truth.UNKNOWN)
                .map(one -> one.getKey().criterion())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Change> changes(RuleVersion rule, Situation situation, History history, Standing standing) {
        if (standing instanceof Standing.Open && standing.certain().isEmpty()) {
            return List.of();
        }
        Predicate<Standing> elsewhere = other -> !other.certain().equals(standing.certain())
                && (other.certain().isPresent() || other instanceof Standing.OnNoList);
        return Changes.smallest(rule, situation, history, elsewhere);
    }
}
