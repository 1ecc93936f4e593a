package dk.helhed.statistics.comparison;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.Crosswalk;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;

/**
 * Which areas there were at the same time, as the changes of borders tell.
 *
 * @param since the day of the change that made an area; an area that no change made has always been
 * @param until the day of the change that ended it
 */
record Editions(Map<UUID, LocalDate> since, Map<UUID, LocalDate> until) {
    static final Editions UNCHANGED = new Editions(Map.of(), Map.of());

    static Editions of(Collection<Crosswalk> changes) {
        var since = new HashMap<UUID, LocalDate>();
        var until = new HashMap<UUID, LocalDate>();
        for (var change : changes) {
            var old = new HashSet<AreaId>();
            change.sharesByNewArea().values().forEach(shares -> old.addAll(shares.keySet()));
            var fresh = change.sharesByNewArea().keySet();
            old.stream()
                    .filter(area -> !fresh.contains(area))
                    .forEach(area -> until.put(area.value(), change.validFrom()));
            fresh.stream()
                    .filter(area -> !old.contains(area))
                    .forEach(area -> since.put(area.value(), change.validFrom()));
        }
        return new Editions(since, until);
    }

    /** The other was there on the last day of the one; an area that still is has today's as its last. */
    boolean areTogether(UUID one, UUID other) {
        var end = until.getOrDefault(one, LocalDate.MAX);
        return since.getOrDefault(other, LocalDate.MIN).isBefore(end)
                && !until.getOrDefault(other, LocalDate.MAX).isBefore(end);
    }
}
