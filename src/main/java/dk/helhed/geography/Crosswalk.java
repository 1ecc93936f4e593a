package dk.helhed.geography;

import dk.helhed.geography.weight.Share;
import dk.helhed.geography.weight.Weights;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * From the edition of a level that held until {@code validFrom} to the one that holds from that day.
 *
 * @param shares by old area
 */
public record Crosswalk(CrosswalkId id, AreaLevel level, LocalDate validFrom, String source, List<Share> shares) {
    public Weights weights() {
        var weights = new LinkedHashMap<AreaId, Map<AreaId, BigDecimal>>();
        shares.forEach(share -> weights.computeIfAbsent(share.oldArea(), _ -> new LinkedHashMap<>())
                .put(share.newArea(), share.weight()));
        return new Weights(weights);
    }

    /** Areas that begin with the new edition, as far as is said. */
    public List<AreaId> beginning() {
        return Share.alone(shares);
    }

    /** By new area, which share of which old one is in it. */
    public Map<AreaId, Map<AreaId, BigDecimal>> sharesByNewArea() {
        var into = new LinkedHashMap<AreaId, Map<AreaId, BigDecimal>>();
        shares.forEach(share -> into.computeIfAbsent(share.newArea(), _ -> new LinkedHashMap<>())
                .put(share.oldArea(), share.weight()));
        return into;
    }
}
