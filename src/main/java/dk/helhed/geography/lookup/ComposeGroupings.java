package dk.helhed.geography.lookup;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaTrail;
import dk.helhed.geography.Areas;
import dk.helhed.geography.GroupingEdition;
import dk.helhed.geography.GroupingStore;
import dk.helhed.geography.Groupings;
import dk.helhed.geography.joining.Declaration;
import dk.helhed.kernel.AccountId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes what groupings are made of from a day on, where it is not so already. */
@Component
class ComposeGroupings {
    private final Areas areas;
    private final Groupings groupings;
    private final GroupingStore store;
    private final AreaTrail trail;

    ComposeGroupings(Areas areas, Groupings groupings, GroupingStore store, AreaTrail trail) {
        this.areas = areas;
        this.groupings = groupings;
        this.store = store;
        this.trail = trail;
    }

    /** Those that are made of something else from that very day: one day cannot have two. */
    List<Area> refused(Map<AreaId, Set<AreaId>> members, Declaration declared) {
        return members.keySet().stream()
                .filter(grouping -> !isSo(grouping, members.getOrDefault(grouping, Set.of()), declared))
                .filter(grouping -> groupings.editions(grouping).stream()
                        .map(GroupingEdition::validFrom)
                        .anyMatch(declared.from()::equals))
                .flatMap(grouping -> areas.area(grouping).stream())
                .toList();
    }

    /** How many became another. */
    int compose(Optional<AccountId> who, Map<AreaId, Set<AreaId>> members, Declaration declared) {
        int composed = 0;
        for (var one : members.entrySet()) {
            if (!isSo(one.getKey(), one.getValue(), declared)) {
                var grouping = areas.area(one.getKey()).orElseThrow();
                store.compose(grouping, declared.level(), one.getValue(), declared.from(), declared.source());
                trail.record(
                        who,
                        "geography.grouping.composed",
                        one.getKey(),
                        "",
                        one.getValue().size() + " " + declared.level() + " from " + declared.from());
                composed++;
            }
        }
        return composed;
    }

    private boolean isSo(AreaId grouping, Set<AreaId> members, Declaration declared) {
        var now = groupings.members(grouping, declared.from()).stream()
                .map(Area::id)
                .collect(Collectors.toSet());
        return now.equals(members);
    }
}
