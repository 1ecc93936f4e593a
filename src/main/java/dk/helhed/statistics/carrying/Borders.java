package dk.helhed.statistics.carrying;

import dk.helhed.geography.AreaId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every change of borders that is known. Each is looked through once; what an area comes from and leads to is looked up then. */
public final class Borders {
    public static final Borders UNCHANGED = new Borders(List.of());

    private final List<Passage> passages;
    /** By area, the changes that it is gone after. */
    private final Map<AreaId, List<Passage>> leaving = new HashMap<>();
    /** By area, the changes that it goes on after, within other borders. */
    private final Map<AreaId, List<Passage>> goingOn = new HashMap<>();
    /** By area, those that a change makes it of. */
    private final Map<AreaId, Set<AreaId>> parts = new HashMap<>();

    public Borders(List<Passage> passages) {
        this.passages = passages.stream()
                .sorted(Comparator.comparing((Passage passage) -> passage.by().validFrom()))
                .toList();
        this.passages.forEach(this::know);
    }

    private void know(Passage passage) {
        for (var area : passage.old()) {
            var changes = passage.gone().contains(area) ? leaving : goingOn;
            changes.computeIfAbsent(area, _ -> new ArrayList<>()).add(passage);
        }
        passage.into()
                .forEach((area, shares) ->
                        parts.computeIfAbsent(area, _ -> new HashSet<>()).addAll(shares.keySet()));
    }

    /** Oldest first. */
    List<Passage> passages() {
        return passages;
    }

    /** Areas that begin with the next edition or a later one: an edition may be skipped. */
    Set<AreaId> after(Passage passage) {
        var after = new HashSet<>(passage.fresh());
        var met = new HashSet<>(Set.of(passage));
        var open = new ArrayDeque<>(passage.into().keySet());
        while (!open.isEmpty()) {
            next(open.poll(), passage).filter(met::add).forEach(next -> {
                after.addAll(next.fresh());
                open.addAll(next.into().keySet());
            });
        }
        after.removeAll(passage.gone());
        return after;
    }

    /** The changes that an area of the edition after the passage goes into. */
    private Stream<Passage> next(AreaId area, Passage passage) {
        return Stream.concat(
                leaving.getOrDefault(area, List.of()).stream(),
                goingOn.getOrDefault(area, List.of()).stream()
                        .filter(later ->
                                later.by().validFrom().isAfter(passage.by().validFrom())));
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

    /** How much of a time an area was there. */
    public enum Presence {
        THROUGHOUT,
        FOR_A_PART,
        NOT_AT_ALL
    }

    /** Both days included. An area that no change made or ended has always been. */
    public Presence presence(AreaId area, LocalDate firstDay, LocalDate lastDay) {
        var changes = passages.stream()
                .filter(passage ->
                        passage.gone().contains(area) || passage.fresh().contains(area))
                .toList();
        var isThereFirst = isThereOn(firstDay, area, changes);
        var hasChanged = changes.stream()
                .map(passage -> passage.by().validFrom())
                .anyMatch(day -> day.isAfter(firstDay) && !day.isAfter(lastDay));
        return hasChanged ? Presence.FOR_A_PART : isThereFirst ? Presence.THROUGHOUT : Presence.NOT_AT_ALL;
    }

    private static boolean isThereOn(LocalDate day, AreaId area, List<Passage> changes) {
        return changes.reversed().stream()
                .filter(passage -> !passage.by().validFrom().isAfter(day))
                .findFirst()
                .map(last -> last.fresh().contains(area))
                .orElseGet(() -> changes.isEmpty() || changes.getFirst().gone().contains(area));
    }

    /** The area is made of one of the others, over one change of borders or several. */
    boolean isMadeOf(AreaId area, Collection<AreaId> others) {
        var made = madeOf(List.of(area));
        return others.stream().anyMatch(other -> !other.equals(area) && made.contains(other));
    }

    /** All that one of the areas is made of, over one change of borders or several. */
    Set<AreaId> madeOf(Collection<AreaId> areas) {
        var found = new HashSet<AreaId>();
        var open = new ArrayDeque<>(areas);
        while (!open.isEmpty()) {
            parts.getOrDefault(open.poll(), Set.of()).stream()
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found;
    }
}
