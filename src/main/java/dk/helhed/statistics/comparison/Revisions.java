package dk.helhed.statistics.comparison;

import dk.helhed.statistics.difference.Differences;
import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.FigureContent.Hidden;
import dk.helhed.statistics.publication.FigureContent.PeriodColumn;
import dk.helhed.statistics.publication.Phrases;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the newest release changed in periods that had been published before.
 *
 * <p>A period in which either release hides a value is left out whole: two protected tables of nearly the same numbers can together
 * give small counts away, and the full audit of releases against each other is not made here.
 *
 * @param changes newest period first
 * @param withheld periods that were left out, oldest first
 */
record Revisions(List<Differences.Change> changes, List<String> withheld) {

    /**
     * @param before all areas and the whole by the release before
     * @param now all areas and the whole as they stand
     */
    static Revisions of(FigureContent before, FigureContent now, Phrases phrases) {
        var common = codes(before).stream().filter(codes(now)::contains).collect(Collectors.toSet());
        var withheld = codes(now).stream()
                .filter(common::contains)
                .filter(period -> hides(before, period) || hides(now, period))
                .toList();
        var told = common.stream()
                .filter(period -> !withheld.contains(period))
                .map(phrases::period)
                .collect(Collectors.toSet());
        return new Revisions(
                changes(before, now, phrases, told),
                withheld.stream().map(phrases::period).toList());
    }

    private static List<Differences.Change> changes(
            FigureContent before, FigureContent now, Phrases phrases, Set<String> told) {
        return new Differences(before, now, phrases)
                .found().changes().stream()
                        .filter(change -> told.contains(change.period()))
                        .toList();
    }

    private static List<String> codes(FigureContent content) {
        return content.periods().stream().map(PeriodColumn::code).toList();
    }

    private static boolean hides(FigureContent content, String period) {
        var column = codes(content).indexOf(period);
        return IntStream.range(0, content.places().size())
                .anyMatch(place -> content.at(place, column) instanceof Hidden);
    }
}
