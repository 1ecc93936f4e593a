package dk.helhed.statistics.lists;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Every class an area can be in. */
    public Set<ListClass> reachable() {
        return Stream.concat(
                        classes.stream().map(ClassRule::listClass),
                        streak.stream().map(StreakRule::reaches))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The class that a list of this version means by a word. The words of the law changed in 2021; the classes went on. */
    public Optional<ListClass> called(String word) {
        var written = Normalizer.normalize(word, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        return reachable().stream().filter(one -> one.isCalled(written)).findFirst();
    }

    /** The class that one builds on; empty for one that stands by itself. */
    public Optional<ListClass> basis(ListClass one) {
        return classes.stream()
                .filter(rule -> rule.listClass() == one)
                .findFirst()
                .map(ClassRule::basis)
                .orElseGet(() -> streak.filter(rule -> rule.reaches() == one).map(StreakRule::basis));
    }

    /** Every condition once, in the order of the law. */
    public SequencedSet<Condition> conditions() {
        return classes.stream()
                .flatMap(rule -> Stream.concat(rule.required().stream(), rule.counted().stream()))
                .collect(LinkedHashSet::new, LinkedHashSet::add, LinkedHashSet::addAll);
    }
}
