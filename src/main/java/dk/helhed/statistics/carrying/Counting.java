package dk.helhed.statistics.carrying;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.indicator.AddingRule;
import dk.helhed.statistics.indicator.Aggregation;
import dk.helhed.statistics.indicator.Aggregation.Outcome;
import dk.helhed.statistics.indicator.Amount;
import dk.helhed.statistics.indicator.Axis;
import dk.helhed.statistics.indicator.Origin.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * On which areas the numbers of one period are counted, where borders changed.
 *
 * @param twice those on both sides of which the period is counted, so that all areas together are no whole
 * @param leftOut areas of the edition that the period is not counted on
 * @param carried those of them that can be put together from the areas it is counted on
 */
public record Counting(List<Overlap> twice, Set<AreaId> leftOut, Map<AreaId, List<Share>> carried) {

    /** Areas of an edition, and of those after it, on both of which somebody is counted. */
    public record Overlap(Set<AreaId> gone, Set<AreaId> fresh) {}

    /**
     * @param day the first of the period
     * @param counted whether the file has a cell for the area in the period
     */
    public static Counting of(Collection<Passage> passages, LocalDate day, Predicate<AreaId> counted) {
        var leftOut = new HashSet<AreaId>();
        var carried = new HashMap<AreaId, List<Share>>();
        var twice = new ArrayList<Overlap>();
        for (var passage : passages) {
            var onGone = passage.gone().stream().anyMatch(counted);
            var onFresh = passage.fresh().stream().anyMatch(counted);
            var after = after(passage, passages);
            if (onGone && after.stream().anyMatch(counted)) {
                twice.add(new Overlap(passage.gone(), after));
            } else if (onGone) {
                leftOut.addAll(passage.fresh());
                carried.putAll(passage.carriable());
            } else {
                var before = !onFresh && day.isBefore(passage.by().validFrom());
                leftOut.addAll(before ? passage.fresh() : passage.gone());
            }
        }
        return new Counting(twice, leftOut, carried);
    }

    /** The areas of the next edition and of all later ones: an edition may be skipped. */
    private static Set<AreaId> after(Passage passage, Collection<Passage> passages) {
        var after = new HashSet<>(passage.fresh());
        var grows = true;
        while (grows) {
            grows = passages.stream()
                    .filter(next -> next.gone().stream().anyMatch(after::contains))
                    .map(next -> after.addAll(next.fresh()))
                    .reduce(false, Boolean::logicalOr);
        }
        after.removeAll(passage.gone());
        return after;
    }

    /** Carries only what the other carries too: the two sums of a quotient follow the same borders. */
    public Counting alike(Counting other) {
        var both = new HashMap<>(carried);
        both.keySet().retainAll(other.carried.keySet());
        return new Counting(twice, leftOut, both);
    }

    /** All areas together hold somebody twice. */
    public boolean isTwice() {
        return !twice.isEmpty();
    }

    /** The group holds areas of both editions, and both are counted. */
    public boolean isTwice(Collection<AreaId> group) {
        return twice.stream()
                .anyMatch(passage -> group.stream().anyMatch(passage.gone()::contains)
                        && group.stream().anyMatch(passage.fresh()::contains));
    }

    /** Those of all areas that together are the whole. */
    public List<AreaId> whole(Collection<AreaId> areas) {
        return areas.stream().filter(area -> !leftOut.contains(area)).toList();
    }

    /** Those of a group's areas that together are the group: as it is counted where it holds such areas, else carried. */
    public List<AreaId> members(Collection<AreaId> group) {
        var sources = new HashSet<AreaId>();
        carried.values().forEach(shares -> shares.forEach(share -> sources.add(share.from())));
        var holdsOld = group.stream().anyMatch(sources::contains);
        var members = group.stream()
                .filter(area -> !leftOut.contains(area) || carried.containsKey(area) && !holdsOld)
                .toList();
        return members.isEmpty() ? List.copyOf(group) : members;
    }

    /**
     * A new area's amount from those of the old ones.
     *
     * @param counted the amount of an old area
     */
    public static Outcome carry(List<Share> shares, Aggregation aggregation, Function<AreaId, Outcome> counted) {
        if (aggregation.areas() != AddingRule.SUM) {
            return new Outcome.MayNotBeAdded(Axis.AREAS, aggregation.flag());
        }
        var parts = shares.stream()
                .map(share -> weighted(share, counted.apply(share.from())))
                .toList();
        return Outcome.firstRefusal(parts).orElseGet(() -> aggregation.together(Axis.AREAS, Outcome.amounts(parts)));
    }

    private static Outcome weighted(Share share, Outcome outcome) {
        return outcome instanceof Outcome.Together(Amount.Known(var value, var origin))
                ? new Outcome.Together(new Amount.Known(value.multiply(share.weight()), origin.carriedBy(share)))
                : outcome;
    }
}
