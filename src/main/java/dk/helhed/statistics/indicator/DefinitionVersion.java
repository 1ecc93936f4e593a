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

    /** The newest of the later versions that cover every day that it covers, so that it is followed on none; empty where it still is. */
    public Optional<DefinitionVersion> replacedBy(Collection<DefinitionVersion> versions) {
        return versions.stream()
                .filter(other -> other.number > number)
                .filter(other -> other.validFrom.isEmpty()
                        || validFrom.filter(other::covers).isPresent())
                .max(Comparator.comparingInt(DefinitionVersion::number));
    }

    /** The version that a day's figures follow: the newest among those that cover it. Empty when none does. */
    public static Optional<DefinitionVersion> on(LocalDate day, Collection<DefinitionVersion> versions) {
        return versions.stream()
                .filter(version -> version.covers(day))
                .max(Comparator.comparingInt(DefinitionVersion::number));
    }
}
