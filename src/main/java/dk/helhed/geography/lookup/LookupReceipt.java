package dk.helhed.geography.lookup;

import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.sheet.SheetEncoding;
import java.time.Instant;
import java.time.LocalDate;

/** What was made of a lookup table. {@code leftOut} has one line of the table a line; areas were {@code added} and {@code moved} to lie in another. */
record LookupReceipt(
        JoinId id,
        String fileName,
        String hash,
        AreaLevel level,
        AreaLevel kind,
        LocalDate validFrom,
        String source,
        int byCode,
        int byName,
        int byAlias,
        int confirmed,
        String leftOut,
        int groupings,
        int codes,
        SheetEncoding encoding,
        int added,
        int moved,
        Instant committedAt) {}
