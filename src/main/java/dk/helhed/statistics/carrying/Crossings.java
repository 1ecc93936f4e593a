package dk.helhed.statistics.carrying;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.carrying.Counting.Overlap;
import dk.helhed.statistics.indicator.Aggregation.Unclear;
import dk.helhed.statistics.indicator.Origin.Share;
import dk.helhed.statistics.indicator.PeriodCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which changes of borders the counts of one period are carried across, one after the other. Each new area has one way from what is
 * counted, the one with the fewest changes; where two are as short, or where a way would take more than all of an old area, nothing
 * is carried. An area that goes on is carried from itself.
 */
final class Crossings {
    private final Borders borders;
    private final PeriodCode period;
    private final Function<AreaId, Seen> seen;
    private final List<Overlap> twice = new ArrayList<>();
    private final Set<AreaId> leftOut = new HashSet<>();
    private final List<Crossed> crossed = new ArrayList<>();
    private final Map<AreaId, Carried> carried = new HashMap<>();
    private final Map<AreaId, Unclear> contested = new HashMap<>();

    /** A change that is crossed, and after how many others at most. */
    private record Crossed(Passage passage, int depth) {}

    Crossings(Borders borders, PeriodCode period, Function<AreaId, Seen> seen) {
        this.borders = borders;
        this.period = period;
        this.seen = seen;
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
        var onGone = passage.gone().stream().anyMatch(this::isCounted);
        var after = borders.after(passage);
        if (isSeenAfter(passage)) {
            leftOut.addAll(passage.gone());
        } else if (onGone && after.stream().anyMatch(this::isCounted)) {
            twice.add(new Overlap(passage.gone(), after));
        } else if (onGone || isBefore(passage)) {
            leftOut.addAll(passage.fresh());
            crossed.add(new Crossed(passage, depth(passage.old())));
        } else {
            var onFresh = passage.fresh().stream().anyMatch(this::isCounted);
            leftOut.addAll(!onFresh && isEarlierThan(passage) ? passage.fresh() : passage.gone());
        }
    }

    /**
     * The borders changed before the period or in it, nobody is counted on an area that is gone, and each that takes one of them in has a
     * number: a period may be counted on the borders before or after a change in it, and these are the ones after.
     */
    private boolean isSeenAfter(Passage passage) {
        return !passage.gone().isEmpty()
                && !period.lastDay().isBefore(passage.by().validFrom())
                && depth(passage.gone()) == 0
                && passage.gone().stream().map(seen).noneMatch(Seen.SOMEBODY::equals)
                && passage.takers().map(seen).allMatch(taker -> taker.compareTo(Seen.NOBODY) >= 0);
    }

    /**
     * No area that is gone is counted, and the period is on the old edition all the same: they are carried to from an edition that is,
     * or none is gone and those that go on are counted before the day.
     */
    private boolean isBefore(Passage passage) {
        var isOnTheWay = passage.gone().isEmpty()
                ? isEarlierThan(passage) && passage.old().stream().anyMatch(this::isCounted)
                : depth(passage.gone()) > 0;
        return isOnTheWay && passage.fresh().stream().noneMatch(this::isCounted);
    }

    private boolean isCounted(AreaId area) {
        return seen.apply(area) != Seen.NOT;
    }

    private boolean isEarlierThan(Passage passage) {
        return period.firstDay().isBefore(passage.by().validFrom());
    }

    /** How many changes lie before the areas, on the longest way from what is counted; 0 where there is none. */
    private int depth(Set<AreaId> areas) {
        return crossed.stream()
                .filter(earlier ->
                        !Collections.disjoint(earlier.passage().carriable().keySet(), areas))
                .mapToInt(earlier -> 1 + earlier.depth())
                .max()
                .orElse(0);
    }

    /** Passages as far from what is counted as each other: where two lead to one area, neither does. */
    private void cross(Collection<Passage> passages) {
        var before = new HashSet<>(carried.keySet());
        before.addAll(contested.keySet());
        for (var passage : passages) {
            var isOneOfTwo = passages.stream()
                    .filter(other -> !other.equals(passage))
                    .anyMatch(other -> !Collections.disjoint(
                            other.carriable().keySet(), passage.carriable().keySet()));
            if (isOneOfTwo || !isOpen(passage, before)) {
                passage.carriable().keySet().stream()
                        .filter(area -> !passage.fresh().contains(area) || !before.contains(area))
                        .forEach(this::contest);
            } else {
                carry(passage);
            }
        }
    }

    private boolean isOpen(Passage passage, Set<AreaId> before) {
        return Collections.disjoint(before, passage.fresh())
                && !goesBack(passage.fresh())
                && !isMoreThanAll(passage.old().stream().map(this::now).toList());
    }

    /** All at once: where an area goes on, the others still take from it as it was. */
    private void carry(Passage passage) {
        var into = new HashMap<AreaId, Carried>();
        passage.carriable().forEach((area, shares) -> into.put(area, Carried.by(shares, carried)));
        passage.carriable().forEach((area, shares) -> {
            if (shares.stream().map(Share::from).anyMatch(contested::containsKey)) {
                contest(area);
                into.remove(area);
            }
        });
        carried.putAll(into);
    }

    private void contest(AreaId area) {
        carried.remove(area);
        contested.put(area, Unclear.TWO_WAYS);
    }

    private Carried now(AreaId area) {
        return carried.getOrDefault(area, Carried.not(area));
    }

    /** To an area that others were already carried from. */
    private boolean goesBack(Set<AreaId> fresh) {
        return carried.values().stream()
                .flatMap(one -> one.shares().stream())
                .anyMatch(share -> fresh.contains(share.from()));
    }

    /** Together they take more than all of an area that is counted. */
    static boolean isMoreThanAll(Collection<Carried> areas) {
        var all = new HashMap<AreaId, BigDecimal>();
        areas.forEach(area -> area.taken().forEach((from, weight) -> all.merge(from, weight, BigDecimal::add)));
        return all.values().stream().anyMatch(weight -> weight.compareTo(BigDecimal.ONE) > 0);
    }
}
