package dk.helhed.statistics.carrying;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.indicator.AddingRule;
import dk.helhed.statistics.indicator.Aggregation;
import dk.helhed.statistics.indicator.Aggregation.Outcome;
import dk.helhed.statistics.indicator.Amount;
import dk.helhed.statistics.indicator.Axis;
import dk.helhed.statistics.indicator.Origin.Share;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * On which areas the numbers of one period are counted, where borders changed.
 *
 * @param twice those on both sides of which the period is counted, so that all areas together are no whole
 * @param leftOut areas of the editions that the period is not counted on
 * @param carried those of them that can be put together from others: from what is counted, or from what is carried itself
 * @param contested those of them that two ways lead to, so that nothing is carried to them
 */
public record Counting(
        Borders borders,
        List<Overlap> twice,
        Set<AreaId> leftOut,
        Map<AreaId, List<Share>> carried,
        Set<AreaId> contested) {

    public static final Counting PLAIN = new Counting(Borders.UNCHANGED, List.of(), Set.of(), Map.of(), Set.of());

    /** Areas of an edition, and of those after it, on both of which somebody is counted. */
    public record Overlap(Set<AreaId> gone, Set<AreaId> fresh) {}

    /**
     * @param day the first of the period
     * @param counted whether the file has a cell for the area in the period
     */
    public static Counting of(Borders borders, LocalDate day, Predicate<AreaId> counted) {
        return new Crossings(borders, day, counted).counting();
    }

    /** Carries only what the other carries too: the two sums of a quotient follow the same borders. */
    public Counting alike(Counting other) {
        var both = new HashMap<>(carried);
        both.keySet().retainAll(other.carried.keySet());
        var either = new HashSet<>(contested);
        either.addAll(other.contested);
        return new Counting(borders, twice, leftOut, both, either);
    }

    /** As it is counted and no more: nobody twice, and nothing carried. */
    public Counting uncarried() {
        return new Counting(borders, twice, leftOut, Map.of(), Set.of());
    }

    /** The areas that it is made of as they are counted, each once: itself, or those at the beginning of all ways to it. */
    public Set<AreaId> sources(AreaId area) {
        var met = new HashSet<>(Set.of(area));
        var open = new ArrayDeque<>(met);
        while (!open.isEmpty()) {
            carried.getOrDefault(open.poll(), List.of()).stream()
                    .map(Share::from)
                    .filter(met::add)
                    .forEach(open::add);
        }
        met.removeAll(carried.keySet());
        return met;
    }

    /** Says something of an area that the period is not counted on: its value, or that two ways lead to it. */
    public boolean tellsOf(AreaId area) {
        return carried.containsKey(area) || contested.contains(area);
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

    /** Together they take more than all of an area that is counted: two changes part it, and neither knows of the other. */
    public boolean takesTwice(Collection<AreaId> areas) {
        return new Taken(carried).isMoreThanAllBy(areas);
    }

    /** Those of all areas that together are the whole. */
    public List<AreaId> whole(Collection<AreaId> areas) {
        return areas.stream().filter(area -> !leftOut.contains(area)).toList();
    }

    /**
     * Those of a group's areas that together are the group: as it is counted where it holds what others are made of, else carried.
     * Never an area together with one that it is made of.
     */
    public List<AreaId> members(Collection<AreaId> group) {
        var found = found(group);
        return found.isEmpty() ? List.copyOf(group) : found;
    }

    /** The same for members that were picked one by one. Empty where one of them is in no other and cannot be carried either. */
    public Optional<List<AreaId>> picked(Collection<AreaId> group) {
        var members = found(group);
        var beginnings = borders.madeOf(members);
        var alone = group.stream()
                .filter(area -> !members.contains(area) && !beginnings.contains(area))
                .filter(area -> !borders.isMadeOf(area, members))
                .toList();
        if (members.isEmpty()) {
            return Optional.of(List.copyOf(group));
        }
        return alone.stream().allMatch(this::tellsOf)
                ? Optional.of(
                        Stream.concat(members.stream(), roots(alone).stream()).toList())
                : Optional.empty();
    }

    private List<AreaId> found(Collection<AreaId> group) {
        var here = whole(group);
        var there = group.stream().filter(this::tellsOf).toList();
        var holdsOld = there.stream().anyMatch(area -> borders.isMadeOf(area, here));
        return holdsOld
                ? here
                : Stream.concat(here.stream(), roots(there).stream()).toList();
    }

    /** Those that are not made of another of them. */
    private List<AreaId> roots(List<AreaId> areas) {
        return areas.stream().filter(area -> !borders.isMadeOf(area, areas)).toList();
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
