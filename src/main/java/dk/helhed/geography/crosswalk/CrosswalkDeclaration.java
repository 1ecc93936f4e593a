package dk.helhed.geography.crosswalk;

import dk.helhed.geography.AreaLevel;
import java.time.LocalDate;

/** What a table of weights is said to be: of which level, from which day, with the codes of which scheme. */
record CrosswalkDeclaration(AreaLevel level, String scheme, LocalDate from, String source, String fileName) {}
