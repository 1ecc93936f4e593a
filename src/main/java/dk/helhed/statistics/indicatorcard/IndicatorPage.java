package dk.helhed.statistics.indicatorcard;

import dk.helhed.statistics.PublishedFigure;
import dk.helhed.statistics.PublishedTable;
import dk.helhed.statistics.catalog.usage.Usage.Uses;
import dk.helhed.statistics.measurement.Explained;
import dk.helhed.statistics.trace.Trace;
import dk.helhed.web.Page;
import java.time.Instant;
import java.util.List;

/**
 * One indicator: what it asks, how it is calculated now, a worked example with real sums, and all its versions.
 *
 * @param values by version, the newest version first; empty where there is one version, or the viewer does not look after the data
 * @param twice where the newest version adds a total to its parts, in words
 * @param steps the trace of the example's headline; empty when no release can be read
 */
record IndicatorPage(
        String code,
        String name,
        String question,
        List<Fact> facts,
        List<String> twice,
        Explained explained,
        PublishedFigure example,
        List<Trace.Step> steps,
        List<Version> versions,
        List<Column> columns,
        List<Values> values,
        Uses uses,
        boolean mayWrite)
        implements Page {

    record Fact(String key, String text) {}

    /** One version in the table that lays them side by side; every column has the same facts in the same order. */
    record Column(int number, boolean current, List<Fact> facts) {
        boolean differs(Column other, int fact) {
            return !facts.get(fact).text().equals(other.facts().get(fact).text());
        }
    }

    /** The newest values by one version. */
    record Values(int number, PublishedFigure figure) {
        /** What the version says of a place; empty where it says nothing. */
        String of(String place) {
            return figure.table().rows().stream()
                    .filter(row -> row.label().equals(place))
                    .flatMap(row -> row.cells().stream().limit(1))
                    .map(PublishedTable.Cell::text)
                    .findFirst()
                    .orElse("");
        }

        /** What is written over the values: unit or name. */
        String head() {
            return figure.table().heads().stream().skip(1).findFirst().orElse("");
        }
    }

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
