package dk.helhed.statistics.lists;

import java.util.Set;

/**
 * A class an area reaches by being in another one list after list.
 *
 * @param counted the classes that count on earlier lists; lists of older versions of the law count as well
 * @param listsByText how many lists in a row the text of the law says
 * @param listsApplied how many are applied, by the rule of transition
 */
public record StreakRule(
        ListClass reaches, ListClass basis, Set<ListClass> counted, int listsByText, int listsApplied) {
    public StreakRule {
        counted = Set.copyOf(counted);
    }
}
