package dk.helhed.statistics.lists.assessment;

import dk.helhed.statistics.lists.Condition;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.RuleVersion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The ministry's list beside what the rules say of the values on it. */
public sealed interface Comparison {
    record Agrees() implements Comparison {}

    /** Too little is known for the rules to say anything. */
    record CannotBeCompared() implements Comparison {}

    /** @param reasons what could explain it, the likeliest first; hints to look at, never corrections */
    record Differs(Official official, List<Reason> reasons) implements Comparison {}

    sealed interface Reason {
        /** With these two values in each other's place the rules give the official answer. */
        record Exchanged(ListCriterion one, ListCriterion other) implements Reason {}

        /** The value is so near its threshold that rounding may have moved it across. */
        record Rounding(Condition condition) implements Reason {}

        /** The smallest moves that would give the official answer. */
        record Moves(Change change) implements Reason {}
    }

    static Comparison of(RuleVersion rule, Situation situation, History history, Official official) {
        var computed = Assessment.of(rule, situation, history);
        return switch (official.agrees(computed.standing())) {
            case UNKNOWN -> new CannotBeCompared();
            case YES -> new Agrees();
            case NO -> new Differs(official, reasons(rule, situation, history, computed, official));
        };
    }

    private static List<Reason> reasons(
            RuleVersion rule, Situation situation, History history, Assessment computed, Official official) {
        var reasons = new ArrayList<Reason>();
        computed.verdicts()
                .forEach((condition, verdict) -> verdict.measured()
                        .filter(distance -> distance.isWithinRounding(condition))
                        .ifPresent(_ -> reasons.add(new Reason.Rounding(condition))));
        reasons.addAll(exchanged(rule, situation, history, official));
        Assessment.towards(rule, situation, history, official).forEach(change -> reasons.add(new Reason.Moves(change)));
        return List.copyOf(reasons);
    }

    private static List<Reason> exchanged(RuleVersion rule, Situation situation, History history, Official official) {
        var found = new ArrayList<Reason>();
        var shares = List.of(ListCriterion.NON_WESTERN, ListCriterion.OUTSIDE_WORK, ListCriterion.BASIC_SCHOOL);
        for (var one : shares) {
            for (var other : shares.subList(shares.indexOf(one) + 1, shares.size())) {
                var here = situation.value(one);
                var there = situation.value(other);
                if (here.isPresent() && there.isPresent()) {
                    Map<ListCriterion, BigDecimal> exchanged = Map.of(one, there.get(), other, here.get());
                    var standing = Assessment.of(rule, situation.with(exchanged), history)
                            .standing();
                    if (official.agrees(standing) == Truth.YES) {
                        found.add(new Reason.Exchanged(one, other));
                    }
                }
            }
        }
        return found;
    }
}
