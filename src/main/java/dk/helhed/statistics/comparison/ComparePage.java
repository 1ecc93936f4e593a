package dk.helhed.statistics.comparison;

import dk.helhed.chart.DrawnChart;
import dk.helhed.statistics.PublishedTable.Look;
import dk.helhed.statistics.difference.Differences;
import dk.helhed.statistics.trace.Trace;
import dk.helhed.web.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One area laid beside others. */
record ComparePage(
        String code,
        String name,
        String question,
        List<Choice> areas,
        List<Choice> peers,
        List<Choice> periods,
        List<Choice> sinces,
        List<Choice> lengths,
        Optional<Compared> compared)
        implements Page {

    record Choice(String value, String name, boolean chosen) {}

    /**
     * @param place whose comparison it is; {@code counted} when the numbers say anything of it
     * @param now the period of the values; {@code then} that of those they are measured against, empty for none
     * @param unranked how many areas of the level have no place in the order
     * @param composed how the periods are put together from shorter ones; empty where they are as they were counted
     * @param breaks where another definition begins
     * @param address the comparison's own, and where it can be had as which kind of file, by ending
     */
    record Compared(
            String place,
            boolean counted,
            String now,
            Optional<String> then,
            List<Line> lines,
            int unranked,
            Optional<String> composed,
            List<String> breaks,
            Optional<DrawnChart> chart,
            String sourceLine,
            List<String> notes,
            Revised revised,
            Why why,
            String address,
            Map<String, String> files) {
        String csv() {
            return files.getOrDefault("csv", address);
        }

        boolean hasSums() {
            return lines.stream().anyMatch(line -> !line.sums().isEmpty());
        }
    }

    /** @param rank empty for what is no area of the level */
    record Line(
            String label,
            int colour,
            boolean middle,
            boolean whole,
            Said now,
            String sums,
            Said then,
            Said change,
            String rank) {}

    /** @param why the address that traces it; empty where there is nothing to trace */
    record Said(String text, Look look, String why) {}

    /** @param compared in how many periods numbers were laid beside each other */
    record Revised(boolean first, List<Differences.Change> changes, int compared, List<String> withheld) {
        /** What may be said where nothing was found: only of what was looked at. */
        Optional<String> unchanged() {
            return compared == 0
                    ? Optional.empty()
                    : Optional.of(
                            withheld.isEmpty()
                                    ? "statistics.compare.revised-none"
                                    : "statistics.compare.revised-none-of-compared");
        }
    }

    record Why(String of, List<Trace.Step> steps) {}
}
