package dk.helhed.statistics.indicatorcard;

import dk.helhed.statistics.PublishedFigure;
import dk.helhed.statistics.publication.Trace;
import dk.helhed.web.Page;
import java.time.Instant;
import java.util.List;

/**
 * One indicator: what it asks, how it is calculated now, a worked example with real sums, and all its versions.
 *
 * @param steps the trace of the example's headline; empty when no release can be read
 */
record IndicatorPage(
        String code,
        String name,
        String question,
        List<Fact> facts,
        PublishedFigure example,
        List<Trace.Step> steps,
        List<Version> versions,
        boolean mayWrite)
        implements Page {

    record Fact(String key, String text) {}

    /** @param changes what differs from the version before; empty for the first */
    record Version(
            int number,
            String formula,
            String valid,
            String note,
            Instant recordedAt,
            boolean current,
            List<Change> changes) {}

    record Change(String key, String before, String after) {}
}
