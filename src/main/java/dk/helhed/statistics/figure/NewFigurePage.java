package dk.helhed.statistics.figure;

import dk.helhed.chart.DrawnChart;
import dk.helhed.geography.Area;
import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.PublishedFigure;
import dk.helhed.statistics.drawing.OffTheMap;
import dk.helhed.statistics.indicator.PeriodCode.Length;
import dk.helhed.web.Page;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A figure in the making: first which indicator, then the rest of the form with the figure as it would be shown.
 *
 * @param chosen the indicator; while empty the page asks for it and shows nothing else
 * @param whole what all its areas together are, as within a sentence
 * @param lengths to which its periods can be put together; none where they are too long, or weeks or days
 */
record NewFigurePage(
        NewFigure form,
        List<Choice> indicators,
        Optional<Choice> chosen,
        List<Area> areas,
        String whole,
        List<Choice> periods,
        Set<Length> lengths,
        List<Refusal> refusals,
        Optional<Preview> preview)
        implements Page {

    record Choice(String code, String name, String note) {}

    record Preview(PublishedFigure figure, Optional<DrawnChart> chart, List<OffTheMap> offTheMap) {}
}
