package dk.helhed.statistics.arealist;

import dk.helhed.geography.Area;
import dk.helhed.statistics.arealist.OwnList.OwnArea;
import dk.helhed.statistics.lists.assessment.Comparison;
import dk.helhed.statistics.lists.assessment.Standing;
import dk.helhed.statistics.lists.assessment.Truth;
import dk.helhed.statistics.lists.measured.OwnHistory;
import dk.helhed.web.Page;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * @param courses where each area stands on every list that can be made
 * @param years of those lists, oldest first
 * @param list empty while nothing can be calculated
 * @param closed whether the reader may see none of the numbers
 */
record OwnListPage(
        List<Course> courses, List<Integer> years, Optional<OwnList> list, List<OwnArea> areas, boolean closed)
        implements Page {
    static final OwnListPage CLOSED = new OwnListPage(List.of(), List.of(), Optional.empty(), List.of(), true);

    /** Where an area stands, by the year of the list. */
    record Course(Area area, SortedMap<Integer, Standing> standings) {
        static Course of(Area area, Collection<OwnList> lists, OwnHistory history) {
            var standings = new TreeMap<Integer, Standing>();
            lists.forEach(list -> standings.put(
                    list.year(),
                    list.area(area, Optional.empty(), history).assessment().standing()));
            return new Course(area, standings);
        }

        /** The newest list that decides anything of any area; where none does, the newest. */
        static Optional<OwnList> newestDecided(List<Course> courses, SortedMap<Integer, OwnList> lists) {
            var newestFirst = List.copyOf(lists.values()).reversed();
            return newestFirst.stream()
                    .filter(list -> courses.stream().anyMatch(course -> course.isDecided(list.year())))
                    .findFirst()
                    .or(() -> newestFirst.stream().findFirst());
        }

        private boolean isDecided(int year) {
            return standings.get(year) instanceof Standing standing && standing.isListed() != Truth.UNKNOWN;
        }

        /** Its shape, which says the same as its word. */
        String shape(int year) {
            return switch (Objects.requireNonNull(standings.get(year)).isListed()) {
                case YES -> "al-on";
                case NO -> "al-off";
                case UNKNOWN -> "is-idle";
            };
        }
    }

    /** Lists after the one that is shown which decide nothing. */
    List<Integer> undecidedLater() {
        return years.stream()
                .filter(year -> list.filter(shown -> shown.year() < year).isPresent())
                .filter(year -> courses.stream().noneMatch(course -> course.isDecided(year)))
                .toList();
    }

    long inAClass() {
        return areas.stream()
                .filter(one -> one.assessment().standing().certain().isPresent())
                .count();
    }

    /** Of which not even a class that they are in at least is known. */
    long undecided() {
        return areas.stream()
                .filter(one -> one.assessment().standing() instanceof Standing.Open)
                .filter(one -> one.assessment().standing().certain().isEmpty())
                .count();
    }

    static String beside(OwnArea one) {
        return one.comparison()
                .map(comparison -> switch (comparison) {
                    case Comparison.Agrees _ -> "agrees";
                    case Comparison.Differs _ -> "differs";
                    case Comparison.CannotBeCompared _ -> "cannot-compare";
                })
                .orElse("own.not-named");
    }
}
