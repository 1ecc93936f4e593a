package dk.helhed.geography.grouping;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.AreaTrail;
import dk.helhed.geography.Areas;
import dk.helhed.geography.GroupingEdition;
import dk.helhed.geography.GroupingStore;
import dk.helhed.geography.Groupings;
import dk.helhed.geography.shape.Fault;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Copenhagen;
import dk.helhed.kernel.UseCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says by hand what a grouping is made of from a day on. What it was made of before is kept. */
@UseCase
class ComposeGrouping {
    private static final int LONGEST_SOURCE = 300;

    private final Areas areas;
    private final Groupings groupings;
    private final GroupingStore store;
    private final AreaTrail trail;

    ComposeGrouping(Areas areas, Groupings groupings, GroupingStore store, AreaTrail trail) {
        this.areas = areas;
        this.groupings = groupings;
        this.store = store;
        this.trail = trail;
    }

    sealed interface Result {}

    record Composed(int members) implements Result {}

    record IsSoAlready() implements Result {}

    record Refused(List<Fault> faults) implements Result {}

    /** Somebody else composed it while this was being chosen. */
    record ChangedMeanwhile() implements Result {
        Fault fault() {
            return Fault.of("GEO-104");
        }
    }

    /** A grouping is made of areas of the tree, all of one kind; the city whole is no part. */
    static boolean isPart(AreaLevel level) {
        return level != AreaLevel.CITY && !level.isGrouping();
    }

    Result compose(Optional<AccountId> who, Area grouping, CompositionForm form) {
        store.lock(grouping.id());
        var editions = groupings.editions(grouping.id());
        if (!form.seen().equals(CompositionForm.seen(editions))) {
            return new ChangedMeanwhile();
        }
        var chosen = chosen(form);
        var from = Copenhagen.day(form.from());
        var until = Copenhagen.day(form.to()).map(last -> last.plusDays(1));
        var faults = faults(form, chosen, from, until);
        from.flatMap(day -> inTheWay(editions, grouping, day, until)).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        return write(who, grouping, chosen, from.orElseThrow(), until, form.source());
    }

    private Result write(
            Optional<AccountId> who,
            Area grouping,
            List<Area> chosen,
            LocalDate from,
            Optional<LocalDate> until,
            String source) {
        var members = chosen.stream().map(Area::id).collect(Collectors.toSet());
        if (until.isEmpty() && members.equals(ids(groupings.members(grouping.id(), from)))) {
            return new IsSoAlready();
        }
        var level = chosen.getFirst().level();
        store.compose(grouping, level, members, from, until, source);
        trail.record(
                who,
                "geography.grouping.composed",
                grouping.id(),
                "",
                members.size() + " " + level + " from " + from
                        + until.map(day -> " until " + day).orElse(""));
        return new Composed(members.size());
    }

    private static List<Fault> faults(
            CompositionForm form, List<Area> chosen, Optional<LocalDate> from, Optional<LocalDate> until) {
        var faults = new ArrayList<Fault>();
        if (chosen.isEmpty() || chosen.size() != Set.copyOf(form.member()).size()) {
            faults.add(Fault.of("GEO-100"));
        }
        if (from.isEmpty() || !form.to().isEmpty() && until.isEmpty()) {
            faults.add(Fault.of("GEO-101"));
        }
        if (from.isPresent() && until.filter(day -> !day.isAfter(from.get())).isPresent()) {
            faults.add(Fault.of("GEO-102"));
        }
        if (form.source().isEmpty() || form.source().length() > LONGEST_SOURCE) {
            faults.add(Fault.of("GEO-105", LONGEST_SOURCE));
        }
        return faults;
    }

    /** One day cannot have two compositions, so the last day lies before the next one that is known. */
    private static Optional<Fault> inTheWay(
            List<GroupingEdition> editions, Area grouping, LocalDate from, Optional<LocalDate> until) {
        if (editions.stream().anyMatch(edition -> edition.validFrom().equals(from))) {
            return Optional.of(Fault.of("GEO-077", grouping.name()));
        }
        return until.flatMap(day -> editions.stream()
                .map(GroupingEdition::validFrom)
                .filter(next -> next.isAfter(from) && next.isBefore(day))
                .min(LocalDate::compareTo)
                .map(next -> Fault.of("GEO-103", next)));
    }

    private List<Area> chosen(CompositionForm form) {
        return areas.all().stream()
                .filter(area -> area.level().name().equals(form.level()) && isPart(area.level()))
                .filter(area -> form.member().contains(area.id().value().toString()))
                .toList();
    }

    private static Set<AreaId> ids(List<Area> members) {
        return members.stream().map(Area::id).collect(Collectors.toSet());
    }
}
