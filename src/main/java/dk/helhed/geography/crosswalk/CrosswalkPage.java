package dk.helhed.geography.crosswalk;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.Crosswalk;
import dk.helhed.geography.weight.Share;
import dk.helhed.web.Page;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/** @param names of the areas */
record CrosswalkPage(Crosswalk crosswalk, Map<AreaId, String> names) implements Page {
    /** What is counted in the example. */
    static final long EXAMPLE = 1_000;

    String name(AreaId area) {
        return names.getOrDefault(area, "?");
    }

    String beginning() {
        return crosswalk.beginning().stream().map(this::name).collect(Collectors.joining(", "));
    }

    BigDecimal percent(Share share) {
        return share.weight().movePointRight(2).stripTrailingZeros();
    }

    int decimals(Share share) {
        return Math.max(0, percent(share).scale());
    }

    /** Where so many people of the old area are counted afterwards. */
    long example(Share share) {
        return crosswalk.weights().carry(Map.of(share.oldArea(), EXAMPLE)).getOrDefault(share.newArea(), 0L);
    }
}
