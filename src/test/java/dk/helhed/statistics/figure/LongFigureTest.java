package dk.helhed.statistics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.kernel.Language;
import dk.helhed.statistics.FigureForm;
import dk.helhed.statistics.FigureWorld;
import dk.helhed.statistics.PublishedFigures;
import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.indicator.PeriodCode.Length;
import dk.helhed.statistics.question.PeriodChoice;
import dk.helhed.statistics.question.Question;
import dk.helhed.statistics.question.Scope;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Figures by quarter, half-year and year of what is counted by month and quarter, from the form to page, trace and files. */
@AppTest
class LongFigureTest {
    @Autowired
    private PublishedFigures published;

    private final StoredFigures figures;

    LongFigureTest(@Autowired AutowireCapableBeanFactory beans) {
        figures = StoredFigures.in(beans);
    }

    @Test
    void fifteenOfAHundredAndFifteenOfFiftyMakeTwentyPercentInTableTraceAndEveryFile() {
        var world = world("FLOW");
        var number = figure(world, Length.HALF, PeriodChoice.all());

        assertThat(figures.csv(number))
                .contains(
                        "Nord " + world.tag + ";2016H1;20,0;%;20,0 %;30;150;vist;SHOWN",
                        "Perioder;halvår: lagt sammen over 2 kvartaler")
                .doesNotContain("22,5", "2016K1");
        assertThat(figures.page(number + ".csv.json")).contains("halvår: lagt sammen over 2 kvartaler");
        assertThat(figures.page(number + ".json")).contains("\"2016H1\"", "halvår: lagt sammen over 2 kvartaler");
        assertThat(figures.page(number + ".svg")).as("a long line is broken").contains("halvår: lagt sammen over 2");
        assertThat(figures.page(number + "?place=0&period=0"))
                .contains(
                        "20,0",
                        "1. halvår 2016: lagt sammen over 2 kvartaler",
                        "1. kvartal 2016, 2. kvartal 2016",
                        "30 ÷ 150 × 100",
                        "4 celler lagt sammen");
        assertThat(figures.english(number + "?place=0&period=0"))
                .contains("20.0", "half 1 of 2016: added over 2 quarters", "Q1 2016, Q2 2016");
    }

    @Test
    void aStockTakesTheLastAndThePageSaysWhichRuleEachOfTheTwoSumsFollows() {
        var world = world("STOCK");
        var number = figure(world, Length.HALF, PeriodChoice.all());

        assertThat(figures.csv(number))
                .contains(
                        ";2016H1;60,0;%;60,0 %;30;50;",
                        "halvår: tæller lagt sammen over 2 kvartaler, nævner sidste kvartal");
    }

    @Test
    void anAverageIsRefusedNamingTheSourcesFlag() {
        var number = figure(world("AVERAGE"), Length.HALF, PeriodChoice.all());

        assertThat(figures.csv(number))
                .contains(
                        ";2016H1;;%;må ikke lægges sammen;",
                        "Delene må ikke lægges sammen (ifølge læsningen: Gennemsnit)");
    }

    @Test
    void anIncompleteHalfYearSaysHowManyOfItsQuartersAreThere() {
        var world = world("FLOW");
        var number = figure(world, Length.HALF, PeriodChoice.all());

        assertThat(figures.csv(number))
                .contains(
                        ";2016H2;;%;ikke offentliggjort endnu;;;ikke offentliggjort endnu;NOT_YET;;1 af 2 kvartaler findes");
        assertThat(figures.page(number + "?place=0&period=1")).contains("1 af 2 kvartaler findes", "3. kvartal 2016");
        assertThat(figures.csv(figure(world, Length.HALF, new PeriodChoice.Latest())))
                .as("the newest is the newest that is over")
                .contains(";2016H1;20,0;")
                .doesNotContain("2016H2");
    }

    @Test
    void aHiddenQuarterHidesItsHalfYearOnThePageAndInEveryFile() {
        var world = figures.world(5).measuresOfShare("FLOW", "FLOW");
        var cells = new ArrayList<Cell>();
        cells.addAll(world.share("Nord", "2016K1", 3, 100));
        cells.addAll(world.share("Nord", "2016K2", 40, 100));
        cells.addAll(world.share("Syd", "2016K1", 41, 100));
        cells.addAll(world.share("Syd", "2016K2", 42, 100));
        cells.addAll(world.share("Øst", "2016K1", 51, 100));
        cells.addAll(world.share("Øst", "2016K2", 52, 100));
        world.release(cells);
        var number = figure(world, Length.HALF, PeriodChoice.all());

        assertThat(figures.csv(number))
                .contains(
                        "Nord " + world.tag + ";2016H1;;%;beskyttet;",
                        "Syd " + world.tag + ";2016H1;;%;beskyttet;",
                        "Øst " + world.tag + ";2016H1;51,5;")
                .doesNotContain(";43;", ";83;");
        assertThat(figures.page(number + ".json")).doesNotContain("21.5", "41.5");
    }

    @Test
    void theFormOffersOnlyLongerPeriodsAndTheDraftKeepsTheChoiceInItsAddress() {
        var world = world("FLOW");
        var code = indicator(world);
        assertThat(form("?indicator=" + code))
                .contains("Læg perioder sammen", "Som talt", "value=\"HALF\"", "value=\"YEAR\"")
                .doesNotContain("value=\"QUARTER\"");

        var preview = figures.desk()
                .post(
                        "/figures/preview",
                        Map.of(
                                "indicator", code,
                                "form", "TABLE",
                                "scope", "ALL",
                                "periods", "SPAN",
                                "from", "2016K2",
                                "together", "HALF"));
        var address = String.valueOf(preview.getResponse().getHeader("Location"));
        assertThat(address).contains("together=HALF", "from=2016H1");
        assertThat(form(address.substring(address.indexOf('?'))))
                .contains("20,0", "<option value=\"2016H1\" selected", "halvår: lagt sammen over 2 kvartaler");
    }

    @Test
    void whatIsCountedByTheYearIsNotPutTogether() {
        var world = figures.world(0).measuresOfShare("FLOW", "FLOW");
        world.release(world.share("Nord", "2016", 15, 100));

        assertThat(form("?indicator=" + indicator(world))).doesNotContain("Læg perioder sammen");
        assertThat(figures.store(indicator(world), question(Length.YEAR, PeriodChoice.all())))
                .isEqualTo(new StoreFigure.Refused(List.of(new StoreFigure.PeriodsTooLong())));
    }

    @Test
    void aFrozenFigureReadsAsItWasFrozen() {
        var number = figure(world("FLOW"), Length.HALF, PeriodChoice.all());
        var frozen = figures.frozen(figures.freeze(number), Language.DANISH);

        assertThat(frozen.intact()).isTrue();
        assertThat(frozen.figure())
                .isEqualTo(published.living(number, Language.DANISH).orElseThrow());
        assertThat(frozen.figure().subtitle()).endsWith("halvår: lagt sammen over 2 kvartaler");
        assertThat(frozen.figure().grounds().headline()).contains("2 kvartaler");
    }

    private FigureWorld world(String below) {
        var world = figures.world(0).measuresOfShare("FLOW", below);
        var cells = new ArrayList<Cell>();
        cells.addAll(world.share("Nord", "2016K1", 15, 100));
        cells.addAll(world.share("Nord", "2016K2", 15, 50));
        cells.addAll(world.share("Nord", "2016K3", 9, 50));
        world.release(cells);
        return world;
    }

    private String indicator(FigureWorld world) {
        return figures.desk().share(world, Map.of("apart", "on"));
    }

    private String figure(FigureWorld world, Length length, PeriodChoice periods) {
        return figures.stored(indicator(world), question(length, periods));
    }

    private static Question question(Length length, PeriodChoice periods) {
        return new Question("", "Fundet", FigureForm.LINE, new Scope.All(), true, periods, Optional.of(length));
    }

    private String form(String query) {
        return figures.desk().page("/figures/new" + query, SignedIn.as(Role.ANALYST));
    }
}
