package dk.helhed.geography.area;

import dk.helhed.geography.AreaCode;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.NewArea;
import dk.helhed.platform.DemoPart;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The city, its ten districts, what lies outside them, and its five deprived areas; their shapes come by file. */
@Component
class DemoAreas implements DemoPart {
    private static final int DISTRICTS_IN_STATBANK = 1000;
    private static final List<String> DISTRICTS = List.of(
            "Indre By",
            "Østerbro",
            "Nørrebro",
            "Vesterbro-Kongens Enghave",
            "Valby",
            "Vanløse",
            "Brønshøj-Husum",
            "Bispebjerg",
            "Amager Øst",
            "Amager Vest");
    private static final List<String> DEPRIVED =
            List.of("Tingbjerg/Husum", "Nordvest/Ryparken", "Nørrebro", "Valby/Sydhavnen", "Amager/Sundby");

    private final AddArea add;
    private final NameArea name;

    DemoAreas(AddArea add, NameArea name) {
        this.add = add;
        this.name = name;
    }

    @Override
    public String name() {
        return "geography.areas";
    }

    @Override
    public int getOrder() {
        return 200;
    }

    @Override
    public void build() {
        var city = add(
                new NewArea(AreaLevel.CITY, "København", Optional.empty(), 0, false),
                List.of(new AreaCode("kommune", "101"), new AreaCode("statbank", "1000")));
        name.name(Optional.empty(), city, "København i alt");
        for (int i = 0; i < DISTRICTS.size(); i++) {
            add(new NewArea(AreaLevel.DISTRICT, DISTRICTS.get(i), Optional.of(city), 0, false), district(i + 1));
        }
        add(new NewArea(AreaLevel.DISTRICT, "Uden for inddeling", Optional.of(city), 0, true), district(99));
        for (int i = 0; i < DEPRIVED.size(); i++) {
            add(new NewArea(AreaLevel.DEPRIVED_AREA, DEPRIVED.get(i), Optional.of(city), i + 1, false), List.of());
        }
    }

    private static List<AreaCode> district(int number) {
        return List.of(
                new AreaCode("bydel_nr", String.valueOf(number)),
                new AreaCode("statbank", String.valueOf(DISTRICTS_IN_STATBANK + number)));
    }

    private AreaId add(NewArea area, List<AreaCode> codes) {
        return switch (add.add(Optional.empty(), area, codes)) {
            case AddArea.Added(var id) -> id;
            case AddArea.Refused(var faults) -> throw new IllegalStateException("Demo area refused: " + faults);
        };
    }
}
