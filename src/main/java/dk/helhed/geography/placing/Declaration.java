package dk.helhed.geography.placing;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody says a file means.
 *
 * @param parent the area that new areas are counted in; empty for cities
 * @param name the property that holds the name
 * @param parts whether features of one name are parts of one area; else a name stands once
 * @param code the property that holds the code, and the scheme it belongs to
 * @param from the first day the shapes hold
 * @param source the line that is shown wherever the shapes are
 */
public record Declaration(
        AreaLevel level,
        Optional<AreaId> parent,
        String name,
        boolean parts,
        Optional<CodeProperty> code,
        LocalDate from,
        String source) {

    public record CodeProperty(String property, String scheme) {}
}
