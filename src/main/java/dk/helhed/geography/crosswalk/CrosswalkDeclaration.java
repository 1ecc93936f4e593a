package dk.helhed.geography.crosswalk;

import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.sheet.SheetEncoding;
import java.time.LocalDate;
import java.util.Optional;

/** What a table of weights is said to be: of which level, from which day, with the codes of which scheme, in which character set. Of areas that it names as new only, it is said whether they begin. */
record CrosswalkDeclaration(
        AreaLevel level,
        String scheme,
        LocalDate from,
        String source,
        SheetEncoding encoding,
        Optional<Alone> alone,
        String fileName) {}
