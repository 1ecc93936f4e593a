package dk.helhed.statistics.arealist.answering;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.arealist.answering.AnsweringQueries.Version;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.measured.Answering;
import dk.helhed.statistics.measurement.Indicator;
import dk.helhed.web.Page;
import java.util.List;
import java.util.stream.IntStream;

record AnsweringPage(
        List<Version> versions,
        List<Indicator> indicators,
        AnsweringForm form,
        List<Refusal> refusals,
        boolean meanwhile)
        implements Page {
    List<Indicator> fitting(ListCriterion criterion) {
        return indicators.stream()
                .filter(one -> Answering.fits(criterion, one.definition()))
                .toList();
    }

    static List<String> yearsBack() {
        return IntStream.rangeClosed(0, Answering.MOST_YEARS_BACK)
                .mapToObj(String::valueOf)
                .toList();
    }
}
