package dk.helhed.geography.area;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.Crosswalks;
import dk.helhed.geography.Groupings;
import dk.helhed.geography.area.AreaPage.Composition;
import org.springframework.stereotype.Component;

/** What an area has to do with others outside the tree. */
@Component
class Compositions {
    private final Groupings groupings;
    private final Crosswalks crosswalks;

    Compositions(Groupings groupings, Crosswalks crosswalks) {
        this.groupings = groupings;
        this.crosswalks = crosswalks;
    }

    Composition of(AreaId area) {
        return new Composition(groupings.editions(area), groupings.holding(area), crosswalks.touching(area));
    }
}
