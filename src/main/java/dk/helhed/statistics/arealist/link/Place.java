package dk.helhed.statistics.arealist.link;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.AreaMatch;
import dk.helhed.geography.Areas;
import dk.helhed.statistics.arealist.link.LinkQueries.ListedArea;
import java.util.List;

/** Which of the city's housing areas an area of the lists is, told by its name and the aliases that people confirmed. */
sealed interface Place {
    record Known(Area area) implements Place {}

    /** Several of the city's areas bear the name, so it names none of them. */
    record Ambiguous() implements Place {}

    record Unknown() implements Place {}

    /** The municipality is another. */
    record Elsewhere() implements Place {}

    static Place of(ListedArea listed, Areas areas) {
        var ours = areas.ofLevel(AreaLevel.CITY).stream()
                .anyMatch(city -> city.name().equals(listed.municipality()));
        if (!ours) {
            return new Elsewhere();
        }
        return switch (areas.matches(List.of(listed.name()), AreaLevel.HOUSING_AREA)
                .get(listed.name())) {
            case AreaMatch.Found(var id) ->
                areas.area(id).<Place>map(Known::new).orElseGet(Unknown::new);
            case AreaMatch.Ambiguous _ -> new Ambiguous();
            case null, default -> new Unknown();
        };
    }
}
