package dk.helhed.statistics.intake.placing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaBearing;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.statistics.cell.AreaMatch.How;
import dk.helhed.statistics.intake.check.AreaSeen;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A category of the axis of areas has a name and a code; which of them tells where it belongs. */
class NameAndCodeTest {
    private static final AreaId INNER = new AreaId(new UUID(1, 1));
    private static final AreaId OUTER = new AreaId(new UUID(1, 2));
    private static final List<Area> AREAS = List.of(area(INNER, "Indre By"), area(OUTER, "Østerbro"));

    @Test
    void theNameIsTriedFirstAndACodeThatAgreesChangesNothing() {
        assertThat(placed(
                        Map.of("Indre By", List.of(name(INNER)), "1001", List.of(code(INNER, "bank"))),
                        seen("Indre By", "1001")))
                .isEqualTo(new Placement.Placed(INNER, How.WHOLE, Optional.empty()));
    }

    @Test
    void theCodeFindsTheAreaWhoseNameIsNone() {
        assertThat(placed(Map.of("1001", List.of(code(INNER, "bank"))), seen("Distrikt A", "1001")))
                .isEqualTo(new Placement.Placed(INNER, How.CODE, Optional.of("bank")));
    }

    @Test
    void anAliasIsAName() {
        assertThat(placed(Map.of("City", List.of(new AreaBearing.Alias(INNER))), seen("City", "9")))
                .isEqualTo(new Placement.Placed(INNER, How.ALIAS, Optional.empty()));
    }

    @Test
    void aNameAndACodeOfTwoAreasAreNotDecided() {
        var row = row(
                        Map.of("Indre By", List.of(name(INNER)), "2", List.of(code(OUTER, "geo"))),
                        Optional.empty(),
                        seen("Indre By", "2"))
                .getFirst();
        assertThat(row.placement()).isInstanceOf(Placement.Unknown.class);
        assertThat(row.rule()).isEqualTo("INTAKE-220");
        assertThat(row.bearers(AREAS, scheme -> scheme)).isEqualTo("Indre By, Østerbro (geo)");
    }

    @Test
    void aCodeThatIsTheNamedAreaInOneSchemeAgreesWhateverItIsInAnother() {
        assertThat(placed(
                        Map.of("Indre By", List.of(name(INNER)), "2", List.of(code(OUTER, "geo"), code(INNER, "bank"))),
                        seen("Indre By", "2")))
                .isEqualTo(new Placement.Placed(INNER, How.WHOLE, Optional.empty()));
    }

    @Test
    void aCodeOfTwoAreasWithoutANameStopsAsBefore() {
        var row = row(
                        Map.of("2", List.of(code(OUTER, "geo"), code(INNER, "bank"))),
                        Optional.empty(),
                        seen("Distrikt A", "2"))
                .getFirst();
        assertThat(row.placement()).isInstanceOf(Placement.Unknown.class);
        assertThat(row.rule()).isEqualTo("INTAKE-210");
    }

    @Test
    void aCodeTellsAreasOfOneNameApartAndTheReceiptSaysSo() {
        assertThat(placed(
                        Map.of(
                                "Byen",
                                List.of(new AreaBearing.Alias(INNER), new AreaBearing.Alias(OUTER)),
                                "2",
                                List.of(code(OUTER, "geo"))),
                        seen("Byen", "2")))
                .isEqualTo(new Placement.Placed(OUTER, How.CODE, Optional.of("geo")));
    }

    @Test
    void ordinalsThatContradictANameOfTheFilePlaceNothingAlone() {
        var borne = Map.of(
                "Indre By",
                List.of(name(INNER)),
                "2",
                List.<AreaBearing>of(code(OUTER, "geo")),
                "11",
                List.<AreaBearing>of(code(INNER, "geo")));
        assertThat(row(borne, Optional.empty(), seen("Indre By", "2"), seen("Køge", "11")))
                .extracting(AreaRow::rule, row -> row.placement() instanceof Placement.Unknown)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("INTAKE-220", true),
                        org.assertj.core.api.Assertions.tuple("INTAKE-115", true));
        assertThat(row(borne, Optional.of("geo"), seen("Indre By", "2"), seen("Køge", "11"))
                        .getLast()
                        .placement())
                .isEqualTo(new Placement.Placed(INNER, How.CODE, Optional.of("geo")));
    }

    @Test
    void codesThatOnlyCountTheAreasOfTheFileTellNothingUntilAPersonSaysTheScheme() {
        var borne = Map.of(
                "Indre By",
                List.of(name(INNER)),
                "1",
                List.<AreaBearing>of(code(OUTER, "geo")),
                "2",
                List.<AreaBearing>of(code(INNER, "geo")));
        assertThat(row(borne, Optional.empty(), seen("Indre By", "1"), seen("Distrikt A", "2")))
                .extracting(AreaRow::placement)
                .first()
                .isEqualTo(new Placement.Placed(INNER, How.WHOLE, Optional.empty()));
        assertThat(row(borne, Optional.empty(), seen("Indre By", "1"), seen("Distrikt A", "2")))
                .extracting(AreaRow::rule)
                .last()
                .isEqualTo("INTAKE-115");
        assertThat(row(borne, Optional.of("geo"), seen("Indre By", "1"), seen("Distrikt A", "2")))
                .extracting(AreaRow::rule)
                .first()
                .isEqualTo("INTAKE-220");
    }

    @Test
    void theCodeInTheFieldOfTheNameIsToldFromIt() {
        var borne = Map.of("Indre By", List.of(name(INNER)), "1002", List.<AreaBearing>of(code(OUTER, "bank")));
        assertThat(row(borne, Optional.empty(), seen("1001 Indre By", "1001"), seen("1002 Noget", "1002")))
                .extracting(AreaRow::placement)
                .containsExactly(
                        new Placement.Placed(INNER, How.NAME, Optional.empty()),
                        new Placement.Placed(OUTER, How.CODE, Optional.of("bank")));
    }

    @Test
    void theWholeCityIsNoDistrictWhateverItsCode() {
        assertThat(placed(Map.of("1", List.of(code(INNER, "geo"))), seen("Hele byen", "1")))
                .isInstanceOf(Placement.Nowhere.class);
    }

    @Test
    void whatAPersonChoseIsRememberedByItsNameUnlessTwoCodesHaveIt() {
        var rows = row(
                Map.of(),
                Optional.empty(),
                seen("1001 Bydel - 3. Havnen", "1001"),
                seen("7 Søen", "7"),
                seen("8 Søen", "8"));
        assertThat(rows).extracting(row -> row.remembered(rows)).containsExactly("Havnen", "7 Søen", "8 Søen");
    }

    private static Placement placed(Map<String, List<AreaBearing>> borne, AreaSeen seen) {
        return row(borne, Optional.empty(), seen).getFirst().placement();
    }

    private static List<AreaRow> row(Map<String, List<AreaBearing>> borne, Optional<String> scheme, AreaSeen... seen) {
        return AreaRow.of(Arrays.asList(seen), new Register(borne, scheme), Map.of(), AREAS);
    }

    private static AreaSeen seen(String text, String code) {
        return new AreaSeen(text, code, 1, 1, 2);
    }

    private static AreaBearing name(AreaId area) {
        return new AreaBearing.Name(area);
    }

    private static AreaBearing code(AreaId area, String scheme) {
        return new AreaBearing.Code(area, scheme);
    }

    private static Area area(AreaId id, String name) {
        return new Area(id, AreaLevel.DISTRICT, name, Optional.empty(), 0);
    }
}
