package dk.helhed.statistics.drawing;

import dk.helhed.chart.ChartDescription;
import dk.helhed.chart.ChartUnavailable;
import dk.helhed.chart.Charts;
import dk.helhed.chart.DrawnChart;
import dk.helhed.chart.Pictures;
import dk.helhed.chart.Pictures.Picture;
import dk.helhed.statistics.PublishedFigure;
import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.Phrases;
import dk.helhed.statistics.publication.Publication;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Draws figures. Empty when there is nothing to draw, or when it cannot be drawn now: the table says the same. */
@Component
public class Drawings {
    private static final Logger log = LoggerFactory.getLogger(Drawings.class);
    private final Charts charts;

    private final Pictures pictures;

    Drawings(Charts charts, Pictures pictures) {
        this.charts = charts;
        this.pictures = pictures;
    }

    /** For a page. Its heading has said the finding already, so over the chart stands what the chart shows. */
    public Optional<DrawnChart> onPage(PublishedFigure figure, FigureContent content, Phrases phrases) {
        try {
            return figure.chart()
                    .map(chart -> charts.draw(chart, phrases.language()))
                    .map(drawn -> new DrawnChart(
                            heading(content, phrases),
                            drawn.subtitle(),
                            drawn.label(),
                            drawn.wideSvg(),
                            drawn.narrowSvg(),
                            drawn.options()));
        } catch (ChartUnavailable broken) {
            log.warn("Figure {} is shown without its chart", figure.number(), broken);
            return Optional.empty();
        }
    }

    /** An SVG file that stands alone, with title and source. */
    public Optional<String> svg(PublishedFigure figure, Phrases phrases) {
        return outside(figure, chart -> pictures.svg(chart, source(figure), phrases.language()));
    }

    /** The same as PNG. */
    public Optional<Picture> png(PublishedFigure figure, Phrases phrases) {
        return outside(figure, chart -> pictures.png(chart, source(figure), phrases.language()));
    }

    private static <T> Optional<T> outside(PublishedFigure figure, Function<ChartDescription, T> drawing) {
        try {
            return figure.chart().map(drawing);
        } catch (ChartUnavailable broken) {
            log.warn("Figure {} could not be drawn", figure.number(), broken);
            return Optional.empty();
        }
    }

    /** With the number that leads back to the figure, which a comparison has not, and with what the sources demand to be told. */
    private static String source(PublishedFigure figure) {
        var source = figure.number().isEmpty() ? figure.sourceLine() : figure.number() + " · " + figure.sourceLine();
        return Stream.concat(Stream.of(source), figure.notes().stream())
                .map(line -> line.replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
    }

    private static String heading(FigureContent content, Phrases phrases) {
        return phrases.text(
                "chart." + content.form(),
                new Publication(content, phrases).span(),
                phrases.period(content.periods().getLast().code()));
    }
}
