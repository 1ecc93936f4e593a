package dk.helhed.geography.area;

import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.area.AreaPageQueries.AreaRow;
import dk.helhed.web.Page;
import java.util.List;

/** @param shown the level whose areas are listed and drawn */
record AreasPage(AreaLevel shown, List<AreaRow> all, LocatorMap map) implements Page {
    List<AreaRow> rows() {
        return all.stream().filter(row -> row.level() == shown).toList();
    }

    long count(AreaLevel level) {
        return all.stream().filter(row -> row.level() == level).count();
    }
}
