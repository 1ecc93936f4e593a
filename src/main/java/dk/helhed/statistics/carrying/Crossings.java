package dk.helhed.statistics.carrying;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.carrying.Counting.Overlap;
import dk.helhed.statistics.indicator.Origin.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which changes of borders the counts of one period are carried across, one after the other. Each new area has one way from what is
 * counted, the one with the fewest changes; where two are as short, or where a way would take more than all of an old area, nothing
 * is carried.
 */
final class Crossings {
    private final Borders borders;
    private final LocalDate day;
    private final Predicate<AreaId> counted;
    private final List<Overlap> twice = new ArrayList<>();
    private final Set<AreaId> leftOut = new HashSet<>();
    private final List<Crossed> crossed = new ArrayList<>();
    private final Map<AreaId, List<Share>> carried = new HashMap<>();
    private final Set<AreaId> contested = new HashSet<>();
    private final Taken taken = new Taken(carried);

    /** A change that is crossed, and after how many others at most. */
    private record Crossed(Passage passage, int depth) {}

    Crossings(Borders borders, LocalDate day, Predicate<AreaId> counted) {
        this.borders = borders;
        this.day = day;
        this.counted = counted;
    }

    Counting counting() {
        borders.passages().forEach(this::meet);
        crossed.stream()
                .collect(Collectors.groupingBy(
                        Crossed::depth, TreeMap::new, Collectors.mapping(Crossed::passage, Collectors.toList())))
                .values()
                .forEach(this::cross);
        return new Counting(borders, twice, leftOut, carried, contested);
    }

    private void meet(Passage passage) {
        var onGone = passage.gone().stream().anyMatch(counted);
        var onFresh = passage.fresh().stream().anyMatch(counted);
        var after = borders.after(passage);
        var depth = depth(passage);
        if (onGone && after.stream().anyMatch(counted)) {
            twice.add(new Overlap(passage.gone(), after));
        } else if (onGone || !onFresh && depth > 0) {
            leftOut.addAll(passage.fresh());
            crossed.add(new Crossed(passage, depth));
        } else {
            var before = !onFresh && day.isBefore(passage.by().validFrom());
            leftOut.addAll(before ? passage.fresh() : passage.gone());
        }
    }

    /** How many changes lie before it, on the longest way from what is counted; 0 where there is none. */
    private int depth(Passage passage) {
        return crossed.stream()
                .filter(earlier -> !Collections.disjoint(earlier.passage().fresh(), passage.gone()))
                .mapToInt(earlier -> 1 + earlier.depth())
                .max()
                .orElse(0);
    }

    /** Passages as far from what is counted as each other: where two lead to one area, neither does. */
    private void cross(Collection<Passage> passages) {
        var before = new HashSet<>(carried.keySet());
        before.addAll(contested);
        for (var passage : passages) {
            var into = passage.carriable();
            var isOneOfTwo = passages.stream()
                    .filter(other -> !other.equals(passage))
                    .anyMatch(other -> !Collections.disjoint(other.carriable().keySet(), into.keySet()));
            if (isOneOfTwo
                    || !Collections.disjoint(before, into.keySet())
                    || goesBack(into)
                    || taken.isMoreThanAllBy(passage.gone())) {
                into.keySet().stream().filter(area -> !before.contains(area)).forEach(contested::add);
            } else {
                carried.putAll(into);
            }
        }
    }

    /** To an area that others were already carried from. */
    private boolean goesBack(Map<AreaId, List<Share>> into) {
        return carried.values().stream().flatMap(List::stream).anyMatch(share -> into.containsKey(share.from()));
    }
}
