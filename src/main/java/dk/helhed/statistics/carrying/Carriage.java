package dk.helhed.statistics.carrying;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** By which shares of old areas the numbers of a new one were put together: an estimate. */
public record Carriage(List<Share> shares) {

    /** The shares of each crosswalk that was passed, oldest first. */
    public List<List<Share>> crossings() {
        return shares.stream()
                .collect(Collectors.groupingBy(
                        share -> List.of(share.validFrom(), share.source()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparing(
                        (List<Share> passed) -> passed.getFirst().validFrom()))
                .toList();
    }

    /**
     * @param weight how much of the old area
     * @param crosswalk that says so, with its source and the first day of the new borders
     */
    public record Share(
            String from, String to, BigDecimal weight, UUID crosswalk, LocalDate validFrom, String source) {}
}
