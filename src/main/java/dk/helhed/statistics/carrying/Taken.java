package dk.helhed.statistics.carrying;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.indicator.Origin.Share;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of each counted area those take that are carried. Each area on the way is reckoned once, for many ways may lead over it;
 * more may be carried meanwhile, as long as it is carried from what is there.
 */
final class Taken {
    private final Map<AreaId, List<Share>> carried;
    private final Map<AreaId, Map<AreaId, BigDecimal>> known = new HashMap<>();

    Taken(Map<AreaId, List<Share>> carried) {
        this.carried = carried;
    }

    /** Together they take more than all of an area that is counted. */
    boolean isMoreThanAllBy(Collection<AreaId> areas) {
        var all = new HashMap<AreaId, BigDecimal>();
        areas.forEach(area -> by(area).forEach((from, weight) -> all.merge(from, weight, BigDecimal::add)));
        return all.values().stream().anyMatch(weight -> weight.compareTo(BigDecimal.ONE) > 0);
    }

    private Map<AreaId, BigDecimal> by(AreaId area) {
        if (known.get(area) instanceof Map<AreaId, BigDecimal> taken) {
            return taken;
        }
        if (!(carried.get(area) instanceof List<Share> shares)) {
            return Map.of(area, BigDecimal.ONE);
        }
        var taken = new HashMap<AreaId, BigDecimal>();
        for (var share : shares) {
            by(share.from())
                    .forEach((from, weight) -> taken.merge(from, weight.multiply(share.weight()), BigDecimal::add));
        }
        known.put(area, taken);
        return taken;
    }
}
