package dk.helhed.statistics.carrying;

import dk.helhed.geography.AreaId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every change of borders that is known.
 *
 * @param passages oldest first
 */
public record Borders(List<Passage> passages) {
    public static final Borders UNCHANGED = new Borders(List.of());

    public Borders {
        passages = passages.stream()
                .sorted(Comparator.comparing((Passage passage) -> passage.by().validFrom()))
                .toList();
    }

    /** The areas of the next edition and of all later ones: an edition may be skipped. */
    Set<AreaId> after(Passage passage) {
        var after = new HashSet<>(passage.fresh());
        var grows = true;
        while (grows) {
            grows = passages.stream()
                    .filter(next -> next.gone().stream().anyMatch(after::contains))
                    .map(next -> after.addAll(next.fresh()))
                    .reduce(false, Boolean::logicalOr);
        }
        after.removeAll(passage.gone());
        return after;
    }

    /** The day of the change that made the area; an area that no change made has always been. */
    public Optional<LocalDate> madeOn(AreaId area) {
        return passages.reversed().stream()
                .filter(passage -> passage.fresh().contains(area))
                .map(passage -> passage.by().validFrom())
                .findFirst();
    }

    /** The day of the change that ended it. */
    public Optional<LocalDate> endedOn(AreaId area) {
        return passages.stream()
                .filter(passage -> passage.gone().contains(area))
                .map(passage -> passage.by().validFrom())
                .findFirst();
    }

    /** One of them is made of the other, over one change of borders or several. */
    boolean areKin(AreaId one, AreaId other) {
        return madeOf(one).contains(other) || madeOf(other).contains(one);
    }

    /** The area is made of one of the others. */
    boolean isMadeOf(AreaId area, Collection<AreaId> others) {
        return madeOf(area).stream().anyMatch(others::contains);
    }

    private Set<AreaId> madeOf(AreaId area) {
        var found = new HashSet<AreaId>();
        var open = new ArrayDeque<>(List.of(area));
        while (!open.isEmpty()) {
            var next = open.poll();
            passages.stream()
                    .flatMap(passage -> passage.shares(next).keySet().stream())
                    .filter(from -> !from.equals(area) && found.add(from))
                    .forEach(open::add);
        }
        return found;
    }
}
