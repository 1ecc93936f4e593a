package dk.helhed.geography.area;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaCode;
import dk.helhed.geography.CodeScheme;
import dk.helhed.geography.Crosswalk;
import dk.helhed.geography.GroupingEdition;
import dk.helhed.geography.area.AreaPageQueries.EditionRow;
import dk.helhed.geography.shape.Fault;
import dk.helhed.kernel.Language;
import dk.helhed.web.Page;
import java.util.List;
import java.util.Optional;

/** @param typed the alias that was refused; empty at first */
record AreaPage(
        Area area,
        boolean outside,
        Optional<Area> parent,
        List<Area> children,
        List<AreaCode> codes,
        List<CodeScheme> schemes,
        List<String> aliases,
        Composition composition,
        List<EditionRow> editions,
        LocatorMap map,
        String typed,
        List<Fault> refusals)
        implements Page {
    /** What the area is made of across the tree, newest first, the groupings that hold it, and where its counts go. */
    record Composition(List<GroupingEdition> editions, List<Area> holding, List<Crosswalk> crosswalks) {}

    /** What the scheme of a code is called. */
    String scheme(AreaCode code, Language language) {
        return schemes.stream()
                .filter(scheme -> scheme.key().equals(code.scheme()))
                .map(scheme -> scheme.name(language))
                .findFirst()
                .orElse(code.scheme());
    }

    String here() {
        return area.id().value().toString();
    }
}
