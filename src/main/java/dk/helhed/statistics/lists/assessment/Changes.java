package dk.helhed.statistics.lists.assessment;

import dk.helhed.statistics.lists.Condition;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.RuleVersion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Looks for the fewest values that would have to move for an area to stand elsewhere. That an area has people enough is a
 * condition of being counted at all, not a way off the list; so residents are moved upwards only.
 */
final class Changes {
    private final RuleVersion rule;
    private final Situation situation;
    private final History history;
    private final Predicate<Standing> wanted;
    private final List<List<Move>> moves;

    private Changes(RuleVersion rule, Situation situation, History history, Predicate<Standing> wanted) {
        this.rule = rule;
        this.situation = situation;
        this.history = history;
        this.wanted = wanted;
        this.moves = moves();
    }

    /** All sets of the smallest size that lead to a standing that is wanted; none that goes further for the same. */
    static List<Change> smallest(RuleVersion rule, Situation situation, History history, Predicate<Standing> wanted) {
        var search = new Changes(rule, situation, history, wanted);
        for (var size = 1; size <= search.moves.size(); size++) {
            var found = new ArrayList<Change>();
            search.collect(size, 0, List.of(), found);
            if (!found.isEmpty()) {
                return found.stream()
                        .filter(one -> found.stream().noneMatch(other -> isNearer(other, one)))
                        .toList();
            }
        }
        return List.of();
    }

    private void collect(int size, int from, List<Move> chosen, List<Change> found) {
        if (chosen.size() == size) {
            var becomes =
                    Reach.of(rule, situation.with(values(chosen)), history).standing();
            if (wanted.test(becomes)) {
                found.add(new Change(chosen, becomes));
            }
            return;
        }
        for (var criterion = from; criterion < moves.size(); criterion++) {
            for (var move : moves.get(criterion)) {
                var more = new ArrayList<>(chosen);
                more.add(move);
                collect(size, criterion + 1, more, found);
            }
        }
    }

    /** The same criteria lead to the same, and at least one of them by less. */
    private static boolean isNearer(Change one, Change other) {
        if (one.equals(other) || !one.becomes().equals(other.becomes())) {
            return false;
        }
        for (var index = 0; index < one.moves().size(); index++) {
            var here = one.moves().get(index);
            var there = other.moves().get(index);
            if (here.condition().criterion() != there.condition().criterion()
                    || here.by().signum() != there.by().signum()
                    || here.by().abs().compareTo(there.by().abs()) > 0) {
                return false;
            }
        }
        return true;
    }

    private static Map<ListCriterion, BigDecimal> values(List<Move> chosen) {
        var values = new EnumMap<ListCriterion, BigDecimal>(ListCriterion.class);
        chosen.forEach(move ->
                values.put(move.condition().criterion(), move.condition().unit().published(move.to())));
        return values;
    }

    /** By criterion: a value crosses each threshold it is held against, one at a time. */
    private List<List<Move>> moves() {
        var byCriterion = new EnumMap<ListCriterion, List<Move>>(ListCriterion.class);
        Reach.of(rule, situation, history).verdicts().forEach((condition, verdict) -> {
            var leavesForSize = condition.criterion() == ListCriterion.RESIDENTS && verdict.truth() == Truth.YES;
            if (!leavesForSize) {
                verdict.measured()
                        .ifPresent(distance -> byCriterion
                                .computeIfAbsent(condition.criterion(), _ -> new ArrayList<>())
                                .add(across(condition, distance)));
            }
        });
        return List.copyOf(byCriterion.values());
    }

    private static Move across(Condition condition, Distance distance) {
        var met = condition.operator().holds(distance.value(), distance.threshold());
        var to = condition.operator().nearest(!met, distance.threshold(), condition.step());
        return new Move(condition, distance.value(), to);
    }
}
