package dk.helhed.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.helhed.chart.ChartDescription.Bar;
import dk.helhed.chart.ChartDescription.BarChart;
import dk.helhed.chart.ChartDescription.Break;
import dk.helhed.chart.ChartDescription.LineChart;
import dk.helhed.chart.ChartDescription.MapChart;
import dk.helhed.chart.ChartDescription.Region;
import dk.helhed.chart.ChartDescription.Series;
import dk.helhed.chart.plane.Dots;
import dk.helhed.chart.plane.Outline;
import dk.helhed.chart.plane.Spot;
import dk.helhed.kernel.Language;
import dk.helhed.web.Formats;
import dk.helhed.web.Texts;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ChartsTest {
    private static final String HOSTILE = "<script>alert('x')</script> \"&amp;";
    private static final Charts charts = new Charts(OneEngine.POOL, new Texts());

    @Test
    void linesCarryTheirNamesAndLastValuesAtTheEnd() {
        var svg = charts.svg(SampleCharts.safety(), Width.WIDE, Language.DANISH);

        assertThat(svg)
                .contains(">Nørrebro 13,1</text>", ">Hele byen 8,6</text>", ">definition 2</text>", ">2012</text>");
        assertThat(charts.svg(SampleCharts.safety(), Width.NARROW, Language.ENGLISH))
                .contains(">Nørrebro 13.1</text>");
    }

    @Test
    void aLineIsNotConnectedAcrossABreakAndItsOlderPartIsDashed() {
        var svg = charts.svg(SampleCharts.safety(), Width.WIDE, Language.DANISH);
        var own = svg.lines()
                .filter(line -> line.contains("stroke=\"var(--h-area-3)\"") && line.contains("stroke-width=\"2.5\""))
                .toList();

        assertThat(own).hasSize(2);
        assertThat(own.get(0)).contains("stroke-dasharray");
        assertThat(own.get(1)).doesNotContain("stroke-dasharray");
    }

    @Test
    void linesWithoutAColourAreToldApartByDashAndMark() {
        var points = SampleCharts.points("4", "5", "6");
        var lines = List.of("Ahorn", "Birk", "Ceder", "Dunbirk").stream()
                .map(name -> new Series(name, Colour.PLAIN, points))
                .toList();
        var chart = new LineChart("t", "s", "", 0, List.of("1", "2", "3"), lines, List.of());
        var drawn = charts.svg(chart, Width.WIDE, Language.DANISH)
                .lines()
                .filter(line -> line.contains("stroke=\"var(--h-plain)\"") && line.contains("stroke-width=\"2\""))
                .map(line -> line.replaceAll(".*?(stroke-dasharray=\"[^\"]*\"|$).*", "$1"))
                .toList();

        assertThat(drawn).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void nothingIsSaidInAWord() {
        assertThat(charts.svg(SampleCharts.neighbourhoods(), Width.WIDE, Language.DANISH))
                .contains(">beskyttet</text>", ">14,8" + Formats.NO_BREAK + "%</text>");
        var gap = new LineChart(
                "t",
                "s",
                "",
                0,
                List.of("1", "2", "3"),
                List.of(new Series("Nørrebro", Colour.AREA_3, SampleCharts.points("4", "ikke oplyst", "5"))),
                List.of());
        assertThat(charts.svg(gap, Width.WIDE, Language.DANISH)).contains(">ikke oplyst</text>");
    }

    @Test
    void theWordForAHoleStandsUnderTheAxisWhereNoLineCrossesIt() {
        var hole = new LineChart(
                "t",
                "s",
                "",
                0,
                List.of("2001", "2002", "2003"),
                List.of(
                        new Series("Nørrebro", Colour.AREA_3, SampleCharts.points("4", "ikke oplyst", "5")),
                        new Series("Hele byen", Colour.REST, SampleCharts.points("1", "0", "1"))),
                List.of());
        for (var width : Width.values()) {
            var drawn = charts.svg(hole, width, Language.DANISH);
            assertThat(height(drawn, "Nørrebro: ikke oplyst")).isGreaterThan(height(drawn, "2002") + 8);
        }
    }

    @Test
    void linesWithTheSameHoleShareItsWordAndNoTwoWordsCoverEachOther() {
        var hole = new LineChart(
                "t",
                "s",
                "",
                0,
                List.of("2001", "2002", "2003"),
                List.of(
                        new Series("Nørrebro", Colour.AREA_3, SampleCharts.points("4", "ikke oplyst", "5")),
                        new Series(
                                "Valby", Colour.AREA_4, SampleCharts.points("4", "ikke oplyst", "beskyttet af kilden")),
                        new Series("Hele byen", Colour.REST, SampleCharts.points("1", "0", "1"))),
                List.of());
        var drawn = charts.svg(hole, Width.NARROW, Language.DANISH);

        assertThat(height(drawn, "Valby: beskyttet af kilden"))
                .isGreaterThan(height(drawn, "Nørrebro, Valby: ikke oplyst") + 8);
    }

    private static double height(String svg, String text) {
        var found = Pattern.compile("translate\\([-\\d.]+ ([-\\d.]+)\\)\"[^>]*>" + text + "</text>")
                .matcher(svg);
        assertThat(found.find()).as(svg).isTrue();
        return Double.parseDouble(found.group(1));
    }

    @Test
    void everyPictureStandsUnderTheContentPolicyAndSaysItsCourse() {
        for (var chart : samples()) {
            for (var width : Width.values()) {
                assertThat(charts.svg(chart, width, Language.DANISH))
                        .doesNotContain("<style", "style=", "<script", "class=", "href", "ecmeta")
                        .contains("role=\"img\" aria-label=\"" + chart.title().substring(0, 5));
            }
        }
        assertThat(charts.label(SampleCharts.safety(), Language.DANISH))
                .isEqualTo("Faldet i utryghed er bremset. Hele byen: 9,8" + Formats.NO_BREAK + "% (2012), 8,6"
                        + Formats.NO_BREAK + "% (2017); " + "Nørrebro: 16,8" + Formats.NO_BREAK + "% (2012), 13,1"
                        + Formats.NO_BREAK + "% (2017); Ny definition: 2014. Tabellen står ved figuren.");
    }

    @Test
    void hostileNamesAreText() {
        var bars = new BarChart(
                HOSTILE,
                HOSTILE,
                HOSTILE,
                0,
                List.of(
                        new Bar(HOSTILE, Colour.AREA_1, SampleCharts.point("1")),
                        new Bar("b", Colour.REST, Point.nothing(HOSTILE))));
        var line = new LineChart(
                HOSTILE,
                "",
                "",
                0,
                List.of(HOSTILE, "b"),
                List.of(new Series(HOSTILE, Colour.AREA_1, SampleCharts.points("1", "2"))),
                List.of(new Break(1, HOSTILE)));
        var map = new MapChart(
                HOSTILE,
                "",
                HOSTILE,
                0,
                List.of(new Region(
                        "r",
                        HOSTILE,
                        SampleCharts.square(12.5),
                        new Shade.Known(BigDecimal.ONE),
                        OptionalInt.empty())));
        for (var chart : List.of(bars, line, map)) {
            assertThat(charts.svg(chart, Width.WIDE, Language.DANISH))
                    .doesNotContain("<script")
                    .contains("&lt;script");
            assertThat(page(chart)).doesNotContain("<script").contains("&lt;script");
            assertThat(drawnByBatik(charts.printSvg(chart, Language.DANISH))).isPositive();
        }
    }

    @Test
    void aDescriptionComesBackUnchangedFromTheOptions() {
        for (var chart : samples()) {
            var tree = JsonMapper.shared().readTree(charts.options(chart, Language.ENGLISH));

            assertThat(tree.path("language").asString()).isEqualTo("en-GB");
            assertThat(JsonMapper.shared().treeToValue(tree.path("chart"), ChartDescription.class))
                    .isEqualTo(chart);
        }
    }

    @Test
    void valuesAreRoundedOnceForPictureLabelAndOptions() {
        var chart = new BarChart("t", "s", "", 1, List.of(new Bar("a", Colour.AREA_1, SampleCharts.point("2.25"))));

        assertThat(charts.svg(chart, Width.WIDE, Language.DANISH)).contains(">2,3</text>");
        assertThat(charts.label(chart, Language.DANISH)).contains("a: 2,3");
        assertThat(charts.options(chart, Language.DANISH)).contains("2.3").doesNotContain("2.25");
    }

    @Test
    void refusesASeriesThatDoesNotFitItsCategories() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LineChart(
                        "t",
                        "s",
                        "",
                        0,
                        List.of("1", "2"),
                        List.of(new Series("a", Colour.REST, SampleCharts.points("1"))),
                        List.of()));
    }

    @Test
    void manyThreadsDrawAtOnce() throws Exception {
        var tasks = new ArrayList<Callable<String>>();
        for (var i = 1; i <= 12; i++) {
            var value = Integer.toString(i * 11);
            tasks.add(() -> charts.svg(
                    new BarChart("t", "s", "", 0, List.of(new Bar("a", Colour.AREA_1, SampleCharts.point(value)))),
                    Width.WIDE,
                    Language.DANISH));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var drawings = threads.invokeAll(tasks);
            for (var i = 0; i < drawings.size(); i++) {
                assertThat(drawings.get(i).get()).contains(">" + (i + 1) * 11 + "</text>");
            }
        }
    }

    @Test
    void paperGetsWhatBatikCanDraw() {
        for (var chart : samples()) {
            var svg = charts.printSvg(chart, Language.DANISH);

            assertThat(svg)
                    .doesNotContain("var(", "dominant-baseline", "font-weight", "paint-order", "style=", "class=");
            assertThat(svg).contains("font-family=\"HelhedSans\"", "alt=\"");
            assertThat(drawnByBatik(svg)).isPositive();
        }
    }

    @Test
    void theSameMapIsDrawnOnceAndAnotherAnew() {
        var map = SampleCharts.squares(known("24.9"), new Shade.NoValue());
        var same = SampleCharts.squares(known("24.9"), new Shade.NoValue());
        var other = SampleCharts.squares(known("25.0"), new Shade.NoValue());

        var drawn = charts.svg(map, Width.WIDE, Language.DANISH);

        assertThat(charts.svg(same, Width.WIDE, Language.DANISH)).isSameAs(drawn);
        assertThat(charts.svg(other, Width.WIDE, Language.DANISH)).isNotEqualTo(drawn);
        assertThat(charts.svg(same, Width.WIDE, Language.ENGLISH)).isNotEqualTo(drawn);
    }

    @Test
    void aMapTellsProtectedFromNothingFromOutside() {
        var map = SampleCharts.squares(
                known("24.9"),
                known("26.4"),
                known("31.2"),
                new Shade.Protected(),
                new Shade.NoValue(),
                new Shade.Outside());
        var danish = charts.svg(map, Width.WIDE, Language.DANISH);

        assertThat(danish)
                .contains(
                        ">beskyttet</text>",
                        ">ingen data</text>",
                        ">ikke med</text>",
                        ">24,9" + Formats.NO_BREAK + "%</text>");
        assertThat(danish).contains(">24–25,9</text>", ">30 og over</text>", "<title>Område 4: beskyttet</title>");
        assertThat(danish).contains("var(--h-area-3)", "var(--h-city-tile)").doesNotContain(">Område 6</text>");
        assertThat(charts.svg(map, Width.NARROW, Language.ENGLISH))
                .contains(">protected</text>", ">24.9" + Formats.NO_BREAK + "%</text>", ">5</text>");
    }

    @Test
    void aMapTellsARegionThatWasNotThereFromOneWithoutData() {
        var map = SampleCharts.squares(known("24.9"), new Shade.NoValue(), new Shade.NotThen());

        assertThat(charts.svg(map, Width.WIDE, Language.DANISH))
                .contains(">ingen data</text>", ">fandtes ikke</text>", "<title>Område 3: fandtes ikke</title>");
    }

    @Test
    void aMapMarksAnEstimateWithDotsAndASignAndNamesTheMark() {
        var map =
                SampleCharts.squares(known("24.9"), new Shade.Estimate(new BigDecimal("26.44")), new Shade.Protected());
        var danish = charts.svg(map, Width.WIDE, Language.DANISH);

        assertThat(danish)
                .contains(">≈ omregnet</text>", ">≈ 26,4" + Formats.NO_BREAK + "%</text>", "stroke-linecap=\"round\"")
                .contains("<title>Område 2: ≈ 26,4" + Formats.NO_BREAK + "%</title>");
        assertThat(charts.svg(map, Width.NARROW, Language.ENGLISH))
                .contains(">≈ carried over</text>", ">≈ 26.4" + Formats.NO_BREAK + "%</text>");
        assertThat(charts.svg(SampleCharts.squares(known("24.9"), known("26.4")), Width.WIDE, Language.DANISH))
                .doesNotContain("omregnet", "stroke-linecap=\"round\"");
        assertThat(drawnByBatik(charts.printSvg(map, Language.DANISH))).isPositive();
    }

    @Test
    void theDotsOfAnEstimateStandInsideItsBorder() {
        var outline =
                Outline.ofGeoJson(SampleCharts.square(12.5)).map(spot -> new Spot(spot.x() * 9000, spot.y() * 9000));

        var dots = Dots.of(outline, 6, 3);

        assertThat(dots).hasSizeGreaterThan(8).allMatch(outline::contains);
    }

    @Test
    void aPageShowsTheChartWithoutScript() {
        var html = page(SampleCharts.safety());

        assertThat(html)
                .contains("<h3 id=\"f1\">Faldet i utryghed er bremset</h3>", "Nørrebro 13,1", "data-options=\"{");
        assertThat(page(SampleCharts.squares(known("1")))).doesNotContain("data-options");
    }

    @Test
    void theDistrictsOfCopenhagenMakeASmallPicture() throws IOException {
        var file = Path.of("../shared/data/copenhagen/kbh_bydel.geojson");
        assumeThat(file).exists();
        var regions = new ArrayList<Region>();
        for (var feature : JsonMapper.shared().readTree(Files.readString(file)).path("features")) {
            var name = feature.path("properties").path("navn").asString();
            regions.add(new Region(
                    name, name, feature.path("geometry").toString(), known("2" + regions.size()), OptionalInt.empty()));
        }
        var svg = charts.svg(new MapChart("Bydelene", "", "%", 1, regions), Width.WIDE, Language.DANISH);

        assertThat(regions).hasSize(10);
        assertThat(svg.length()).isLessThan(60_000);
        assertThat(svg).contains(">Kongens Enghave</text>", ">Nørrebro</text>");
    }

    private static List<ChartDescription> samples() {
        return List.of(
                SampleCharts.safety(),
                SampleCharts.neighbourhoods(),
                SampleCharts.squares(known("1.5"), new Shade.Protected(), new Shade.NoValue(), new Shade.Outside()));
    }

    private static Shade known(String value) {
        return new Shade.Known(new BigDecimal(value));
    }

    private static String page(ChartDescription chart) {
        var html = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, ChartsTest.class.getClassLoader(), "dk.helhed")
                .render("chart/Chart.jte", Map.of("chart", charts.draw(chart, Language.DANISH), "id", "f1"), html);
        return html.toString();
    }

    private static int drawnByBatik(String svg) {
        var picture = new ByteArrayOutputStream();
        try {
            new PNGTranscoder().transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(picture));
        } catch (TranscoderException broken) {
            throw new AssertionError(svg, broken);
        }
        return picture.size();
    }
}
