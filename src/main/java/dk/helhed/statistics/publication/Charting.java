package dk.helhed.statistics.publication;

import dk.helhed.chart.ChartDescription;
import dk.helhed.chart.ChartDescription.Bar;
import dk.helhed.chart.ChartDescription.BarChart;
import dk.helhed.chart.ChartDescription.Break;
import dk.helhed.chart.ChartDescription.LineChart;
import dk.helhed.chart.ChartDescription.MapChart;
import dk.helhed.chart.ChartDescription.Region;
import dk.helhed.chart.ChartDescription.Series;
import dk.helhed.chart.Colour;
import dk.helhed.chart.Point;
import dk.helhed.chart.Shade;
import dk.helhed.statistics.publication.FigureContent.Cell;
import dk.helhed.statistics.publication.FigureContent.Hidden;
import dk.helhed.statistics.publication.FigureContent.Nil;
import dk.helhed.statistics.publication.FigureContent.Shown;
import dk.helhed.statistics.publication.Shapes.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** From a protected figure to the description of its chart. What is hidden has no height, no shade and no place in the order. */
final class Charting {
    private final FigureContent content;
    private final Phrases phrases;
    private final Shapes shapes;

    Charting(FigureContent content, Phrases phrases, Shapes shapes) {
        this.content = phrases.told(content);
        this.phrases = phrases;
        this.shapes = shapes;
    }

    Optional<ChartDescription> chart(String subtitle) {
        return switch (content.form()) {
            case VALUE, TABLE -> Optional.empty();
            case LINE -> Optional.of(line(subtitle));
            case BAR -> Optional.of(bars(subtitle));
            case MAP -> shapes.outlines().isEmpty() ? Optional.empty() : Optional.of(map(subtitle));
        };
    }

    private LineChart line(String subtitle) {
        var series = IntStream.range(0, content.places().size())
                .boxed()
                .sorted(Comparator.comparing(
                        place -> !content.places().get(place).isWhole()))
                .map(this::series)
                .toList();
        var breaks = new ArrayList<Break>();
        for (var period = 1; period < content.periods().size(); period++) {
            var before = period - 1;
            var changes = new ArrayList<String>();
            var definition = content.periods().get(period).definition();
            if (definition != content.periods().get(before).definition()) {
                changes.add(phrases.text("definition", definition));
            }
            if (bordersChange(before, period)) {
                changes.add(phrases.text("carried.break"));
            }
            if (isBreak(period)) {
                changes.add(phrases.word("statistics-marks.break"));
            }
            if (!changes.isEmpty()) {
                breaks.add(new Break(period, String.join(", ", changes)));
            }
        }
        var axis = content.periods().stream()
                .map(period -> phrases.shortPeriod(period.code()))
                .toList();
        return new LineChart(
                content.title(),
                subtitle,
                content.newest().unit(),
                content.newest().decimals(),
                axis,
                series,
                breaks);
    }

    /** The source itself says that its numbers are not to be compared with those before. */
    private boolean isBreak(int period) {
        var marks = phrases.marks(content);
        return IntStream.range(0, content.places().size())
                .anyMatch(place -> content.at(place, period) instanceof Shown shown && marks.isBreak(shown.marks()));
    }

    /** Where values stop being carried to the borders of today, or begin to be. */
    private boolean bordersChange(int before, int period) {
        return IntStream.range(0, content.places().size())
                .anyMatch(place -> content.isCarried(place, before) != content.isCarried(place, period)
                        && content.at(place, before) instanceof Shown
                        && content.at(place, period) instanceof Shown);
    }

    private Series series(int place) {
        var points = IntStream.range(0, content.periods().size())
                .mapToObj(period -> comparable(period, content.at(place, period)))
                .toList();
        return new Series(phrases.place(content.places().get(place)), lineColour(place), points);
    }

    /** Highest first, so that the eye compares; what has no value stands last, in the order of the table. */
    private BarChart bars(String subtitle) {
        var last = content.lastPeriod();
        var bars = IntStream.range(0, content.places().size())
                .boxed()
                .sorted(Comparator.comparing((Integer place) ->
                                height(content.at(place, last)).isEmpty())
                        .thenComparing(
                                place -> height(content.at(place, last)).orElse(BigDecimal.ZERO),
                                Comparator.reverseOrder()))
                .map(place -> new Bar(barName(place), barColour(place), point(content.at(place, last))))
                .toList();
        return new BarChart(
                content.title(),
                subtitle,
                content.newest().unit(),
                content.newest().decimals(),
                bars);
    }

    private String barName(int place) {
        var name = phrases.place(content.places().get(place));
        return content.isCarried(place, content.lastPeriod()) ? phrases.text("carried.about", name) : name;
    }

    private MapChart map(String subtitle) {
        var regions = shapes.outlines().stream().map(this::region).toList();
        return new MapChart(
                content.title(),
                subtitle,
                content.newest().unit(),
                content.newest().decimals(),
                regions);
    }

    private Region region(Shape shape) {
        var place = IntStream.range(0, content.places().size())
                .filter(i -> content.places()
                        .get(i)
                        .area()
                        .filter(shape.area()::equals)
                        .isPresent())
                .findFirst();
        var shade = place.isPresent() ? shade(content.at(place.getAsInt(), content.lastPeriod())) : new Shade.Outside();
        return new Region(
                shape.area().toString(),
                shape.name(),
                shape.geometry(),
                shade,
                shape.colour() > 0 ? OptionalInt.of(shape.colour()) : OptionalInt.empty());
    }

    private static Shade shade(Cell cell) {
        return switch (cell) {
            case Shown shown when shown.carried().isPresent() -> new Shade.Estimate(shown.value());
            case Shown shown -> new Shade.Known(shown.value());
            case Nil nil -> nil.reason().equals("AREA") ? new Shade.NotThen() : new Shade.NoValue();
            case Hidden _ -> new Shade.Protected();
        };
    }

    /** Two units do not share an axis: periods told in another unit than the newest are named, not drawn. */
    private Point comparable(int period, Cell cell) {
        return content.definition(period).unit().equals(content.newest().unit())
                ? point(cell)
                : Point.nothing(phrases.text("nil.OTHER_UNIT"));
    }

    private Point point(Cell cell) {
        return switch (cell) {
            case Shown shown -> Point.of(shown.value());
            case Nil nil -> Point.nothing(phrases.nothing(nil));
            case Hidden _ -> Point.nothing(phrases.text("nil.PROTECTED_BY_US"));
        };
    }

    private static Optional<BigDecimal> height(Cell cell) {
        return cell instanceof Shown shown ? Optional.of(shown.value()) : Optional.empty();
    }

    /** What the figure is about has its area's colour, or ink where it has none; what is there to compare with is grey. */
    private Colour lineColour(int place) {
        var shown = content.places().get(place);
        if (shown.isWhole()) {
            return content.areas() == 0 ? Colour.WHOLE : Colour.REST;
        }
        return shown.colour() > 0 ? Colour.ofArea(shown.colour()) : content.areas() == 1 ? Colour.WHOLE : Colour.PLAIN;
    }

    /** A bar has its name beside it, so areas without a colour need no more to tell them apart. */
    private Colour barColour(int place) {
        var colour = lineColour(place);
        return content.places().get(place).isWhole() ? Colour.WHOLE : colour == Colour.PLAIN ? Colour.REST : colour;
    }
}
