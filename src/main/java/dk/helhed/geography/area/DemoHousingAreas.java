package dk.helhed.geography.area;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Areas;
import dk.helhed.geography.NewArea;
import dk.helhed.platform.DemoPart;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Housing areas that do not exist, and say so in their names, in districts that do. */
@Component
class DemoHousingAreas implements DemoPart {
    private static final Map<String, String> IN = Map.of(
            "Kløverparken (opdigtet)", "Bispebjerg",
            "Pilehusene (opdigtet)", "Valby",
            "Ringhaven (opdigtet)", "Nørrebro",
            "Skovbrynet (opdigtet)", "Brønshøj-Husum",
            "Teglhaven (opdigtet)", "Amager Vest");

    private final Areas areas;
    private final AddArea add;

    DemoHousingAreas(Areas areas, AddArea add) {
        this.areas = areas;
        this.add = add;
    }

    @Override
    public String name() {
        return "geography.housing-areas";
    }

    @Override
    public int getOrder() {
        return 205;
    }

    @Override
    public void build() {
        IN.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> district(one.getValue()).ifPresent(district -> add(one.getKey(), district)));
    }

    private Optional<Area> district(String name) {
        return areas.ofLevel(AreaLevel.DISTRICT).stream()
                .filter(area -> area.name().equals(name))
                .findFirst();
    }

    private void add(String name, Area district) {
        var area = new NewArea(AreaLevel.HOUSING_AREA, name, Optional.of(district.id()), 0, false);
        if (add.add(Optional.empty(), area, List.of()) instanceof AddArea.Refused(var faults)) {
            throw new IllegalStateException("Demo area refused: " + faults);
        }
    }
}
