package dk.helhed.statistics.indicatorcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.statistics.FigureWorld;
import dk.helhed.statistics.warehouse.Warehouse;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A file that holds a total beside its parts: 210 are 210, not 420. */
@AppTest
class TotalsBesidePartsTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Warehouse warehouse;

    @Test
    void theTotalThatTheFileStatesIsTakenWhereNothingIsTicked() {
        var world = world(true);

        var code = code(define(world, Map.of()));

        assertThat(csv(code, world))
                .contains(
                        "Alfa " + world.tag + ";2017;210;",
                        "Beta " + world.tag + ";2017;100;",
                        "Filens bydele i alt;2017;310;");
        assertThat(body("/indicators/" + code))
                .contains(
                        "Personer (I alt)", "sum. I Køn tages totalen »I alt«; hvor den mangler, lægges delene sammen.")
                .doesNotContain("tæller dobbelt");
        assertThat(body("/indicators/" + code + "/compare?area="
                        + world.area("Alfa").value()))
                .contains("210")
                .doesNotContain(">420<");
    }

    @Test
    void thePartsAloneAddAndTheTotalAloneIsItself() {
        var world = world(true);

        assertThat(csv(code(define(world, ticked(world, "Mænd", "Kvinder"))), world))
                .contains("Filens bydele i alt;2017;310;");
        assertThat(csv(code(define(world, ticked(world, "I alt"))), world)).contains("Filens bydele i alt;2017;210;");
    }

    @Test
    void aTotalTickedWithItsPartsIsRefused() {
        var world = world(true);

        assertThat(define(world, ticked(world, "I alt", "Kvinder")))
                .hasStatus(422)
                .bodyText()
                .contains("IND-040", "»I alt« er totalen i Køn");
    }

    @Test
    void whatOnlyLooksLikeATotalIsAskedAboutUntilSomebodySays() {
        var world = world(false);
        var asked = define(world, Map.of());
        assertThat(asked)
                .hasStatus(422)
                .bodyText()
                .contains("IND-041", "/datasets/" + world.dataset.value() + "/limits");

        limits(world, "{\"1\":\"I alt\"}");
        assertThat(csv(code(define(world, Map.of())), world)).contains("Alfa " + world.tag + ";2017;210;");

        limits(world, "{\"1\":\"\"}");
        assertThat(csv(code(define(world, Map.of())), world)).contains("Alfa " + world.tag + ";2017;420;");
    }

    @Test
    void aDefinitionFromBeforeKeepsItsNumbersAndItsCardWarns() {
        var world = world(false);
        limits(world, "{\"1\":\"\"}");
        var code = code(define(world, Map.of()));

        limits(world, "{\"1\":\"I alt\"}");

        assertThat(csv(code, world)).contains("Alfa " + world.tag + ";2017;420;");
        assertThat(body("/indicators/" + code))
                .contains("Tallet tæller dobbelt: Personer lægger totalen »I alt« i Køn sammen med dens dele.");
        var revised = new HashMap<>(form(world, Map.of()));
        revised.putAll(Map.of("validFrom", List.of("2017-01-01"), "note", List.of("Talte dobbelt")));
        assertThat(post("/indicators/" + code + "/versions", revised)).hasStatus(303);
        assertThat(csv(code, world)).contains("Alfa " + world.tag + ";2017;210;");
        assertThat(body("/indicators/" + code)).doesNotContain("tæller dobbelt");
    }

    @Test
    void takingTheTotalIsNoAddingAndIsAllowedWhereAddingIsForbidden() {
        var world = world(true);
        jdbc.sql("""
                        insert into statistics.measure_adding
                            (dataset_id, code, over_areas, over_time, over_categories, flag, recorded_at, recorded_by)
                        values (:dataset, 'personer', 'NONE', 'NONE', 'NONE', 'AGGREGALLOWED=NO', now(), :by)
                        """)
                .param("dataset", world.dataset.value())
                .param("by", new UUID(0, 1))
                .update();

        var code = code(define(world, Map.of("apart", List.of("on"))));
        var numbers = csv(code, world);

        assertThat(numbers).contains("Alfa " + world.tag + ";2017;210;").doesNotContain(";310;", ";100;");
        assertThat(body("/indicators/" + code)).contains("kildens ord: AGGREGALLOWED=NO");
    }

    @Test
    void aMeasureThatMayNotBeAddedIsKeptOnlyWhenAPersonHasReadWhatItWillNotTell() {
        var world = new FigureWorld(jdbc, warehouse, 0, List.of("Køn"));
        world.measure("personer", "Indkomst", "AVERAGE", false);
        world.release(List.of(
                world.cell("personer", "Alfa", "2017", List.of("Mænd"), "310", 5),
                world.cell("personer", "Alfa", "2017", List.of("Kvinder"), "290", 6)));

        assertThat(define(world, Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("IND-060", "IND-061", "over Køn", "ifølge læsningen: gennemsnit", "name=\"apart\"");
        assertThat(define(world, ticked(world, "Mænd", "Kvinder")))
                .hasStatus(422)
                .bodyText()
                .contains("IND-012");
        assertThat(define(world, ticked(world, "Mænd")))
                .hasStatus(422)
                .bodyText()
                .contains("IND-060")
                .doesNotContain("IND-061");
        assertThat(post("/indicators/preview", form(world, ticked(world, "Mænd"))))
                .hasStatusOk()
                .bodyText()
                .contains("Læs dette, før du gemmer indikatoren", "IND-060", "310");

        var accepted = new HashMap<>(ticked(world, "Mænd"));
        accepted.put("apart", List.of("on"));
        assertThat(csv(code(define(world, accepted)), world)).contains("Alfa " + world.tag + ";2017;310;");
    }

    /** Alfa has a total and its parts, Beta the parts alone. */
    private FigureWorld world(boolean stated) {
        var world = new FigureWorld(jdbc, warehouse, 0, List.of("Køn"));
        world.measure("personer", "Personer", "STOCK", true);
        var release = world.release(List.of(
                world.cell("personer", "Alfa", "2017", List.of("I alt"), "210", 4),
                world.cell("personer", "Alfa", "2017", List.of("Mænd"), "130", 5),
                world.cell("personer", "Alfa", "2017", List.of("Kvinder"), "80", 6),
                world.cell("personer", "Beta", "2017", List.of("Mænd"), "60", 7),
                world.cell("personer", "Beta", "2017", List.of("Kvinder"), "40", 8)));
        if (stated) {
            jdbc.sql("""
                            insert into statistics.release_particular (release_id, position, name, words, about)
                            values (:release, 1, 'ELIMINATION', '{"da":"I alt"}', '{"Køn":""}')
                            """).param("release", release.value()).update();
        }
        return world;
    }

    private void limits(FigureWorld world, String totals) {
        jdbc.sql("""
                        insert into statistics.dataset_limits (dataset_id, limits, recorded_at, recorded_by)
                        values (:dataset, ('{"leap":{"percent":50,"least":10},"tolerance":{"percent":0.5,"least":1},"spans":{},"totals":'
                            || :totals || ',"effects":{}}')::jsonb, now(), :by)
                        """)
                .param("dataset", world.dataset.value())
                .param("totals", totals)
                .param("by", new UUID(0, 1))
                .update();
    }

    private static Map<String, List<String>> ticked(FigureWorld world, String... categories) {
        return Map.of(
                "numeratorCategory",
                List.of(categories).stream()
                        .map(text -> world.dataset.value() + ":1:" + text)
                        .toList());
    }

    private static Map<String, List<String>> form(FigureWorld world, Map<String, List<String>> more) {
        var form = new HashMap<String, List<String>>(Map.of(
                "name", List.of("Folk " + world.tag),
                "question", List.of("Hvor mange?"),
                "kind", List.of("COUNT"),
                "numerator", List.of(world.dataset.value() + ":personer")));
        form.putAll(more);
        return form;
    }

    private MvcTestResult define(FigureWorld world, Map<String, List<String>> more) {
        return post("/indicators", form(world, more));
    }

    private MvcTestResult post(String path, Map<String, List<String>> form) {
        var request = web.post().uri(path).with(SignedIn.as(Role.ANALYST)).with(csrf());
        form.forEach((name, values) -> request.param(name, new ArrayList<>(values).toArray(String[]::new)));
        return request.exchange();
    }

    private String csv(String indicator, FigureWorld world) {
        var number = code(post(
                "/figures",
                Map.of(
                        "indicator", List.of(indicator),
                        "title", List.of("Prøve " + world.tag),
                        "form", List.of("TABLE"),
                        "scope", List.of("ALL"),
                        "whole", List.of("true"),
                        "periods", List.of("ALL"))));
        return body("/figures/" + number + ".csv");
    }

    private static String code(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        var location = String.valueOf(answer.getResponse().getHeader("Location"));
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private String body(String path) {
        var answer = web.get().uri(path).with(SignedIn.as(Role.BOARD_MEMBER)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).replace('\u00A0', ' ');
    }
}
