package dk.helhed.geography.edition;

import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.FileId;
import java.time.Instant;
import java.time.LocalDate;

/** What was made of a file. */
record Receipt(
        ImportId id,
        FileId file,
        String fileName,
        String hash,
        AreaLevel level,
        LocalDate validFrom,
        String source,
        boolean partsOfOne,
        int newAreas,
        int firstShapes,
        int newEditions,
        int unchanged,
        Instant committedAt) {
    /** Areas that were there before. */
    int changed() {
        return firstShapes + newEditions;
    }
}
