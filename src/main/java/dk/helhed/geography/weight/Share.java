package dk.helhed.geography.weight;

import dk.helhed.geography.AreaId;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** The share of an old area that is in a new one. */
public record Share(AreaId oldArea, AreaId newArea, BigDecimal weight) {

    /** All of an area that goes on. */
    public static Share itself(AreaId area) {
        return new Share(area, area, BigDecimal.ONE);
    }

    /** Areas that are named as new only. */
    public static List<AreaId> alone(List<Share> shares) {
        var old = shares.stream().map(Share::oldArea).collect(Collectors.toSet());
        return shares.stream()
                .map(Share::newArea)
                .filter(area -> !old.contains(area))
                .distinct()
                .toList();
    }
}
