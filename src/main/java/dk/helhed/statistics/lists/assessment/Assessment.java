package dk.helhed.statistics.lists.assessment;

import dk.helhed.statistics.lists.Condition;
import dk.helhed.statistics.lists.ListClass;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.RuleVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a version of the law says of an area on one list.
 *
 * @param verdicts each condition once, in the order of the law
 * @param reached every class whose conditions are met; a class builds on others, so there may be several
 * @param streak lists in a row on the list of § 61 a, with this one; none when the area is not on it
 * @param changes the smallest sets of values whose move would change where the area stands; empty while no class is certain
 */
public record Assessment(
        Map<Condition, Verdict> verdicts,
        Standing standing,
        Set<ListClass> reached,
        Streak streak,
        List<Change> changes) {
    /** Applies the rules to values as published; the operators of the law decide a value that equals its threshold. */
    public static Assessment of(RuleVersion rule, Situation situation, History history) {
        var reach = Reach.of(rule, situation, history);
        var standing = reach.standing();
        var reached = reach.classes().entrySet().stream()
                .filter(one -> one.getValue() == Truth.YES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        var streak = reached.stream().anyMatch(History.OF_PARAGRAPH_61_A::contains)
                ? history.upTo(situation.listYear())
                : Streak.NONE;
        return new Assessment(reach.verdicts(), standing, reached, streak, changes(rule, situation, history, standing));
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
