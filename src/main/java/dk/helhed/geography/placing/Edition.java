package dk.helhed.geography.placing;

import dk.helhed.geography.AreaId;
import dk.helhed.kernel.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A shape that an area has for a time. */
public record Edition(UUID id, AreaId area, LocalDate validFrom, Optional<LocalDate> validUntil, String geometry) {
    boolean holdsOn(LocalDate day) {
        return new Period(validFrom, validUntil).contains(day);
    }
}
