package dk.helhed.statistics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Language;
import dk.helhed.statistics.FigureForm;
import dk.helhed.statistics.FigureWorld;
import dk.helhed.statistics.PublishedFigures;
import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.indicator.PeriodCode.Length;
import dk.helhed.statistics.measurement.Indicators;
import dk.helhed.statistics.question.PeriodChoice;
import dk.helhed.statistics.question.Question;
import dk.helhed.statistics.question.Scope;
import dk.helhed.statistics.warehouse.Warehouse;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Figures by quarter, half-year and year of what is counted by month and quarter, from the form to page, trace and files. */
@AppTest
class LongFigureTest {
    private static final AccountId BY = new AccountId(new UUID(0, 1));

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Warehouse warehouse;

    @Autowired
    private Indicators indicators;

    @Autowired
    private StoreFigure storing;

    @Autowired
    private PublishedFigures figures;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void fifteenOfAHundredAndFifteenOfFiftyMakeTwentyPercentInTableTraceAndEveryFile() {
        var world = world(0, "FLOW");
        var number = figure(world, Length.HALF, PeriodChoice.all());

        assertThat(text(number, ".csv"))
                .contains(
                        "Nord " + world.tag + ";2016H1;20,0;%;20,0 %;30;150;vist;SHOWN",
                        "Perioder;halvår: lagt sammen over 2 kvartaler")
                .doesNotContain("22,5", "2016K1");
        assertThat(text(number, ".csv.json")).contains("halvår: lagt sammen over 2 kvartaler");
        assertThat(text(number, ".json")).contains("\"2016H1\"", "halvår: lagt sammen over 2 kvartaler");
        assertThat(text(number, ".svg")).as("a long line is broken").contains("halvår: lagt sammen over 2");
        assertThat(page(number + "?place=0&period=0", "da"))
                .contains(
                        "20,0",
                        "1. halvår 2016: lagt sammen over 2 kvartaler",
                        "1. kvartal 2016, 2. kvartal 2016",
                        "30 ÷ 150 × 100",
                        "4 celler lagt sammen");
        assertThat(page(number + "?place=0&period=0", "en"))
                .contains("20.0", "half 1 of 2016: added over 2 quarters", "Q1 2016, Q2 2016");
    }

    @Test
    void aStockTakesTheLastAndThePageSaysWhichRuleEachOfTheTwoSumsFollows() {
        var world = world(0, "STOCK");
        var number = figure(world, Length.HALF, PeriodChoice.all());

        assertThat(text(number, ".csv"))
                .contains(
                        ";2016H1;60,0;%;60,0 %;30;50;",
                        "halvår: tæller lagt sammen over 2 kvartaler, nævner sidste kvartal");
    }

    @Test
    void anAverageIsRefusedNamingTheSourcesFlag() {
        var number = figure(world(0, "AVERAGE"), Length.HALF, PeriodChoice.all());

        assertThat(text(number, ".csv"))
                .contains(
                        ";2016H1;;%;må ikke lægges sammen;",
                        "Delene må ikke lægges sammen (ifølge læsningen: Gennemsnit)");
    }

    @Test
    void anIncompleteHalfYearSaysHowManyOfItsQuartersAreThere() {
        var world = world(0, "FLOW");
        var number = figure(world, Length.HALF, PeriodChoice.all());

        assertThat(text(number, ".csv"))
                .contains(
                        ";2016H2;;%;ikke offentliggjort endnu;;;ikke offentliggjort endnu;NOT_YET;;1 af 2 kvartaler findes");
        assertThat(page(number + "?place=0&period=1", "da")).contains("1 af 2 kvartaler findes", "3. kvartal 2016");
        assertThat(text(figure(world, Length.HALF, new PeriodChoice.Latest()), ".csv"))
                .as("the newest is the newest that is over")
                .contains(";2016H1;20,0;")
                .doesNotContain("2016H2");
    }

    @Test
    void aHiddenQuarterHidesItsHalfYearOnThePageAndInEveryFile() {
        var world = new FigureWorld(jdbc, warehouse, 5, List.of());
        world.measure("ja", "Ja", "FLOW", true);
        world.measure("alle", "Alle", "FLOW", true);
        var cells = new ArrayList<Cell>();
        cells.addAll(share(world, "Nord", "2016K1", 3, 100));
        cells.addAll(share(world, "Nord", "2016K2", 40, 100));
        cells.addAll(share(world, "Syd", "2016K1", 41, 100));
        cells.addAll(share(world, "Syd", "2016K2", 42, 100));
        cells.addAll(share(world, "Øst", "2016K1", 51, 100));
        cells.addAll(share(world, "Øst", "2016K2", 52, 100));
        world.release(cells);
        var number = figure(world, Length.HALF, PeriodChoice.all());

        assertThat(text(number, ".csv"))
                .contains(
                        "Nord " + world.tag + ";2016H1;;%;beskyttet;",
                        "Syd " + world.tag + ";2016H1;;%;beskyttet;",
                        "Øst " + world.tag + ";2016H1;51,5;")
                .doesNotContain(";43;", ";83;");
        assertThat(text(number, ".json")).doesNotContain("21.5", "41.5");
    }

    @Test
    void theFormOffersOnlyLongerPeriodsAndTheDraftKeepsTheChoiceInItsAddress() {
        var world = world(0, "FLOW");
        var code = indicator(world);
        assertThat(form("?indicator=" + code))
                .contains("Læg perioder sammen", "Som talt", "value=\"HALF\"", "value=\"YEAR\"")
                .doesNotContain("value=\"QUARTER\"");

        var preview = web.post()
                .uri("/figures/preview")
                .with(SignedIn.as(Role.ANALYST))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("indicator", code)
                .param("form", "TABLE")
                .param("scope", "ALL")
                .param("periods", "SPAN")
                .param("from", "2016K2")
                .param("together", "HALF")
                .exchange();
        var address = String.valueOf(preview.getResponse().getHeader("Location"));
        assertThat(address).contains("together=HALF", "from=2016H1");
        assertThat(form(address.substring(address.indexOf('?'))))
                .contains("20,0", "<option value=\"2016H1\" selected", "halvår: lagt sammen over 2 kvartaler");
    }

    @Test
    void whatIsCountedByTheYearIsNotPutTogether() {
        var world = new FigureWorld(jdbc, warehouse, 0, List.of());
        world.measure("ja", "Ja", "FLOW", true);
        world.measure("alle", "Alle", "FLOW", true);
        world.release(share(world, "Nord", "2016", 15, 100));

        assertThat(form("?indicator=" + indicator(world))).doesNotContain("Læg perioder sammen");
        var refused = storing.store(
                indicators.byCode(indicator(world)).orElseThrow().id(), question(Length.YEAR, PeriodChoice.all()), BY);
        assertThat(refused).isEqualTo(new StoreFigure.Refused(List.of(new StoreFigure.PeriodsTooLong())));
    }

    @Test
    void aFrozenFigureReadsAsItWasFrozen() {
        var number = figure(world(0, "FLOW"), Length.HALF, PeriodChoice.all());
        var id = Objects.requireNonNull(transaction.execute(_ -> figures.freeze(number, Instant.EPOCH)));
        var frozen = figures.frozen(id, Language.DANISH).orElseThrow();

        assertThat(frozen.intact()).isTrue();
        assertThat(frozen.figure())
                .isEqualTo(figures.living(number, Language.DANISH).orElseThrow());
        assertThat(frozen.figure().subtitle()).endsWith("halvår: lagt sammen over 2 kvartaler");
        assertThat(frozen.figure().grounds().headline()).contains("2 kvartaler");
    }

    private FigureWorld world(int threshold, String below) {
        var world = new FigureWorld(jdbc, warehouse, threshold, List.of());
        world.measure("ja", "Ja", "FLOW", true);
        world.measure("alle", "Alle", below, true);
        var cells = new ArrayList<Cell>();
        cells.addAll(share(world, "Nord", "2016K1", 15, 100));
        cells.addAll(share(world, "Nord", "2016K2", 15, 50));
        cells.addAll(share(world, "Nord", "2016K3", 9, 50));
        world.release(cells);
        return world;
    }

    private static List<Cell> share(FigureWorld world, String area, String period, int above, int below) {
        return List.of(
                world.cell("ja", area, period, List.of(), String.valueOf(above), 2),
                world.cell("alle", area, period, List.of(), String.valueOf(below), 3));
    }

    private String indicator(FigureWorld world) {
        var answer = web.post()
                .uri("/indicators")
                .with(SignedIn.as(Role.ANALYST))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("name", "Indikator " + world.tag)
                .param("question", "Hvor mange?")
                .param("kind", "SHARE")
                .param("numerator", world.dataset.value() + ":ja")
                .param("denominator", world.dataset.value() + ":alle")
                .param("factor", "100")
                .param("unit", "%")
                .param("decimals", "1")
                .param("direction", "NEITHER")
                .param("apart", "on")
                .exchange();
        var address = String.valueOf(answer.getResponse().getHeader("Location"));
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private String figure(FigureWorld world, Length length, PeriodChoice periods) {
        var indicator = indicators.byCode(indicator(world)).orElseThrow();
        return ((StoreFigure.Stored) storing.store(indicator.id(), question(length, periods), BY)).number();
    }

    private static Question question(Length length, PeriodChoice periods) {
        return new Question("", "Fundet", FigureForm.LINE, new Scope.All(), true, periods, Optional.of(length));
    }

    private String form(String query) {
        return text(web.get()
                .uri("/figures/new" + query)
                .cookie(new Cookie("language", "da"))
                .with(SignedIn.as(Role.ANALYST))
                .exchange()
                .getResponse()
                .getContentAsByteArray());
    }

    private String page(String address, String language) {
        return text(web.get()
                .uri("/figures/" + address)
                .cookie(new Cookie("language", language))
                .with(SignedIn.as(Role.BOARD_MEMBER))
                .exchange()
                .getResponse()
                .getContentAsByteArray());
    }

    private String text(String number, String ending) {
        return text(web.get()
                .uri("/figures/" + number + ending)
                .with(SignedIn.as(Role.BOARD_MEMBER))
                .exchange()
                .getResponse()
                .getContentAsByteArray());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace('\u00A0', ' ');
    }
}
