package dk.helhed.kernel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days from {@code from} up to, but not including, {@code until}. Without {@code until} it goes on for ever.
 *
 * @throws IllegalArgumentException when it would hold no day
 */
public record Period(LocalDate from, Optional<LocalDate> until) {
    public Period {
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new IllegalArgumentException("A period ends after it begins: " + from + " to " + until.get());
        }
    }

    public static Period of(LocalDate from, LocalDate until) {
        return new Period(from, Optional.of(until));
    }

    public static Period from(LocalDate from) {
        return new Period(from, Optional.empty());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    public boolean overlaps(Period other) {
        return other.until.map(from::isBefore).orElse(true)
                && until.map(other.from::isBefore).orElse(true);
    }

    /** The last day inside the period; empty when it goes on for ever. */
    public Optional<LocalDate> lastDay() {
        return until.map(day -> day.minusDays(1));
    }
}
