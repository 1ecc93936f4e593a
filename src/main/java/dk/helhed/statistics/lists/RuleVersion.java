package dk.helhed.statistics.lists;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/**
 * The law as it was for some years' lists.
 *
 * @param code the year of the version, such as {@code 2014}; stable
 * @param classes a class stands after the one it builds on
 * @param lastList empty for the version in force
 */
public record RuleVersion(
        String code, int firstList, Optional<Integer> lastList, List<ClassRule> classes, Optional<StreakRule> streak) {
    public RuleVersion {
        classes = List.copyOf(classes);
    }

    public boolean covers(int listYear) {
        return listYear >= firstList && lastList.map(last -> listYear <= last).orElse(true);
    }

    /** Every condition once, in the order of the law. */
    public SequencedSet<Condition> conditions() {
        return classes.stream()
                .flatMap(rule -> Stream.concat(rule.required().stream(), rule.counted().stream()))
                .collect(LinkedHashSet::new, LinkedHashSet::add, LinkedHashSet::addAll);
    }
}
