package dk.helhed.chart;

import dk.helhed.chart.ChartDescription.Bar;
import dk.helhed.chart.ChartDescription.BarChart;
import dk.helhed.chart.ChartDescription.Break;
import dk.helhed.chart.ChartDescription.LineChart;
import dk.helhed.chart.ChartDescription.MapChart;
import dk.helhed.chart.ChartDescription.Region;
import dk.helhed.chart.ChartDescription.Series;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Charts on invented figures. */
final class SampleCharts {
    private SampleCharts() {}

    static LineChart safety() {
        return new LineChart(
                "Faldet i utryghed er bremset",
                "Utrygge i nabolaget om aftenen, procent af svarene, 2012–2017",
                "%",
                1,
                List.of("2012", "2013", "2014", "2015", "2016", "2017"),
                List.of(
                        new Series("Hele byen", Colour.REST, points("9.8", "9.5", "9.1", "8.9", "8.4", "8.6")),
                        new Series("Nørrebro", Colour.AREA_3, points("16.8", "16.1", "15.0", "14.6", "12.2", "13.1"))),
                List.of(new Break(2, "definition 2")));
    }

    static BarChart neighbourhoods() {
        return new BarChart(
                "Mimersgadekvarteret ligger højest",
                "Utrygge i nabolaget om aftenen, procent af svarene, 2017",
                "%",
                1,
                List.of(
                        new Bar("Mimersgadekvarteret", Colour.AREA_3, point("14.8")),
                        new Bar("Rantzausgade", Colour.AREA_3, point("13.5")),
                        new Bar("Guldbergskvarteret", Colour.AREA_3, point("12.6")),
                        new Bar("Haraldsgade", Colour.AREA_3, point("beskyttet")),
                        new Bar("Hele byen", Colour.REST, point("8.6"))));
    }

    /** Squares beside each other, each a hundredth of a degree. */
    static MapChart squares(Shade... shades) {
        var regions = IntStream.range(0, shades.length)
                .mapToObj(i -> new Region(
                        "r" + i,
                        "Område " + (i + 1),
                        square(12.5 + i * 0.01),
                        shades[i],
                        i == 0 ? OptionalInt.of(3) : OptionalInt.empty()))
                .toList();
        return new MapChart("Hvor er de?", "Andel i procent, 2017", "%", 1, regions);
    }

    static String square(double west) {
        return "{\"type\":\"Polygon\",\"coordinates\":[[[%1$s,55.7],[%2$s,55.7],[%2$s,55.71],[%1$s,55.71],[%1$s,55.7]]]}"
                .formatted(west, west + 0.01);
    }

    static List<Point> points(String... texts) {
        return Arrays.stream(texts).map(SampleCharts::point).toList();
    }

    /** A value, or the word for nothing when the text is no number. */
    static Point point(String text) {
        return Character.isLetter(text.charAt(0)) ? Point.nothing(text) : Point.of(new BigDecimal(text));
    }
}
