package dk.helhed.statistics.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * One wording of an indicator. Versions are appended, never overwritten.
 *
 * @param number 1, 2, …
 * @param validFrom the first day whose figures follow it; empty for the version that also covers everything earlier
 */
public record DefinitionVersion(int number, Optional<LocalDate> validFrom, Definition definition) {

    boolean covers(LocalDate day) {
        return validFrom.map(from -> !day.isBefore(from)).orElse(true);
    }

    /** The version that a day's figures follow: the newest among those that cover it. Empty when none does. */
    public static Optional<DefinitionVersion> on(LocalDate day, Collection<DefinitionVersion> versions) {
        return versions.stream()
                .filter(version -> version.covers(day))
                .max(Comparator.comparingInt(DefinitionVersion::number));
    }
}
