package dk.helhed.statistics.comparison;

import dk.helhed.geography.AreaId;
import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.FigureContent.PeriodColumn;
import dk.helhed.statistics.publication.FigureContent.Shown;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Places in the order of the values that are shown, the highest first; equal values share a place. What is hidden or missing has
 * none. Areas of two editions are never ranked together: they hold the same people.
 */
record Ranks(List<Ranked> ranked, List<UUID> valueless, Editions editions) {
    record Ranked(UUID area, BigDecimal value) {}

    /** @param shared whether another area has the same value */
    record Rank(int place, int of, boolean shared) {}

    /**
     * @param content all areas of the level; the whole has no rank
     * @param period one of its columns
     * @param outside areas that only hold what lies outside: they have none either
     */
    static Ranks of(FigureContent content, String period, Set<AreaId> outside, Editions editions) {
        var column = content.periods().stream().map(PeriodColumn::code).toList().indexOf(period);
        var ranked = new ArrayList<Ranked>();
        var valueless = new ArrayList<UUID>();
        for (var row = 0; row < content.places().size(); row++) {
            var cell = content.at(row, column);
            content.places()
                    .get(row)
                    .area()
                    .filter(area -> !outside.contains(new AreaId(area)))
                    .ifPresent(area -> {
                        if (cell instanceof Shown shown) {
                            ranked.add(new Ranked(area, shown.value()));
                        } else {
                            valueless.add(area);
                        }
                    });
        }
        return new Ranks(ranked, valueless, editions);
    }

    /** How many areas of its edition have no place. */
    int withoutBeside(UUID area) {
        return (int) valueless.stream()
                .filter(other -> editions.areTogether(area, other))
                .count();
    }

    /** Whether not all that have a place were there at the same time, so that it must be said among which. */
    boolean isOfSeveralEditions() {
        return ranked.stream()
                .anyMatch(one -> ranked.stream().anyMatch(other -> !editions.areTogether(one.area(), other.area())));
    }

    /** The day of the change of borders that ended the area. */
    Optional<LocalDate> endedOn(UUID area) {
        return Optional.ofNullable(editions.until().get(area));
    }

    Optional<Rank> of(UUID area) {
        var together = ranked.stream()
                .filter(other -> editions.areTogether(area, other.area()))
                .toList();
        return together.stream()
                .filter(one -> one.area().equals(area))
                .findFirst()
                .map(own -> rank(own, together));
    }

    private static Rank rank(Ranked own, List<Ranked> together) {
        var higher = together.stream()
                .filter(other -> other.value().compareTo(own.value()) > 0)
                .count();
        var equal = together.stream()
                .filter(other -> other.value().compareTo(own.value()) == 0)
                .count();
        return new Rank(1 + (int) higher, together.size(), equal > 1);
    }
}
