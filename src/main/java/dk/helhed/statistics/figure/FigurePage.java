package dk.helhed.statistics.figure;

import dk.helhed.chart.DrawnChart;
import dk.helhed.statistics.PublishedFigure;
import dk.helhed.statistics.Since;
import dk.helhed.statistics.catalog.unplaced.UnplacedTexts;
import dk.helhed.statistics.drawing.OffTheMap;
import dk.helhed.statistics.trace.Trace;
import dk.helhed.web.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One figure: value, chart, table, where it comes from, what it means and who kept it.
 *
 * @param frozen when it was frozen, where that is what is shown; empty for the figure as it is now
 * @param chart empty when the form has none, or when the drawing engine is out of order
 * @param notes what the sources say of the numbers besides what they demand to be told
 * @param cautions what makes the numbers doubtful, and {@code breaks} where they follow another definition than before
 * @param unplaced what its releases hold of cells without an area
 * @param threshold counts below it are hidden; 0 or 1 hides nothing
 */
record FigurePage(
        PublishedFigure figure,
        Optional<Moment> frozen,
        Headline headline,
        Optional<DrawnChart> chart,
        List<String> notes,
        List<String> cautions,
        List<String> breaks,
        List<OffTheMap> offTheMap,
        String indicator,
        String question,
        Traced traced,
        List<Defined> definitions,
        List<Kept> kept,
        List<UnplacedTexts.Rest> unplaced,
        int threshold)
        implements Page {

    /** One time the figure was frozen. */
    record Moment(UUID id, Instant at) {}

    /**
     * @param value the number, or the word for why there is none
     * @param unit with the period: kr. i 2017; empty where there is no number
     * @param sums the two sums in words
     * @param area name and colour of the place it is about
     */
    record Headline(boolean known, String value, String unit, String sums, String area, int colour) {}

    /** The way back from one value, and which value it is. Empty steps when there is nothing to trace. */
    record Traced(List<Option> places, List<Option> periods, List<Trace.Step> steps) {}

    record Option(int index, String name, boolean chosen) {}

    /** @param current the newest version */
    record Defined(int number, String name, String formula, String valid, String note, boolean current) {}

    /** One time the figure was frozen. */
    record Kept(UUID id, Instant at, String headline, boolean intact, Optional<Since> since) {}

    /** The page's own address, without what is traced in it. */
    String address() {
        return "/figures/" + figure.number() + asKept();
    }

    /** Where a file of what the page shows is had. */
    String file(String ending) {
        return "/figures/" + figure.number() + "." + ending + asKept();
    }

    private String asKept() {
        return frozen.map(moment -> "?kept=" + moment.id()).orElse("");
    }

    /** The kinds of file that the figure can be had as, besides the table. */
    List<String> endings() {
        return chart.isPresent()
                ? List.of("png", "svg", "xlsx", "json", "csv.json")
                : List.of("xlsx", "json", "csv.json");
    }
}
