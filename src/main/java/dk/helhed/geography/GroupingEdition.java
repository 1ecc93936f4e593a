package dk.helhed.geography;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a grouping is made of in a time, all of one level. */
public record GroupingEdition(
        UUID id,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        String source,
        AreaLevel memberLevel,
        List<Area> members) {}
