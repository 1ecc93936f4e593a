package dk.helhed.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.chart.ChartDescription.Bar;
import dk.helhed.chart.ChartDescription.BarChart;
import dk.helhed.chart.picture.Raster;
import dk.helhed.kernel.Language;
import dk.helhed.web.Texts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private static final String SOURCE =
            "FIG-0042 · Kilde: Danmarks Statistik, BEF44, CC BY 4.0 · modtaget 1. februar 2018.";
    private static final Charts charts = new Charts(OneEngine.POOL, new Texts());
    private static final Pictures pictures = new Pictures(charts);

    @Test
    void aPictureIsAWhiteSheetWithInkOnIt() throws IOException {
        for (var chart : List.of(
                SampleCharts.safety(), SampleCharts.neighbourhoods(), SampleCharts.squares(new Shade.Protected()))) {
            var image = image(chart, SOURCE, Language.DANISH);

            assertThat(image.getWidth()).isEqualTo(1840);
            assertThat(image.getHeight()).isGreaterThan(400).isLessThan(1400);
            assertThat(List.of(image.getRGB(0, 0), image.getRGB(1839, image.getHeight() - 1)))
                    .containsOnly(0xffffffff);
            assertThat(dark(image, 0, image.getHeight())).isGreaterThan(3000);
        }
    }

    @Test
    void theTitleStandsAboveTheDrawingAndTheSourceBelowIt() throws IOException {
        var with = image(SampleCharts.safety(), SOURCE, Language.DANISH);
        var without = image(SampleCharts.safety(), "", Language.DANISH);
        int last = with.getHeight();

        assertThat(dark(with, 52, 124)).as("the letters of the title").isGreaterThan(1500);
        assertThat(dark(with, last - 90, last)).as("the letters of the source").isGreaterThan(500);
        assertThat(dark(without, last - 90, last))
                .as("nothing said, nothing drawn")
                .isZero();
    }

    @Test
    void bothLanguagesAreDrawnAndTheLettersOfDanishAreLetters() throws IOException {
        var map = SampleCharts.squares(new Shade.Protected(), new Shade.NoValue());

        assertThat(pictures.svg(map, SOURCE, Language.DANISH)).contains(">beskyttet<", ">ingen data<");
        assertThat(pictures.svg(map, SOURCE, Language.ENGLISH)).contains(">protected<", ">no data<");
        assertThat(dark(image(titled("æøåÆØÅ"), "", Language.DANISH), 52, 124))
                .as("a missing letter would be an empty box")
                .isNotEqualTo(dark(image(titled("\uE000\uE000\uE000\uE000\uE000\uE000"), "", Language.DANISH), 52, 124))
                .isGreaterThan(800);
    }

    @Test
    void anEstimateIsDottedInThePictureAsWell() throws IOException {
        var counted = image(SampleCharts.squares(new Shade.Known(BigDecimal.TEN)), "", Language.DANISH);
        var estimate = image(SampleCharts.squares(new Shade.Estimate(BigDecimal.TEN)), "", Language.DANISH);

        assertThat(dark(estimate, 130, estimate.getHeight()))
                .isGreaterThan(dark(counted, 130, counted.getHeight()) + 2000);
    }

    @Test
    void theSameChartIsTheSameBytes() {
        var chart = SampleCharts.safety();

        assertThat(taken(chart, SOURCE, Language.DANISH))
                .isEqualTo(taken(chart, SOURCE, Language.DANISH))
                .isNotEqualTo(taken(chart, SOURCE, Language.ENGLISH));
    }

    @Test
    void aTallPictureIsLessFineAndOneThatIsTooTallIsRefused() throws IOException {
        var chart = SampleCharts.safety();
        var whole = ((Pictures.Taken) pictures.png(chart, SOURCE, Language.DANISH)).png();
        var image = ImageIO.read(new ByteArrayInputStream(whole));
        long pixels = (long) image.getWidth() * image.getHeight();

        assertThat(limited(pixels / 2).png(chart, SOURCE, Language.DANISH))
                .isInstanceOfSatisfying(
                        Pictures.Taken.class, taken -> assertThat(taken.png()).hasSizeLessThan(whole.length));
        assertThat(limited(pixels / 5).png(chart, SOURCE, Language.DANISH))
                .isInstanceOfSatisfying(
                        Pictures.TooTall.class,
                        refused -> assertThat(refused.height()).isEqualTo(image.getHeight() / 2));
    }

    private static Pictures limited(long pixels) {
        return new Pictures(charts, new Raster(pixels));
    }

    @Test
    void theFileSaysInItsOwnTextsWhatItShows() {
        var svg = pictures.svg(titled("<b>&\"Hvem\" \u0001er de?"), SOURCE, Language.DANISH);

        assertThat(svg)
                .startsWith("<?xml")
                .contains("<title>&lt;b&gt;&amp;&quot;Hvem&quot; er de?</title>", "<desc>FIG-0042", ">FIG-0042 · Kilde")
                .doesNotContain("var(--", "class=", "HelhedSans", "<b>");
        assertThat(taken(titled("<b>&\"Hvem\" \u0001er de?"), SOURCE, Language.DANISH))
                .isNotEmpty();
    }

    private static BarChart titled(String title) {
        return new BarChart(title, "", "%", 0, List.of(new Bar("a", Colour.WHOLE, SampleCharts.point("1"))));
    }

    private static byte[] taken(ChartDescription chart, String source, Language language) {
        return ((Pictures.Taken) pictures.png(chart, source, language)).png();
    }

    private static BufferedImage image(ChartDescription chart, String source, Language language) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(taken(chart, source, language)));
    }

    /** How many pixels of the rows are nearly as dark as ink. */
    private static long dark(BufferedImage image, int from, int until) {
        return IntStream.range(from, until)
                .mapToLong(y -> IntStream.range(0, image.getWidth())
                        .filter(x -> (image.getRGB(x, y) & 0xff) < 0x70)
                        .count())
                .sum();
    }
}
