package dk.helhed.statistics.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.statistics.FigureDesk;
import dk.helhed.statistics.FigureWorld;
import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.warehouse.Warehouse;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** From the file to the page: signs for nothing, and what a source does not allow to be added. */
@AppTest
class NothingAndAddingTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Warehouse warehouse;

    @Test
    void theSourcesOwnSymbolIsKeptFromFileToPage() {
        var world = new FigureWorld(jdbc, warehouse, 0, List.of("Køn"));
        world.measure("personer", "Personer", "FLOW", true);
        world.release(List.of(
                nothing(world, "Alfa", NothingKind.PROTECTED_BY_SOURCE, "..", 4),
                nothing(world, "Beta", NothingKind.NOT_YET, "...", 5),
                world.cell("personer", "Gamma", "2017", List.of("Kvinder"), "0", 6)));
        var number = figure(world);

        assertThat(page("/figures/" + number))
                .contains(
                        "beskyttet af kilden", "i filen står »..«", "ikke offentliggjort endnu", "i filen står »...«");
        assertThat(page("/figures/" + number + ".csv"))
                .contains(
                        "Gamma " + world.tag + ";2017;0;",
                        "beskyttet af kilden;PROTECTED_BY_SOURCE;..;",
                        "ikke offentliggjort endnu;NOT_YET;...;");
        assertThat(page("/figures/" + number + ".json")).contains("\"0\":\"..\",\"1\":\"...\"");
        assertThat(page("/figures/" + number + "?place=1&period=0")).contains("række 5", "1 celle i filen, uden tal");
    }

    @Test
    void whatTheSourceSaysMayNotBeAddedIsRefusedOnThePageNamingItsFlag() {
        var world = new FigureWorld(jdbc, warehouse, 0, List.of("Køn"));
        world.measure("personer", "Personer", "STOCK", true);
        world.release(List.of(
                world.cell("personer", "Alfa", "2017", List.of("Kvinder"), "30", 4),
                world.cell("personer", "Beta", "2017", List.of("Kvinder"), "40", 5)));
        var number = figure(world);
        assertThat(page("/figures/" + number)).contains(">70<");

        stated(world, "NONE", "SUM", "ADD-ALLOWED=NO");

        assertThat(page("/figures/" + number))
                .doesNotContain(">70<")
                .contains(">30<", "ikke, at delene lægges sammen (kildens ord: ADD-ALLOWED=NO)");
        assertThat(page("/figures/" + number + ".csv"))
                .contains("må ikke lægges sammen;MAY_NOT_BE_ADDED;;", "(kildens ord: ADD-ALLOWED=NO)");
        assertThat(page("/figures/" + number + ".json")).contains("\"flag\":\"ADD-ALLOWED=NO\"");
    }

    @Test
    void whatIsNotRelevantAddsNothingAndThePageAndTheFileSayThatItDoes() {
        var world = new FigureWorld(jdbc, warehouse, 0, List.of("Køn"));
        world.measure("personer", "Personer", "STOCK", true);
        world.release(List.of(
                world.cell("personer", "Alfa", "2017", List.of("Kvinder"), "30", 4),
                nothing(world, "Beta", NothingKind.NOT_APPLICABLE, ".", 5),
                world.cell("personer", "Gamma", "2017", List.of("Kvinder"), "40", 6)));
        var number = figure(world);

        assertThat(page("/figures/" + number + "?place=3&period=0"))
                .contains(
                        ">70<",
                        "2 celler lagt sammen; 1 er »ikke relevant« og tæller ikke med",
                        "1 af 3 celler er »ikke relevant« og tæller ikke med",
                        "0 værdier mangler · 1 værdi: ikke relevant");
        assertThat(page("/figures/" + number + ".csv")).contains("1 af 3 celler er »ikke relevant« og tæller ikke med");
    }

    @Test
    void anAddressOfAReleaseThatNeverWasSaysSoAndSpeaksOfNoFile() {
        var world = new FigureWorld(jdbc, warehouse, 0, List.of("Køn"));
        world.measure("personer", "Personer", "STOCK", true);
        world.release(List.of(world.cell("personer", "Alfa", "2017", List.of("Kvinder"), "30", 4)));
        var number = figure(world);

        assertThat(page("/figures/" + number + "?by=2018-9:1"))
                .contains(
                        "Adressen nævner en udgivelse eller definition, vi ikke kender",
                        "definition 1 på udgivelse 2018-9.")
                .doesNotContain("Filen er lavet efter");
        assertThat(page("/figures/" + number + "?by=2018-1:1")).doesNotContain("vi ikke kender");
    }

    @Test
    void theTraceOfAnAreaPutTogetherNamesItsEditionItsSourceAndItsParts() {
        var world = new FigureWorld(jdbc, warehouse, 0, List.of("Køn"));
        world.measure("personer", "Personer", "STOCK", true);
        world.release(List.of(
                world.cell("personer", "Alfa", "2017", List.of("Kvinder"), "30", 4),
                world.cell("personer", "Beta", "2017", List.of("Kvinder"), "40", 5)));
        var grouping = world.grouping("Samlet", "Alfa", "Beta");
        var desk = new FigureDesk(web);
        var answer = desk.post(
                "/figures",
                Map.of(
                        "indicator",
                        desk.indicator(world),
                        "title",
                        "Samlet " + world.tag,
                        "form",
                        "TABLE",
                        "scope",
                        "CHOSEN",
                        "area",
                        grouping.value().toString(),
                        "periods",
                        "LATEST"));
        assertThat(answer).hasStatus(303);

        var address = String.valueOf(answer.getResponse().getHeader("Location"));
        var edition = "sat sammen efter udgaven fra 1. januar 2000, som gælder i dag (kilde: Opdigtet)";
        assertThat(page(address))
                .contains(edition, "De 2 områder, det er sat sammen af", "Alfa " + world.tag + ", Beta " + world.tag);
        assertThat(page(address + ".csv")).contains("Områdernes grænser", edition);
        assertThat(page(address + ".csv.json")).contains("\"borders\"", edition);
        assertThat(page(address + ".json")).contains(edition);
    }

    @Test
    void aDefinitionThatAddsCategoriesThatMayNotBeAddedIsRefusedNamingTheFlag() {
        var world = new FigureWorld(jdbc, warehouse, 0, List.of("Køn"));
        world.measure("personer", "Personer", "STOCK", true);
        stated(world, "SUM", "NONE", "overlapper");

        var answer = web.post()
                .uri("/indicators")
                .with(SignedIn.as(Role.ANALYST))
                .with(csrf())
                .param("name", "Begge " + world.tag)
                .param("question", "Hvor mange?")
                .param("kind", "COUNT")
                .param("numerator", world.dataset.value() + ":personer")
                .param("numeratorCategory", world.dataset.value() + ":1:Kvinder", world.dataset.value() + ":1:I alt")
                .param("decimals", "0")
                .exchange();

        assertThat(answer).hasStatus(422).bodyText().contains("IND-012", "overlapper");
    }

    private void stated(FigureWorld world, String areas, String categories, String flag) {
        jdbc.sql("""
                        insert into statistics.measure_adding
                            (dataset_id, code, over_areas, over_time, over_categories, flag, recorded_at, recorded_by)
                        values (:dataset, 'personer', :areas, 'LAST', :categories, :flag, now(), :by)
                        """)
                .param("dataset", world.dataset.value())
                .param("areas", areas)
                .param("categories", categories)
                .param("flag", flag)
                .param("by", new UUID(0, 1))
                .update();
    }

    private static Cell nothing(FigureWorld world, String area, NothingKind kind, String sign, int row) {
        return new Cell(
                "personer",
                Optional.of(world.area(area)),
                area,
                "2017",
                List.of("Kvinder"),
                new Cell.Nothing(kind),
                sign,
                row,
                5);
    }

    private String figure(FigureWorld world) {
        var desk = new FigureDesk(web);
        return desk.figure(world, desk.indicator(world));
    }

    private String page(String path) {
        return new FigureDesk(web).page(path, SignedIn.as(Role.BOARD_MEMBER));
    }
}
