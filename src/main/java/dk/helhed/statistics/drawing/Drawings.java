package dk.helhed.statistics.drawing;

import dk.helhed.chart.ChartUnavailable;
import dk.helhed.chart.Charts;
import dk.helhed.chart.DrawnChart;
import dk.helhed.statistics.PublishedFigure;
import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.Phrases;
import dk.helhed.statistics.publication.Publication;
import dk.helhed.statistics.publication.Svg;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Draws figures. Empty when there is nothing to draw, or when it cannot be drawn now: the table says the same. */
@Component
public class Drawings {
    private static final Logger log = LoggerFactory.getLogger(Drawings.class);
    private final Charts charts;

    Drawings(Charts charts) {
        this.charts = charts;
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
    public Optional<String> file(PublishedFigure figure, Phrases phrases) {
        try {
            // as for print: colours and fonts stand in it, for no style sheet goes with a file
            return figure.chart()
                    .map(chart -> charts.printSvg(chart, phrases.language()))
                    .map(drawn -> Svg.alone(drawn, figure.title(), figure.sourceLine()));
        } catch (ChartUnavailable broken) {
            log.warn("Figure {} could not be drawn", figure.number(), broken);
            return Optional.empty();
        }
    }

    private static String heading(FigureContent content, Phrases phrases) {
        return phrases.text(
                "chart." + content.form(),
                new Publication(content, phrases).span(),
                phrases.period(content.periods().getLast().code()));
    }
}
