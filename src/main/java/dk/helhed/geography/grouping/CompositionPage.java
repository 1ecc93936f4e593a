package dk.helhed.geography.grouping;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.GroupingEdition;
import dk.helhed.geography.shape.Fault;
import dk.helhed.web.Page;
import java.util.List;
import java.util.Set;

/**
 * @param levels the kinds of area that the grouping can be made of: those that there are
 * @param choices areas of the chosen kind, by what they lie in
 * @param chosen ids
 */
record CompositionPage(
        Area grouping,
        List<GroupingEdition> editions,
        List<TakenBackCompositionStore.Row> takenBack,
        List<AreaLevel> levels,
        List<Under> choices,
        Set<String> chosen,
        CompositionForm form,
        List<Fault> refusals)
        implements Page {

    /** @param name of what the areas lie in; empty where they lie in nothing */
    record Under(String name, List<Area> areas) {}

    String here() {
        return "/areas/" + grouping.id().value();
    }

    boolean isChosen(Area area) {
        return chosen.contains(area.id().value().toString());
    }

    long count() {
        return choices.stream()
                .flatMap(under -> under.areas().stream())
                .filter(this::isChosen)
                .count();
    }
}
