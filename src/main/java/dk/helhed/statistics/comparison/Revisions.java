package dk.helhed.statistics.comparison;

import dk.helhed.statistics.difference.Differences;
import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.FigureContent.PeriodColumn;
import dk.helhed.statistics.publication.Phrases;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the newest release changed in periods that had been published before.
 *
 * <p>A period in which either release hides a value is left out whole: two protected tables of nearly the same numbers can together
 * give small counts away, and the full audit of releases against each other is not made here.
 *
 * @param changes newest period first
 * @param compared how many periods were laid beside each other
 * @param withheld periods that were left out, oldest first
 */
record Revisions(List<Differences.Change> changes, int compared, List<String> withheld) {

    /**
     * @param before all areas and the whole by the release before
     * @param now all areas and the whole as they stand
     * @param hiding codes of the periods in which either hides anything, also of an area of another level
     */
    static Revisions of(FigureContent before, FigureContent now, Set<String> hiding, Phrases phrases) {
        var common = codes(before).stream().filter(codes(now)::contains).collect(Collectors.toSet());
        var withheld = codes(now).stream()
                .filter(common::contains)
                .filter(hiding::contains)
                .toList();
        var told = common.stream()
                .filter(period -> !withheld.contains(period))
                .map(phrases::period)
                .collect(Collectors.toSet());
        return new Revisions(
                changes(before, now, phrases, told),
                told.size(),
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
}
