package dk.helhed.statistics.lists.assessment;

import dk.helhed.statistics.lists.ListClass;
import dk.helhed.statistics.lists.StreakRule;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * The classes an area was in on lists we know.
 *
 * @param lists by year, those that are certain; a year that is missing is a list we do not know, an empty set a list the
 *     area was not on
 * @param open by year, those it may have been in as well
 */
public record History(Map<Integer, Set<ListClass>> lists, Map<Integer, Set<ListClass>> open) {
    static final Set<ListClass> OF_PARAGRAPH_61_A = Set.of(
            ListClass.LISTED_AREA,
            ListClass.VULNERABLE_AREA,
            ListClass.PARALLEL_SOCIETY,
            ListClass.TRANSFORMATION_AREA);

    public History {
        lists = Map.copyOf(lists);
        open = Map.copyOf(open);
    }

    public History(Map<Integer, Set<ListClass>> lists) {
        this(lists, Map.of());
    }

    public static History unknown() {
        return new History(Map.of());
    }

    /** Whether one of the classes is of the list of § 61 a. */
    public static boolean isOfParagraph61A(Collection<ListClass> classes) {
        return classes.stream().anyMatch(OF_PARAGRAPH_61_A::contains);
    }

    /** Lists of § 61 a in a row up to and with the year given, which is counted as one the area is on. */
    public Streak upTo(int year) {
        return endingWith(year, OF_PARAGRAPH_61_A);
    }

    /** Lists in a row up to and with the year given that count towards a class reached by lasting. */
    public Streak towards(StreakRule rule, int year) {
        return endingWith(year, rule.counted());
    }

    /** Whether there are enough of them: no where there would be too few even if every list that is not known counted. */
    Truth lasts(StreakRule rule, int year) {
        if (towards(rule, year).lists() >= rule.listsApplied()) {
            return Truth.YES;
        }
        return longest(year, rule.counted()) >= rule.listsApplied() ? Truth.UNKNOWN : Truth.NO;
    }

    private int longest(int year, Collection<ListClass> counted) {
        var before = year - 1;
        while (on(before, counted) != Truth.NO) {
            before--;
        }
        return year - before;
    }

    /** Lists in a row up to and with the year given, which is counted as one the area is on. */
    Streak endingWith(int year, Collection<ListClass> counted) {
        var length = 1;
        for (var earlier = year - 1; ; earlier--) {
            switch (on(earlier, counted)) {
                case YES -> length++;
                case NO -> {
                    return new Streak(length, true);
                }
                case UNKNOWN -> {
                    return new Streak(length, false);
                }
            }
        }
    }

    private Truth on(int year, Collection<ListClass> counted) {
        if (year < Streak.FIRST_LIST) {
            return Truth.NO;
        }
        if (!(lists.get(year) instanceof Set<ListClass> certain)) {
            return Truth.UNKNOWN;
        }
        if (certain.stream().anyMatch(counted::contains)) {
            return Truth.YES;
        }
        return open.getOrDefault(year, Set.of()).stream().anyMatch(counted::contains) ? Truth.UNKNOWN : Truth.NO;
    }
}
