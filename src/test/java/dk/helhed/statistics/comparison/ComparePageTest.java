package dk.helhed.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.FigureDesk;
import dk.helhed.statistics.FigureWorld;
import dk.helhed.statistics.cell.Cell;
import dk.helhed.statistics.warehouse.Warehouse;
import dk.helhed.testing.AppTest;
import dk.helhed.testing.SignedIn;
import dk.helhed.web.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class ComparePageTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Warehouse warehouse;

    @Test
    void anAreaStandsBesideWhatItLiesInTheWholeAndItsPeersWithTheNumbersBehind() {
        var world = world(0);
        world.release(cells(world, 15, 15, 40));

        assertThat(page(code(world), world, "&peer=" + world.area("Gamma").value()))
                .containsPattern("Alfa " + world.tag + "</th>.*15 ÷ 100")
                .containsPattern("Vest " + world.tag + " \\(lokaludvalg\\)</th>.*20,0 %.*30 ÷ 150")
                .containsPattern("Gamma " + world.tag + "</span></th>.*40,0 %")
                .containsPattern("Filens bydele i alt</th>.*28,0 %.*70 ÷ 250")
                .doesNotContain("22,5");
    }

    @Test
    void aGroupingThatCrossesTheTreeIsAddedUpFromItsMembersAndSaysItsKind() {
        var world = world(0);
        var grouping = world.grouping("Kvarter", "Beta", "Gamma");
        world.release(cells(world, 15, 15, 40));

        assertThat(page(code(world), world, "&peer=" + grouping.value()))
                .containsPattern("Kvarter " + world.tag + " \\(udsat byområde\\)</th>.*36,7 %.*55 ÷ 150");
        assertThat(body("/indicators/" + code(world) + "/compare?area=" + grouping.value()))
                .as("a district may be called the same")
                .contains("Kvarter " + world.tag + " (udsat byområde): 2017");
    }

    @Test
    void whatOnlyHoldsWhatLiesOutsideIsNotLaidInTheMiddle() {
        var world = world(0);
        var outside = world.outside("Udenfor");
        var cells = new ArrayList<>(cells(world, 15, 15, 40));
        cells.addAll(world.share("Udenfor", "2017", 1, 10));
        world.release(cells);

        assertThat(body("/indicators/" + code(world) + "/compare?area=" + outside.value()))
                .doesNotContain("<option value=\"" + outside.value())
                .containsPattern("<option value=\"[0-9a-f-]{36}\" selected");
    }

    @Test
    void theChangeIsInPercentagePointsSinceTheYearBeforeAndTheRankIsAmongAllAreas() {
        var world = world(0);
        world.release(cells(world, 15, 15, 40));

        assertThat(page(code(world), world, ""))
                .contains("2017 mod 2016", "+5,0 procentpoint", "3 af 3")
                .contains("Plads 1 har den højeste værdi");
    }

    @Test
    void whatIsHiddenHasNoRankNoChangeAndIsNotInWhatItIsPartOf() {
        var world = world(5);
        world.release(cells(world, 3, 15, 40));

        assertThat(page(code(world), world, ""))
                .containsPattern("Alfa " + world.tag + "</th>.*beskyttet")
                .containsPattern("Vest " + world.tag + " \\(lokaludvalg\\)</th>.*beskyttet")
                .contains("har ingen plads", "Kan ikke regnes")
                .doesNotContain("3 ÷ 100", "18 ÷ 150");
    }

    @Test
    void monthsAreComparedAsTheYearsThatTheyLieInAndTheAddressSaysSo() {
        var world = world(0);
        var cells = new ArrayList<Cell>();
        for (var year : List.of("2016", "2017")) {
            for (var half : List.of("H1", "H2")) {
                cells.addAll(world.share("Alfa", year + half, year.equals("2016") ? 10 : 16, 50));
                cells.addAll(world.share("Gamma", year + half, 20, 50));
            }
        }
        cells.addAll(world.share("Alfa", "2018H1", 16, 50));
        cells.addAll(world.share("Gamma", "2018H1", 20, 50));
        world.release(cells);

        assertThat(page(code(world), world, "&together=YEAR&period=2017H2"))
                .contains(
                        "2017 mod 2016",
                        "32 ÷ 100",
                        "+12,0 procentpoint",
                        "2 af 2",
                        "<option value=\"YEAR\" selected",
                        "år: lagt sammen over 2 halvår",
                        "together=YEAR")
                .doesNotContain("1. halvår 2017</option>");
        assertThat(page(code(world), world, "&together=YEAR"))
                .as("the newest is the newest that is over")
                .contains("2017 mod 2016");
        assertThat(page(code(world), world, "")).contains("<option value=\"\" selected>Som talt");
        assertThat(body("/indicators/" + code(world) + "/compare.csv?together=YEAR&area="
                        + world.area("Alfa").value()))
                .contains(";2017;32,0;", "Perioder;år: lagt sammen over 2 halvår");
    }

    @Test
    void aRevisedNumberIsShownWithWhatItWas() {
        var world = world(0);
        world.release(cells(world, 15, 15, 40));
        assertThat(page(code(world), world, "")).contains("Der er kun én udgivelse");

        world.release(cells(world, 16, 15, 40));

        assertThat(page(code(world), world, ""))
                .containsPattern("2017</th><td>Alfa " + world.tag
                        + "</td><td class=\"num\">15,0 %</td><td class=\"num\"><b>16,0 %</b>");
    }

    @Test
    void aPeriodWithHiddenNumbersIsNotLaidAgainstTheReleaseBefore() {
        var world = world(5);
        world.release(cells(world, 3, 15, 40));
        world.release(cells(world, 4, 16, 40));

        assertThat(page(code(world), world, ""))
                .contains("Ikke sammenlignet, fordi der er beskyttede tal")
                .containsPattern("2016</th><td>Beta " + world.tag)
                .doesNotContain("2017</th><td>");
    }

    @Test
    void whereNothingOrOnlyAPartWasComparedNothingIsSaidOfTheRest() {
        var world = world(5);
        world.release(cells(world, 3, 15, 40));
        world.release(cells(world, 4, 15, 40));
        assertThat(page(code(world), world, ""))
                .contains("I de perioder, der er sammenlignet, har den nyeste udgivelse ikke ændret tal")
                .doesNotContain("ikke ændret tal, der var vist før");

        var hidden = world(11);
        hidden.release(cells(hidden, 3, 15, 40));
        hidden.release(cells(hidden, 4, 15, 40));
        assertThat(page(code(hidden), hidden, ""))
                .contains("Ikke sammenlignet, fordi der er beskyttede tal")
                .doesNotContain("ikke ændret tal");
    }

    @Test
    void aComparisonTellsNoNumberOfAnEarlierReleaseWhereAnythingIsHidden() {
        var world = world(5);
        world.release(cells(world, 3, 15, 40));
        world.release(cells(world, 40, 16, 41));
        var traced = "&by=2018-1:1&of=" + world.area("Gamma").value() + "&at=";

        assertThat(page(code(world), world, "&peer=" + world.area("Gamma").value() + traced + "2017"))
                .contains("gentages ikke her")
                .doesNotContain("I din fil: ");
        assertThat(page(code(world), world, "&peer=" + world.area("Gamma").value() + traced + "2016"))
                .contains("I din fil: 40,0 %");
    }

    @Test
    void everyValueLeadsToItsTraceAndTheAddressHoldsAllThatIsChosen() {
        var world = world(0);
        world.release(cells(world, 15, 15, 40));
        var code = code(world);
        var page = page(code, world, "&peer=" + world.area("Gamma").value());

        assertThat(page)
                .contains("/indicators/" + code + "/compare?area="
                        + world.area("Alfa").value() + "&amp;peer="
                        + world.area("Gamma").value() + "&amp;period=2017&amp;since=2016&amp;row=2&amp;at=2016#why");
        assertThat(page(code, world, "&peer=" + world.area("Gamma").value() + "&row=2&at=2016"))
                .contains("Gamma " + world.tag + ", 2016.", "fil_r1.csv");
    }

    @Test
    void theFileHoldsTheSameRowsAndNonsenseInTheAddressFallsBackToTheUsual() {
        var world = world(0);
        world.release(cells(world, 15, 15, 40));
        var code = code(world);

        assertThat(body("/indicators/" + code + "/compare.csv?area="
                        + world.area("Alfa").value()))
                .contains("Vest " + world.tag + " (lokaludvalg);2017;20,0;%;");
        assertThat(body("/indicators/" + code + "/compare.json?area="
                        + world.area("Alfa").value()))
                .startsWith("{\"version\":\"2.0\",\"class\":\"dataset\"")
                .contains("Vest " + world.tag + " (lokaludvalg)");
        assertThat(body("/indicators/" + code + "/compare?period=sludder&since=2099&row=77"))
                .contains("Sammenlign");
    }

    @Test
    void everyRowOfItsFilesLeadsToItsTraceInTheSameComparison() {
        var world = world(5);
        world.release(cells(world, 3, 15, 40));
        var code = code(world);
        var chosen = "area=" + world.area("Alfa").value() + "&peer="
                + world.area("Gamma").value();

        var gamma = body("/indicators/" + code + "/compare.csv?" + chosen)
                .lines()
                .map(line -> line.substring(line.lastIndexOf(';') + 1))
                .filter(address -> address.contains("of=" + world.area("Gamma").value() + "&at=2016"))
                .findFirst()
                .orElseThrow();
        assertThat(gamma)
                .startsWith("http://localhost/indicators/" + code + "/compare?" + chosen + "&period=2017&since=2016");
        assertThat(body(gamma.substring("http://localhost".length(), gamma.indexOf('#'))))
                .contains("Gamma " + world.tag + ", 2016.", "40 ÷ 100 × 100");
        assertThat(body("/indicators/" + code + "/compare?" + chosen + "&of="
                        + world.area("Alfa").value() + "&at=2017"))
                .contains("Alfa " + world.tag + ", 2017.", "Tallet er beskyttet")
                .doesNotContain("3 ÷ 100");
        assertThat(body("/indicators/" + code + "/compare?" + chosen + "&of=nobody&at=2017"))
                .contains("Værdien er her ikke længere");
    }

    @Test
    void anAddressOfAFileThatIsOlderSaysWhatStoodInItAndThenWhatStandsToday() {
        var world = world(0);
        world.release(cells(world, 15, 15, 40));
        var code = code(world);
        var chosen = "area=" + world.area("Alfa").value();
        var alfa = body("/indicators/" + code + "/compare.csv?" + chosen)
                .lines()
                .map(line -> line.substring(line.lastIndexOf(';') + 1))
                .filter(address -> address.contains("of=" + world.area("Alfa").value() + "&at=2017"))
                .findFirst()
                .orElseThrow();
        var path = alfa.substring("http://localhost".length(), alfa.indexOf('#'));
        assertThat(body(path)).doesNotContain("I din fil");

        world.release(cells(world, 16, 15, 40));

        assertThat(body(path))
                .contains("I din fil: 15,0 %", "Filen er lavet efter definition 1 på udgivelse", "16 ÷ 100 × 100");
    }

    private FigureWorld world(int threshold) {
        var world = new FigureWorld(jdbc, warehouse, threshold, List.of()).measuresOfShare("FLOW", "FLOW");
        world.above("Vest", "Alfa", "Beta");
        return world;
    }

    private static List<Cell> cells(FigureWorld world, int alfa, int beta, int gamma) {
        var cells = new ArrayList<Cell>();
        for (var period : List.of("2016", "2017")) {
            cells.addAll(world.share("Alfa", period, period.equals("2016") ? 10 : alfa, 100));
            cells.addAll(world.share("Beta", period, beta, 50));
            cells.addAll(world.share("Gamma", period, gamma, 100));
        }
        return cells;
    }

    private String code(FigureWorld world) {
        return new FigureDesk(web).share(world, Map.of());
    }

    private String page(String code, FigureWorld world, String more) {
        return body(
                "/indicators/" + code + "/compare?area=" + world.area("Alfa").value() + more);
    }

    private String body(String path) {
        return new FigureDesk(web)
                .page(path, SignedIn.as(Role.BOARD_MEMBER))
                .replaceAll(path.contains(".csv") ? "\r" : "\\s*\\n\\s*", "")
                .replace("</tr>", "</tr>\n");
    }
}
