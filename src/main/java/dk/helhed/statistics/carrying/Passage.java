package dk.helhed.statistics.carrying;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.Crosswalk;
import dk.helhed.statistics.indicator.Origin.Crossing;
import dk.helhed.statistics.indicator.Origin.Share;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The way from the areas of one edition to those of the next. An area that is in both with other borders is neither gone nor new: it
 * goes on, and its counts follow the edition that the period is counted on.
 */
public final class Passage {
    private final Crossing by;
    private final Map<AreaId, Map<AreaId, BigDecimal>> into;
    private final Set<AreaId> old;
    private final Set<AreaId> gone;
    private final Set<AreaId> fresh;
    private final Map<AreaId, List<Share>> carriable;

    /** @param into by new area, the shares of the old ones */
    public Passage(Crossing by, Map<AreaId, Map<AreaId, BigDecimal>> into) {
        this.by = by;
        this.into = Map.copyOf(into);
        this.old = this.into.values().stream()
                .flatMap(shares -> shares.keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
        this.gone = without(old, this.into.keySet());
        this.fresh = without(this.into.keySet(), old);
        this.carriable = this.into.entrySet().stream()
                .map(area -> shares(area.getKey(), area.getValue(), by))
                .filter(shares -> !isTheSame(shares))
                .collect(Collectors.toMap(shares -> shares.getFirst().to(), shares -> shares));
    }

    public static Passage of(Crosswalk crosswalk) {
        return new Passage(
                new Crossing(crosswalk.id(), crosswalk.validFrom(), crosswalk.source()), crosswalk.sharesByNewArea());
    }

    Crossing by() {
        return by;
    }

    Map<AreaId, Map<AreaId, BigDecimal>> into() {
        return into;
    }

    /** The areas of the old edition, those that go on among them. */
    Set<AreaId> old() {
        return old;
    }

    /** Areas that are only in the old edition. */
    Set<AreaId> gone() {
        return gone;
    }

    /** Areas that are only in the new edition. */
    Set<AreaId> fresh() {
        return fresh;
    }

    /** Areas that take one of those in that are gone. */
    Stream<AreaId> takers() {
        return into.entrySet().stream()
                .filter(area -> area.getValue().keySet().stream().anyMatch(gone::contains))
                .map(Map.Entry::getKey);
    }

    /** Areas that are put together from old ones, each with the shares it takes; among them those that go on with other borders. */
    Map<AreaId, List<Share>> carriable() {
        return carriable;
    }

    /** All of itself and nothing else. */
    private static boolean isTheSame(List<Share> shares) {
        var one = shares.getFirst();
        return shares.size() == 1 && one.from().equals(one.to()) && one.weight().compareTo(BigDecimal.ONE) == 0;
    }

    private static Set<AreaId> without(Set<AreaId> areas, Set<AreaId> others) {
        var left = new HashSet<>(areas);
        left.removeAll(others);
        return Set.copyOf(left);
    }

    private static List<Share> shares(AreaId area, Map<AreaId, BigDecimal> weights, Crossing by) {
        return weights.entrySet().stream()
                .map(share -> new Share(share.getKey(), area, share.getValue(), by))
                .toList();
    }
}
