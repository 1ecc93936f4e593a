package dk.helhed.statistics.arealist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.AreaStore;
import dk.helhed.geography.Areas;
import dk.helhed.geography.NewArea;
import dk.helhed.statistics.FigureWorld;
import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.warehouse.Warehouse;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A list made of the platform's own indicators, beside the ministry's of the same year. */
@AppTest
class OwnListPagesTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Warehouse warehouse;

    @Autowired
    private Areas areas;

    @Autowired
    private AreaStore store;

    private final List<Cell> cells = new ArrayList<>();

    @Test
    void takesTheCriteriaFromIndicatorsAndExplainsEachDifferenceFromTheMinistrys() {
        var world = new FigureWorld(jdbc, warehouse, 5, List.of("gruppe"));
        world.measure("antal", "Personer", "STOCK", true);
        var large = area("Søgården " + world.tag);
        var small = area("Lillegården " + world.tag);
        people(large, "2014", "820", "1180");
        people(large, "2015", "826", "1174");
        people(large, "2016", "1040", "960");
        people(small, "2014", "100", "900");
        people(small, "2015", "3", "997");
        people(small, "2016", "100", "900");
        people(area("Mellemgården " + world.tag), "2015", "60", "900");
        world.release(cells);
        choose(indicator(world, "COUNT"), indicator(world, "SHARE"));
        official(world);

        var page = body("/lists/own/2016/" + large.value());
        assertThat(page)
                .contains(
                        "før afrunding 41,1500",
                        "0,1\u00a0procentpoint fra hinanden. Det kan afrundingen forklare.",
                        "Det ligner en skrivefejl.",
                        "Afgør kriteriet",
                        "Ingen indikator er valgt til kriteriet.",
                        "Lister i træk",
                        "Hvad der ville ændre placeringen",
                        "Det er ikke afgjort, om området er på listen. Det afhænger af: ",
                        "820 ÷ 2.000",
                        "definition 1",
                        "udgivelse 2018-1",
                        "fil_r1.csv",
                        "Kilde: Ministeriet");
        assertThat(body("/lists/own/2016/" + small.value()))
                .contains("Tallet for 2015 er beskyttet", "Kan ikke afgøres", "tallet er beskyttet")
                .doesNotContain("3 ÷ 1.000");
        assertThat(body("/lists/own?year=2016")).contains("Søgården " + world.tag, "version");
        assertThat(body("/lists/own/2016/" + large.value(), Role.CHAIR)).contains("før afrunding 41,1500");

        for (var closed : List.of(Role.OBSERVER, Role.PARTNER)) {
            assertThat(List.of("/lists/own", "/lists/own?year=2016", "/lists/own/2016/" + large.value()))
                    .as("the ministry's numbers stand beside ours")
                    .allSatisfy(path -> assertThat(web.get().uri(path).with(SignedIn.as(closed)))
                            .hasStatus(403));
        }

        assertThat(body("/lists/own"))
                .as("opens where something is decided, and tells of the newer")
                .contains(
                        "Listen 2015 efter egne tal",
                        "Listerne 2016, 2017 kan ikke afgøres for noget område: der mangler tal endnu.")
                .containsPattern("(?s)Årene ved siden af hinanden.*/lists/own/2014/" + large.value() + "\">");

        restrict(world);
        assertThat(body("/lists/own/2016/" + large.value(), Role.CHAIR))
                .contains("Du har ikke adgang til tallene.", "Det kan ikke siges: du har ikke adgang til tallene.")
                .doesNotContain("41,1500", "820 ÷ 2.000", "fil_r1.csv", "mangler tal");
        for (var overview : List.of("/lists/own", "/lists/own?year=2016")) {
            assertThat(body(overview, Role.CHAIR))
                    .contains("Du har ikke adgang til tallene.")
                    .doesNotContain("mangler", "name=\"year\"");
        }
        assertThat(body("/lists/own/2016/" + large.value(), Role.CONTROLLER)).contains("før afrunding 41,1500");
    }

    @Test
    void aLaterVersionThatIsNotInPercentDoesNotAnswerForTheYearsItCounts() {
        var world = new FigureWorld(jdbc, warehouse, 5, List.of("gruppe"));
        world.measure("antal", "Personer", "STOCK", true);
        var large = area("Bakkegården " + world.tag);
        for (var year : List.of("2014", "2015", "2016")) {
            people(large, year, "820", "1180");
        }
        world.release(cells);
        var share = indicator(world, "SHARE");
        choose(indicator(world, "COUNT"), share);
        define(world, share, 2, "SHARE", "10");
        assertThat(body("/lists/own/2015/" + large.value())).contains("41,0").doesNotContain("Indikatoren er ikke");
        assertThat(body("/lists/own/2016/" + large.value()))
                .contains("Indikatoren er ikke en andel ganget med 100", "indikatoren passer ikke")
                .doesNotContain("4,1\u00a0%");
        assertThat(body("/lists/indicators"))
                .contains("er valgt, men er ikke en andel ganget med 100. Vælg en anden.")
                .doesNotContain("value=\"" + share);
        assertThat(post(
                        "/lists/indicators",
                        "version=" + version(),
                        "indicator.CONVICTED=" + share,
                        "back.CONVICTED=1",
                        "note=prøve"))
                .hasStatus(422);
    }

    @Test
    void yearsThatCountDifferentlyHaveNoMeanAndTheCriterionIsOpen() {
        var world = new FigureWorld(jdbc, warehouse, 5, List.of("gruppe"));
        world.measure("antal", "Personer", "STOCK", true);
        var large = area("Engen " + world.tag);
        for (var year : List.of("2014", "2015", "2016")) {
            people(large, year, "820", "1180");
        }
        world.release(cells);
        var share = indicator(world, "SHARE");
        choose(indicator(world, "COUNT"), share);
        define(world, share, 2, "SHARE", "100", "b");

        assertThat(body("/lists/own/2016/" + large.value()))
                .as("2014 and 2015 are counted alike")
                .contains("41,0")
                .doesNotContain("Definitionen er ændret");
        assertThat(body("/lists/own/2017/" + large.value()))
                .contains("Definitionen er ændret mellem årene", "definitionen skifter")
                .doesNotContain("før afrunding");
    }

    @Test
    void onlyIndicatorsOfTheRightKindAnswerACriterion() {
        var world = new FigureWorld(jdbc, warehouse, 0, List.of("gruppe"));
        world.measure("antal", "Personer", "STOCK", true);
        var share = indicator(world, "SHARE");
        var refused = post(
                "/lists/indicators",
                "version=" + version(),
                "indicator.RESIDENTS=" + share,
                "back.RESIDENTS=0",
                "note=prøve");
        assertThat(refused).hasStatus(422);
        assertThat(refused).bodyText().contains("Beboere: den valgte indikator er af en anden slags");
        assertThat(post("/lists/indicators", "version=99999", "note=for sent")).hasStatus(409);
    }

    private void choose(UUID count, UUID share) {
        location(post(
                "/lists/indicators",
                "version=" + version(),
                "indicator.RESIDENTS=" + count,
                "back.RESIDENTS=0",
                "indicator.NON_WESTERN=" + share,
                "back.NON_WESTERN=0",
                "indicator.OUTSIDE_WORK=" + share,
                "back.OUTSIDE_WORK=1",
                "note=til en prøve"));
    }

    private int version() {
        return jdbc.sql("select coalesce(max(version), 0) from statistics.list_answering")
                .query(Integer.class)
                .single();
    }

    /** Origin with its digits in each other's place, and the share outside work cut off instead of rounded. */
    private void official(FigureWorld world) {
        var csv = """
                list_year,area,municipality,on_list,residents,nonwestern_pct,outside_work_edu_18_64_pct,source
                2016,Søgården %s,%s,no,2000,25.0,41.1,Ministeriet
                """.formatted(
                        world.tag, areas.ofLevel(AreaLevel.CITY).getFirst().name());
        var file = new MockMultipartFile("file", "liste.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        var received = location(web.post()
                .uri("/lists/imports")
                .multipart()
                .file(file)
                .with(SignedIn.as(Role.ANALYST))
                .with(csrf())
                .exchange());
        location(post(received, "source=Ministeriet"));
    }

    private AreaId area(String name) {
        var city = areas.ofLevel(AreaLevel.CITY).getFirst();
        return store.add(new NewArea(AreaLevel.HOUSING_AREA, name, Optional.of(city.id()), 0, false));
    }

    private void people(AreaId area, String period, String part, String rest) {
        cells.add(cell(area, period, "a", part));
        cells.add(cell(area, period, "b", rest));
    }

    private Cell cell(AreaId area, String period, String group, String value) {
        return new Cell(
                "antal",
                Optional.of(area),
                "område",
                period,
                List.of(group),
                new Cell.Value(new BigDecimal(value)),
                value,
                cells.size() + 2,
                5);
    }

    private UUID indicator(FigureWorld world, String kind) {
        var id = jdbc.sql(
                        "insert into statistics.indicator (recorded_at, recorded_by) values (now(), :by) returning id")
                .param("by", new UUID(0, 1))
                .query(UUID.class)
                .single();
        define(world, id, 1, kind, kind.equals("SHARE") ? "100" : "1");
        return id;
    }

    private void define(FigureWorld world, UUID id, int version, String kind, String factor) {
        define(world, id, version, kind, factor, "a");
    }

    /** The first version always counted; a later one counts from 2016. */
    private void define(FigureWorld world, UUID id, int version, String kind, String factor, String category) {
        var share = kind.equals("SHARE");
        var definition = jdbc.sql("""
                        insert into statistics.definition_version
                            (indicator_id, version, name, question, kind, numerator_dataset, numerator_measure,
                             denominator_dataset, denominator_measure, factor, unit, decimals, direction, recorded_at, recorded_by,
                             valid_from)
                        values (:id, :version, :name, 'Hvor mange?', :kind, :dataset, 'antal',
                                case when :share then :dataset end, case when :share then 'antal' end,
                                :factor, case when :share then '%' else 'personer' end,
                                1, 'NEITHER', now(), :by, case when :version > 1 then date '2016-01-01' end)
                        returning id
                        """)
                .param("id", id)
                .param("name", kind + " " + world.tag)
                .param("kind", kind)
                .param("dataset", world.dataset.value())
                .param("share", share)
                .param("version", version)
                .param("factor", new BigDecimal(factor))
                .param("by", new UUID(0, 1))
                .query(UUID.class)
                .single();
        if (share) {
            jdbc.sql("""
                            insert into statistics.definition_category (definition_id, side, dimension, category)
                            values (:definition, 'NUMERATOR', 1, :category)
                            """)
                    .param("definition", definition)
                    .param("category", category)
                    .update();
        }
    }

    private void restrict(FigureWorld world) {
        assertThat(post(
                        "/datasets/" + world.dataset.value() + "/card",
                        "classification=RESTRICTED",
                        "role=CONTROLLER",
                        "agreement=Kun til regnskabet",
                        "seen="))
                .hasStatus(303);
    }

    private String body(String path) {
        return body(path, Role.ANALYST);
    }

    private String body(String path, Role role) {
        var answer = web.get().uri(path).with(SignedIn.as(role)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult post(String path, String... parameters) {
        var request = web.post().uri(path).with(SignedIn.as(Role.ANALYST)).with(csrf());
        for (var parameter : parameters) {
            var at = parameter.indexOf('=');
            request = request.param(parameter.substring(0, at), parameter.substring(at + 1));
        }
        return request.exchange();
    }

    private static String location(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }
}
