package dk.helhed.statistics.indicatorcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.statistics.FigureWorld;
import dk.helhed.statistics.warehouse.Warehouse;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class IndicatorVersionsTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Warehouse warehouse;

    @Test
    void aNewVersionIsAppendedAndEarlierPeriodsKeepTheOldOne() {
        var world = world();
        var code = code(post("/indicators", form(world, Map.of())));

        var preview =
                post("/indicators/" + code + "/preview", form(world, Map.of("unit", "promille", "factor", "1000")));
        assertThat(preview)
                .hasStatusOk()
                .bodyText()
                .contains("Det ændrer sig", "promille", "Efter den nuværende definition");
        var revised = form(
                world,
                Map.of("unit", "promille", "factor", "1000", "validFrom", "2017-01-01", "note", "Bedre at læse"));
        assertThat(post("/indicators/" + code + "/versions", revised)).hasStatus(303);

        assertThat(body("/indicators/" + code))
                .contains("Definition 2", "Definition 1", "Bedre at læse", "gælder fra 1. januar 2017");
        var number = code(post(
                "/figures",
                Map.of("indicator", code, "title", "Fundet", "form", "LINE", "scope", "WHOLE", "periods", "ALL")));
        assertThat(body("/figures/" + number + ".csv"))
                .contains("Filens bydele i alt;2016;20,0;", "Filens bydele i alt;2017;200,0;")
                .containsPattern("Filens bydele i alt;2016;[^\r\n]*;1;http[^\r\n]*\r\n")
                .containsPattern("Filens bydele i alt;2017;[^\r\n]*;2;http[^\r\n]*\r\n");
    }

    @Test
    void aVersionThatSaysTooLittleIsRefusedWithAllItsReasonsAtOnce() {
        var world = world();
        var code = code(post("/indicators", form(world, Map.of())));

        assertThat(post("/indicators/" + code + "/versions", form(world, Map.of())))
                .hasStatus(422)
                .bodyText()
                .contains("IND-007", "IND-008", "IND-009");
        assertThat(post("/indicators", Map.of("kind", "SHARE", "factor", "x", "decimals", "many")))
                .hasStatus(422)
                .bodyText()
                .contains("IND-001", "IND-002", "IND-003", "IND-004", "IND-005", "IND-010");
    }

    @Test
    void changingADefinitionShowsWhatItChangesBeforeItIsSaved() {
        var world = world();
        var code = code(post("/indicators", form(world, Map.of())));
        var figure = code(post(
                "/figures",
                Map.of("indicator", code, "title", "Brugt her", "form", "LINE", "scope", "WHOLE", "periods", "ALL")));
        var change = Map.of("unit", "promille", "factor", "1000", "validFrom", "2017-01-01", "note", "Bedre at læse");

        var preview = read(post("/indicators/" + code + "/preview", form(world, change)));

        assertThat(preview)
                .contains("2 af 4 værdier ændrer sig. Intet er gemt.")
                .containsPattern(
                        "2017</th><td>Filens bydele i alt</td><td class=\"num\">20,0 %</td><td class=\"num\"><b>200,0 promille")
                .doesNotContain("2016</th><td>Filens bydele i alt")
                .contains("/figures/" + figure, "Brugt her");
        assertThat(body("/indicators/" + code)).doesNotContain("promille");
    }

    @Test
    void theCardAnswersWhyWhoWeaknessesAndOwnerAndCountsWhatIsOpen() {
        var world = world();
        var code = code(post(
                "/indicators",
                form(world, Map.of("answered.purpose", "Fordi det betyder noget", "answered.owner", "Analytikeren"))));

        assertThat(body("/indicators/" + code))
                .contains("Fordi det betyder noget", "Analytikeren", "2 spørgsmål er ikke besvaret", "Ikke besvaret")
                .contains("Sum over en periode. Områder: sum · Tid: sum · Kategorier: sum");
    }

    @Test
    void versionsStandSideBySideAndTheirValuesOnlyForThoseWhoLookAfterTheData() {
        var world = world();
        var code = code(post("/indicators", form(world, Map.of("answered.owner", "Den gamle"))));
        var revised = form(
                world,
                Map.of(
                        "unit", "promille",
                        "factor", "1000",
                        "validFrom", "2017-01-01",
                        "note", "Bedre at læse",
                        "answered.owner", "Den nye"));
        assertThat(post("/indicators/" + code + "/versions", revised)).hasStatus(303);

        assertThat(body("/indicators/" + code))
                .contains("Versionerne side om side", "<b>Den gamle</b>", "Den nye")
                .doesNotContain("Nyeste værdier efter hver version");
        var keeper = read(web.get()
                .uri("/indicators/" + code)
                .with(SignedIn.as(Role.ANALYST))
                .exchange());
        assertThat(keeper)
                .contains("Nyeste værdier efter hver version")
                .containsPattern("Filens bydele i alt</th><td class=\"num\">200,0</td><td class=\"num\">20,0</td>");
    }

    @Test
    void aVersionFromBeforeAnotherSaysThatTheOtherIsUsedNoMore() {
        var world = world();
        var code = code(post("/indicators", form(world, Map.of())));
        var second = Map.of("decimals", "2", "validFrom", "2017-01-01", "note", "Flere decimaler");
        assertThat(post("/indicators/" + code + "/versions", form(world, second)))
                .hasStatus(303);
        var third = Map.of("decimals", "0", "validFrom", "2016-01-01", "note", "Ingen decimaler");

        assertThat(read(post("/indicators/" + code + "/preview", form(world, third))))
                .contains("Definition 2 bruges ikke mere, hvis du gemmer: definition 3 gælder fra 1. januar 2016");
        assertThat(body("/indicators/" + code)).doesNotContain("bruges ikke mere");
        assertThat(post("/indicators/" + code + "/versions", form(world, third)))
                .hasStatus(303);
        assertThat(body("/indicators/" + code))
                .contains("bruges ikke mere, for definition 3 gælder fra 1. januar 2016");
    }

    @Test
    void aShareOfMoreThanAllThereIsIsWarnedOfBeforeItIsKept() {
        var world = world();
        var turned = Map.of(
                "numerator", world.dataset.value() + ":alle",
                "denominator", world.dataset.value() + ":ja");

        assertThat(read(post("/indicators/preview", form(world, turned))))
                .contains("Et eller flere tal er over 100 %", "500,0");
    }

    @Test
    void aUnitThatDoesNotFitItsFactorIsRefusedInEveryVersion() {
        var world = world();

        assertThat(post("/indicators", form(world, Map.of("factor", "10"))))
                .hasStatus(422)
                .bodyText()
                .contains("IND-013", "skal ganges med 100", "Skriv 100 i »Ganges med«");
        assertThat(post("/indicators/preview", form(world, Map.of("factor", "100", "unit", "pr. 1.000"))))
                .bodyText()
                .contains("IND-013", "skal ganges med 1.000");
        var code = code(post("/indicators", form(world, Map.of())));
        var changed = Map.of("factor", "1000", "validFrom", "2017-01-01", "note", "Forkert");
        assertThat(post("/indicators/" + code + "/versions", form(world, changed)))
                .hasStatus(422)
                .bodyText()
                .contains("IND-013");
    }

    @Test
    void categoriesNarrowASum() {
        var world = world();
        var narrowed = form(world, Map.of("numeratorCategory", world.dataset.value() + ":1:Kvinder", "unit", "%"));
        var code = code(post("/indicators", narrowed));

        assertThat(body("/indicators/" + code)).contains("Ja (Kvinder)", "6,7");
    }

    @Test
    void aCountHasTheDecimalsOfWhatIsCountedAndWarnsWhereANumberIsRoundedAway() {
        var world = new FigureWorld(jdbc, warehouse, 0, List.of());
        world.measure("alder", "Alder", "STOCK", false, 2);
        world.release(List.of(world.cell("alder", "Alfa", "2017", List.of(), "0.25", 4)));
        var form = new java.util.HashMap<>(Map.of(
                "name",
                "Alder " + world.tag,
                "question",
                "Hvor gamle?",
                "kind",
                "COUNT",
                "numerator",
                world.dataset.value() + ":alder",
                "decimals",
                "",
                "factor",
                "",
                "unit",
                ""));

        assertThat(csv(code(post("/indicators", form)))).contains("Filens bydele i alt;2017;0,25;");
        form.put("decimals", "0");
        assertThat(post("/indicators/preview", form)).bodyText().contains("vises som 0, fordi de afrundes");
        assertThat(csv(code(post("/indicators", form)))).contains("Filens bydele i alt;2017;0;;0;0,25;");
    }

    @Test
    void aDenominatorOfOtherPeriodsIsSaidToBeWhatIsMissing() {
        var world = new FigureWorld(jdbc, warehouse, 0, List.of());
        world.measure("ja", "Ja", "STOCK", false);
        world.release(List.of(world.cell("ja", "Alfa", "2017", List.of(), "5", 4)));
        var other = new FigureWorld(jdbc, warehouse, 0, List.of());
        other.measure("alle", "Alle", "STOCK", false);
        other.release(List.of(other.cell("alle", "Alfa", "2017-12-31", List.of(), "50", 4)));
        var form = new java.util.HashMap<>(Map.of(
                "name",
                "Andel " + world.tag,
                "question",
                "Hvor mange?",
                "kind",
                "SHARE",
                "numerator",
                world.dataset.value() + ":ja",
                "denominator",
                other.dataset.value() + ":alle"));

        assertThat(post("/indicators/preview", form))
                .bodyText()
                .contains("Nævneren har ingen tal for en eller flere af tællerens perioder");
        assertThat(csv(code(post("/indicators", form))))
                .contains("Nævneren har ingen tal for denne periode")
                .doesNotContain("Kilden har ingen værdi her");
    }

    @Test
    void fieldsLeftEmptyMeanWhatTheKindAsksFor() {
        var world = world();
        var empty = Map.of("factor", "", "decimals", "", "unit", "");
        assertThat(web.get().uri("/indicators/new").with(SignedIn.as(Role.ANALYST)))
                .bodyText()
                .containsPattern("name=\"factor\"[^>]*value=\"\"");
        var counted = form(world, empty);
        counted.put("kind", "COUNT");
        assertThat(csv(code(post("/indicators", counted)))).contains("Filens bydele i alt;2016;30;");
        assertThat(csv(code(post("/indicators", form(world, empty))))).contains("Filens bydele i alt;2016;20,0;%;");
    }

    private String csv(String indicator) {
        var number = code(post(
                "/figures",
                Map.of("indicator", indicator, "title", "Prøve", "form", "LINE", "scope", "WHOLE", "periods", "ALL")));
        return body("/figures/" + number + ".csv");
    }

    @Test
    void readersSeeTheRegisterAndMayNotChangeIt() {
        var reader = SignedIn.as(Role.BOARD_MEMBER);
        assertThat(web.get().uri("/indicators").with(reader)).hasStatusOk();
        assertThat(web.get().uri("/indicators/new").with(reader)).hasStatus(403);
        assertThat(web.get().uri("/indicators/I-0").with(reader)).hasStatus(404);
    }

    private FigureWorld world() {
        var world = new FigureWorld(jdbc, warehouse, 0, List.of("Køn"));
        world.measure("ja", "Ja", "FLOW", true);
        world.measure("alle", "Alle", "FLOW", true);
        world.release(List.of("2016", "2017").stream()
                .flatMap(year -> List.of(
                        world.cell("ja", "Alfa", year, List.of("Kvinder"), "10", 4),
                        world.cell("ja", "Alfa", year, List.of("Mænd"), "20", 5),
                        world.cell("alle", "Alfa", year, List.of("Kvinder"), "70", 4),
                        world.cell("alle", "Alfa", year, List.of("Mænd"), "80", 5))
                        .stream())
                .toList());
        return world;
    }

    private static Map<String, String> form(FigureWorld world, Map<String, String> changes) {
        var form = new java.util.HashMap<String, String>(Map.of(
                "name", "Andel " + world.tag,
                "question", "Hvor mange?",
                "kind", "SHARE",
                "numerator", world.dataset.value() + ":ja",
                "denominator", world.dataset.value() + ":alle",
                "unit", "%",
                "decimals", "1",
                "direction", "NEITHER"));
        form.putAll(changes);
        return form;
    }

    private MvcTestResult post(String path, Map<String, String> form) {
        var request = web.post().uri(path).with(SignedIn.as(Role.ANALYST)).with(csrf());
        form.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    private static String code(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        var location = String.valueOf(answer.getResponse().getHeader("Location"));
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private String body(String path) {
        var answer = web.get().uri(path).with(SignedIn.as(Role.BOARD_MEMBER)).exchange();
        return read(answer);
    }

    private static String read(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).replace('\u00A0', ' ');
    }
}
