package dk.helhed.statistics.comparison;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.FigureContent.PeriodColumn;
import dk.helhed.statistics.publication.FigureContent.Shown;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Places in the order of the values that are shown, the highest first; equal values share a place. What is hidden or missing has
 * none, and is counted.
 */
record Ranks(List<Ranked> ranked, int without) {
    record Ranked(UUID area, BigDecimal value) {}

    /** @param shared whether another area has the same value */
    record Rank(int place, int of, boolean shared) {}

    /**
     * @param content all areas of the level; the whole has no rank
     * @param period one of its columns
     * @param outside areas that only hold what lies outside: they have none either
     */
    static Ranks of(FigureContent content, String period, Set<AreaId> outside) {
        var column = content.periods().stream().map(PeriodColumn::code).toList().indexOf(period);
        var rows = IntStream.range(0, content.places().size())
                .filter(row -> content.places()
                        .get(row)
                        .area()
                        .filter(area -> !outside.contains(new AreaId(area)))
                        .isPresent())
                .boxed()
                .toList();
        var ranked = rows.stream()
                .flatMap(row -> content.places().get(row).area().stream()
                        .flatMap(area -> content.at(row, column) instanceof Shown shown
                                ? Stream.of(new Ranked(area, shown.value()))
                                : Stream.empty()))
                .toList();
        return new Ranks(ranked, rows.size() - ranked.size());
    }

    Optional<Rank> of(UUID area) {
        return ranked.stream()
                .filter(one -> one.area().equals(area))
                .findFirst()
                .map(own -> new Rank(
                        1
                                + (int) ranked.stream()
                                        .filter(other -> other.value().compareTo(own.value()) > 0)
                                        .count(),
                        ranked.size(),
                        ranked.stream()
                                        .filter(other -> other.value().compareTo(own.value()) == 0)
                                        .count()
                                > 1));
    }
}
