package dk.helhed.statistics.carrying;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.indicator.Origin.Share;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What an area is made of within its new borders.
 *
 * @param taken how much of each area that is counted; the area itself where it goes on and took others in
 * @param shares those that it was carried by, oldest first
 */
public record Carried(Map<AreaId, BigDecimal> taken, Set<Share> shares) {

    /** As it is counted. */
    static Carried not(AreaId area) {
        return new Carried(Map.of(area, BigDecimal.ONE), Set.of());
    }

    /** The weights of changes that follow each other multiply. */
    static Carried by(Iterable<Share> shares, Map<AreaId, Carried> before) {
        var taken = new HashMap<AreaId, BigDecimal>();
        var all = new LinkedHashSet<Share>();
        for (var share : shares) {
            var from = before.getOrDefault(share.from(), not(share.from()));
            from.taken.forEach((area, weight) -> taken.merge(area, weight.multiply(share.weight()), BigDecimal::add));
            all.addAll(from.shares);
        }
        shares.forEach(all::add);
        return new Carried(taken, all);
    }
}
