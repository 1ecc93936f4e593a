package dk.helhed.statistics.intake;

import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.AreaStore;
import dk.helhed.geography.Areas;
import dk.helhed.geography.NewArea;
import java.util.List;
import java.util.Optional;

/** The districts that the files speak of; made only where the demo city has not made them. */
public final class Districts {
    private static final List<String> NAMES = List.of(
            "Indre By",
            "Østerbro",
            "Nørrebro",
            "Vesterbro-Kongens Enghave",
            "Valby",
            "Vanløse",
            "Brønshøj-Husum",
            "Bispebjerg",
            "Amager Øst",
            "Amager Vest",
            "Uden for inddeling");

    private Districts() {}

    public static void exist(Areas areas, AreaStore store) {
        var known = areas.match(NAMES, AreaLevel.DISTRICT);
        NAMES.stream()
                .filter(name -> !known.containsKey(name))
                .forEach(name -> store.add(
                        new NewArea(AreaLevel.DISTRICT, name, Optional.empty(), 0, name.equals("Uden for inddeling"))));
    }
}
