package dk.helhed.geography.crosswalk;

import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.sheet.SheetEncoding;
import java.time.LocalDate;

/** What a table of weights is said to be: of which level, from which day, with the codes of which scheme, in which character set. */
record CrosswalkDeclaration(
        AreaLevel level, String scheme, LocalDate from, String source, SheetEncoding encoding, String fileName) {}
