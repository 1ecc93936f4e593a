package dk.helhed.chart;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a chart says, before anyone draws it. Titles, names and words are in the reader's language already; numbers are not
 * formatted. Values are rounded half up to {@code decimals} when the description is made, so a chart never says another
 * number than the one written beside it. A description can be stored as JSON and read back unchanged.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ChartDescription.LineChart.class, name = "line"),
    @JsonSubTypes.Type(value = ChartDescription.BarChart.class, name = "bar"),
    @JsonSubTypes.Type(value = ChartDescription.MapChart.class, name = "map")
})
public sealed interface ChartDescription {

    /** The finding, or the question. */
    String title();

    /** Unit, population and years. */
    String subtitle();

    /** The unit as written after a number, such as {@code %} or {@code kr.}; empty for none. */
    String unit();

    /** Digits after the decimal mark, 0 to 6. */
    int decimals();

    /**
     * A course over time.
     *
     * @param categories labels of the horizontal axis, oldest first
     * @param series drawn in this order; the last lies on top
     * @param breaks where a new definition begins: not connected across, the older part dashed
     * @throws IllegalArgumentException when a series has not one point for each category, or a break lies outside
     */
    record LineChart(
            String title,
            String subtitle,
            String unit,
            int decimals,
            List<String> categories,
            List<Series> series,
            List<Break> breaks)
            implements ChartDescription {
        public LineChart {
            var count = categories.size();
            for (var one : series) {
                require(one.points().size() == count, "One point for each category: " + one.name());
            }
            for (var one : breaks) {
                require(one.index() > 0 && one.index() < count, "A break lies between two categories: " + one.label());
            }
            categories = List.copyOf(categories);
            series = series.stream().map(one -> one.rounded(decimals)).toList();
            breaks = List.copyOf(breaks);
        }
    }

    /** @param points one for each category of the chart */
    record Series(String name, Colour colour, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }

        private Series rounded(int decimals) {
            return new Series(
                    name,
                    colour,
                    points.stream().map(point -> round(point, decimals)).toList());
        }
    }

    /** @param index the first category under the new definition */
    record Break(int index, String label) {}

    /** A comparison; the bars stand in the order given. */
    record BarChart(String title, String subtitle, String unit, int decimals, List<Bar> bars)
            implements ChartDescription {
        public BarChart {
            bars = bars.stream()
                    .map(bar -> new Bar(bar.name(), bar.colour(), round(bar.point(), decimals)))
                    .toList();
        }
    }

    record Bar(String name, Colour colour, Point point) {}

    /** Where it is; at most four classes of one hue. */
    record MapChart(String title, String subtitle, String unit, int decimals, List<Region> regions)
            implements ChartDescription {
        public MapChart {
            regions = regions.stream().map(region -> region.rounded(decimals)).toList();
        }
    }

    /**
     * @param geometry GeoJSON geometry, Polygon or MultiPolygon in WGS84 degrees
     * @param areaColour the area's number 1 to 5 when it has a colour of its own, shown beside its name
     */
    record Region(String id, String name, String geometry, Shade shade, OptionalInt areaColour) {
        private Region rounded(int decimals) {
            return new Region(id, name, geometry, rounded(shade, decimals), areaColour);
        }

        private static Shade rounded(Shade shade, int decimals) {
            return switch (shade) {
                case Shade.Known(var value) -> new Shade.Known(round(value, decimals));
                case Shade.Estimate(var value) -> new Shade.Estimate(round(value, decimals));
                case Shade.Protected _, Shade.NoValue _, Shade.NotThen _, Shade.Outside _ -> shade;
            };
        }
    }

    private static Point round(Point point, int decimals) {
        return point instanceof Point.Value(var value) ? new Point.Value(round(value, decimals)) : point;
    }

    private static BigDecimal round(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static void require(boolean condition, String reason) {
        if (!condition) {
            throw new IllegalArgumentException(reason);
        }
    }
}
