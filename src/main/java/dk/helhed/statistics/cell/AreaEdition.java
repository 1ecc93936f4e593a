package dk.helhed.statistics.cell;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Between which changes of borders an area is what it is.
 *
 * @param from the day of the change that made it, and {@code until} of the one that ended it; empty where none did
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AreaEdition(Optional<LocalDate> from, Optional<LocalDate> until) {
    /** Its borders are the same at all times that we know of. */
    @JsonIgnore
    public boolean isUnchanged() {
        return from.isEmpty() && until.isEmpty();
    }
}
