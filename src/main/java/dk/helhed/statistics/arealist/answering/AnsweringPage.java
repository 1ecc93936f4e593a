package dk.helhed.statistics.arealist.answering;

import dk.helhed.kernel.Refusal;
import dk.helhed.statistics.arealist.answering.AnsweringQueries.Version;
import dk.helhed.statistics.lists.ListCriterion;
import dk.helhed.statistics.lists.measured.Answering;
import dk.helhed.statistics.measurement.Indicator;
import dk.helhed.web.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * @param fitting what can be chosen
 * @param misfits what is chosen and no longer can be
 */
record AnsweringPage(
        List<Version> versions,
        Map<ListCriterion, List<Indicator>> fitting,
        Map<ListCriterion, Indicator> misfits,
        AnsweringForm form,
        List<Refusal> refusals,
        boolean meanwhile)
        implements Page {
    List<Indicator> fitting(ListCriterion criterion) {
        return fitting.getOrDefault(criterion, List.of());
    }

    Optional<Indicator> misfit(ListCriterion criterion) {
        return Optional.ofNullable(misfits.get(criterion));
    }

    static List<String> yearsBack() {
        return IntStream.rangeClosed(0, Answering.MOST_YEARS_BACK)
                .mapToObj(String::valueOf)
                .toList();
    }
}
