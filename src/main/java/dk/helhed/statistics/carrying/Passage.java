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

/**
 * The way from the areas of one edition to those of the next. An area that is in both with other borders is neither gone nor new:
 * its counts say not which borders they follow, so nothing is carried from it.
 *
 * @param into by new area, the shares of the old ones
 */
public record Passage(Crossing by, Map<AreaId, Map<AreaId, BigDecimal>> into) {

    public static Passage of(Crosswalk crosswalk) {
        return new Passage(
                new Crossing(crosswalk.id(), crosswalk.validFrom(), crosswalk.source()), crosswalk.sharesByNewArea());
    }

    /** Areas that are only in the old edition. */
    Set<AreaId> gone() {
        var gone = old();
        gone.removeAll(into.keySet());
        return gone;
    }

    /** Areas that are only in the new edition. */
    Set<AreaId> fresh() {
        var fresh = new HashSet<>(into.keySet());
        fresh.removeAll(old());
        return fresh;
    }

    /** New areas that can be put together from old ones, each with the shares it takes. */
    Map<AreaId, List<Share>> carriable() {
        var gone = gone();
        return fresh().stream()
                .filter(area -> gone.containsAll(shares(area).keySet()))
                .collect(Collectors.toMap(
                        area -> area,
                        area -> shares(area).entrySet().stream()
                                .map(share -> new Share(share.getKey(), area, share.getValue(), by))
                                .toList()));
    }

    Map<AreaId, BigDecimal> shares(AreaId area) {
        return into.getOrDefault(area, Map.of());
    }

    private Set<AreaId> old() {
        return into.values().stream()
                .flatMap(shares -> shares.keySet().stream())
                .collect(Collectors.toSet());
    }
}
