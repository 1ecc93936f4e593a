package dk.helhed.statistics.carrying;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.indicator.AddingRule;
import dk.helhed.statistics.indicator.Aggregation;
import dk.helhed.statistics.indicator.Aggregation.Outcome;
import dk.helhed.statistics.indicator.Aggregation.Unclear;
import dk.helhed.statistics.indicator.Amount;
import dk.helhed.statistics.indicator.Axis;
import dk.helhed.statistics.indicator.PeriodCode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * On which areas the numbers of one period are counted, where borders changed.
 *
 * @param twice those on both sides of which the period is counted, so that all areas together are no whole
 * @param leftOut areas of the editions that the period is not counted on
 * @param carried those that can be put together from what is counted: such areas, and those that go on within other borders
 * @param contested those that nothing is carried to, and why
 */
public record Counting(
        Borders borders,
        List<Overlap> twice,
        Set<AreaId> leftOut,
        Map<AreaId, Carried> carried,
        Map<AreaId, Unclear> contested) {

    public static final Counting PLAIN = new Counting(Borders.UNCHANGED, List.of(), Set.of(), Map.of(), Map.of());

    /** Areas of an edition, and of those after it, on both of which somebody is counted. */
    public record Overlap(Set<AreaId> gone, Set<AreaId> fresh) {}

    public static Counting of(Borders borders, PeriodCode period, Function<AreaId, Seen> seen) {
        return new Crossings(borders, period, seen).counting();
    }

    /**
     * Carries only what the other carries too: the two sums of a quotient follow the same borders. An area that goes on within other
     * borders has no quotient where only one of them was carried to it.
     */
    public Counting alike(Counting other) {
        var both = new HashMap<>(carried);
        both.keySet().retainAll(other.carried.keySet());
        var either = new HashMap<>(contested);
        either.putAll(other.contested);
        unlike(other).forEach(area -> either.put(area, Unclear.UNLIKE));
        other.unlike(this).forEach(area -> either.put(area, Unclear.UNLIKE));
        return new Counting(borders, twice, leftOut, both, either);
    }

    private Stream<AreaId> unlike(Counting other) {
        return carried.entrySet().stream()
                .filter(one -> one.getValue().taken().containsKey(one.getKey()))
                .map(Map.Entry::getKey)
                .filter(area -> !other.carried.containsKey(area));
    }

    /** As it is counted and no more: nobody twice, and nothing carried. */
    public Counting uncarried() {
        return new Counting(borders, twice, leftOut, Map.of(), Map.of());
    }

    /** Says something of an area that the period is not counted on: its value, or that two ways lead to it. */
    public boolean tellsOf(AreaId area) {
        return carried.containsKey(area) || contested.containsKey(area);
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
    public boolean takesTwice(Told told) {
        return Crossings.isMoreThanAll(Stream.concat(
                        told.counted().stream().map(Carried::not),
                        told.carried().stream().map(area -> carried.getOrDefault(area, Carried.not(area))))
                .toList());
    }

    /** Those of all areas that together are the whole, each as it is counted. */
    public Told whole(Collection<AreaId> areas) {
        return new Told(here(areas), List.of());
    }

    /**
     * Those of a group's areas that together are the group: as it is counted where it holds what others are made of, else carried.
     * Never an area together with one that it is made of.
     */
    public Told members(Collection<AreaId> group) {
        var found = found(group);
        return found.areas().isEmpty() ? new Told(List.copyOf(group), List.of()) : found;
    }

    /** The same for members that were picked one by one. Empty where one of them is in no other and cannot be carried either. */
    public Optional<Told> picked(Collection<AreaId> group) {
        var found = found(group);
        var members = found.areas();
        if (members.isEmpty()) {
            return Optional.of(new Told(List.copyOf(group), List.of()));
        }
        var beginnings = borders.madeOf(members);
        var alone = group.stream()
                .filter(area -> !members.contains(area) && !beginnings.contains(area))
                .filter(area -> !borders.isMadeOf(area, members))
                .toList();
        return alone.stream().allMatch(this::tellsOf)
                ? Optional.of(new Told(
                        found.counted(),
                        Stream.concat(found.carried().stream(), roots(alone).stream())
                                .toList()))
                : Optional.empty();
    }

    private Told found(Collection<AreaId> group) {
        var here = here(group);
        var there = group.stream().filter(this::tellsOf).toList();
        var holdsOld = there.stream().anyMatch(area -> borders.isMadeOf(area, here));
        return holdsOld
                ? new Told(here, List.of())
                : new Told(here.stream().filter(area -> !there.contains(area)).toList(), roots(there));
    }

    private List<AreaId> here(Collection<AreaId> areas) {
        return areas.stream().filter(area -> !leftOut.contains(area)).toList();
    }

    /** Those that are not made of another of them. */
    private List<AreaId> roots(List<AreaId> areas) {
        return areas.stream().filter(area -> !borders.isMadeOf(area, areas)).toList();
    }

    /**
     * An area's amount within its new borders, from those that are counted. Each of them is read once, on however many ways it leads here.
     *
     * @param counted the amount of an area as it is counted
     */
    public static Outcome carry(Carried carried, Aggregation aggregation, Function<AreaId, Outcome> counted) {
        if (aggregation.areas() != AddingRule.SUM) {
            return new Outcome.MayNotBeAdded(Axis.AREAS, aggregation.flag());
        }
        var parts = carried.taken().entrySet().stream()
                .map(part -> weighted(part.getValue(), counted.apply(part.getKey())))
                .toList();
        return Outcome.firstRefusal(parts).orElseGet(() -> switch (aggregation.together(
                Axis.AREAS, Outcome.amounts(parts))) {
            case Outcome.Together(Amount.Known(var value, var origin)) ->
                new Outcome.Together(new Amount.Known(value, origin.carriedBy(carried.shares())));
            case Outcome other -> other;
        });
    }

    private static Outcome weighted(BigDecimal weight, Outcome outcome) {
        return outcome instanceof Outcome.Together(Amount.Known(var value, var origin))
                ? new Outcome.Together(new Amount.Known(value.multiply(weight), origin))
                : outcome;
    }
}
