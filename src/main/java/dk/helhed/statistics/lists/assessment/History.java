package dk.helhed.statistics.lists.assessment;

import dk.helhed.statistics.lists.ListClass;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * The classes an area was in on lists we know.
 *
 * @param lists by year; a year that is missing is a list we do not know, an empty set a list the area was not on
 */
public record History(Map<Integer, Set<ListClass>> lists) {
    static final Set<ListClass> OF_PARAGRAPH_61_A = Set.of(
            ListClass.LISTED_AREA,
            ListClass.VULNERABLE_AREA,
            ListClass.PARALLEL_SOCIETY,
            ListClass.TRANSFORMATION_AREA);

    public History {
        lists = Map.copyOf(lists);
    }

    public static History unknown() {
        return new History(Map.of());
    }

    /** Lists of § 61 a in a row up to and with the year given, which is counted as one the area is on. */
    public Streak upTo(int year) {
        return endingWith(year, OF_PARAGRAPH_61_A);
    }

    /** Lists in a row up to and with the year given, which is counted as one the area is on. */
    Streak endingWith(int year, Collection<ListClass> counted) {
        var length = 1;
        for (var earlier = year - 1; ; earlier--) {
            var classes = lists.get(earlier);
            if (classes == null) {
                return new Streak(length, earlier < Streak.FIRST_LIST);
            }
            if (classes.stream().noneMatch(counted::contains)) {
                return new Streak(length, true);
            }
            length++;
        }
    }
}
