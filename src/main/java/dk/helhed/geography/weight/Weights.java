package dk.helhed.geography.weight;

import dk.helhed.geography.AreaId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Which share of each old area is in which new one. The shares of an old area are positive and sum to 1 exactly; an area
 * that is not named is the same in both editions.
 */
public record Weights(Map<AreaId, Map<AreaId, BigDecimal>> shares) {
    public Weights {
        shares.forEach((old, parts) -> {
            if (parts.values().stream().anyMatch(part -> part.signum() <= 0) || !isWhole(parts)) {
                throw new IllegalArgumentException("Shares are positive and sum to 1: " + old + " " + parts);
            }
        });
        shares = Map.copyOf(shares);
    }

    /** The counts by new area. Whole in, whole out, and the total is kept exactly, area by area and in all. */
    public Map<AreaId, Long> carry(Map<AreaId, Long> counts) {
        var carried = new HashMap<AreaId, Long>();
        counts.forEach(
                (old, count) -> split(old, count).forEach((area, part) -> carried.merge(area, part, Math::addExact)));
        return carried;
    }

    /** Each part is rounded down, and what is left over goes one by one to the parts that lost most. */
    private Map<AreaId, Long> split(AreaId old, long count) {
        var parts = shares.getOrDefault(old, Map.of(old, BigDecimal.ONE)).entrySet().stream()
                .map(share -> Part.of(share.getKey(), share.getValue().multiply(BigDecimal.valueOf(count))))
                .sorted(Part.LOST_MOST)
                .toList();
        long left = count - parts.stream().mapToLong(Part::whole).reduce(0, Math::addExact);
        var split = new HashMap<AreaId, Long>();
        for (int i = 0; i < parts.size(); i++) {
            split.put(parts.get(i).area(), parts.get(i).whole() + (i < left ? 1 : 0));
        }
        return split;
    }

    private static boolean isWhole(Map<AreaId, BigDecimal> parts) {
        return parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(BigDecimal.ONE) == 0;
    }

    private record Part(AreaId area, long whole, BigDecimal lost) {
        /** Equal losses in the order of the areas, so that the answer is the same every time. */
        static final Comparator<Part> LOST_MOST = Comparator.comparing(Part::lost)
                .reversed()
                .thenComparing(part -> part.area().value());

        static Part of(AreaId area, BigDecimal exact) {
            var whole = exact.setScale(0, RoundingMode.FLOOR);
            return new Part(area, whole.longValueExact(), exact.subtract(whole));
        }
    }
}
