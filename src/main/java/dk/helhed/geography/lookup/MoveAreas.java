package dk.helhed.geography.lookup;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaCode;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaName;
import dk.helhed.geography.AreaStore;
import dk.helhed.geography.AreaTrail;
import dk.helhed.geography.Areas;
import dk.helhed.geography.NewArea;
import dk.helhed.geography.joining.Declaration;
import dk.helhed.geography.joining.JoinedLine;
import dk.helhed.geography.joining.Joining.Joined;
import dk.helhed.geography.shape.Fault;
import dk.helhed.kernel.AccountId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes which areas a table brings, and what those that are known lie in, where it is not so already. */
@Component
class MoveAreas {
    private final Areas areas;
    private final AreaStore store;
    private final AreaTrail trail;

    MoveAreas(Areas areas, AreaStore store, AreaTrail trail) {
        this.areas = areas;
        this.store = store;
        this.trail = trail;
    }

    /** A known area that will lie in another than it does. */
    record Move(Area area, Optional<Area> from, Area to) {}

    List<Move> moves(Joined joined) {
        Map<AreaId, Area> known = areas.all().stream().collect(Collectors.toMap(Area::id, Function.identity()));
        return joined.within().entrySet().stream()
                .flatMap(one -> Stream.ofNullable(known.get(one.getKey()))
                        .filter(area -> !area.parent().equals(Optional.of(one.getValue())))
                        .flatMap(area -> Stream.ofNullable(known.get(one.getValue()))
                                .map(to -> new Move(area, area.parent().map(known::get), to))))
                .toList();
    }

    /** Where the name is taken by another area of the kind, that lies there already or is to come with it. */
    List<Fault> refused(List<Move> moves) {
        return Stream.concat(taken(moves), together(moves)).toList();
    }

    private Stream<Fault> taken(List<Move> moves) {
        return moves.stream()
                .filter(move -> areas.children(move.to().id()).stream()
                        .anyMatch(other -> other.level() == move.area().level()
                                && AreaName.key(other.name())
                                        .equals(AreaName.key(move.area().name()))))
                .map(move -> Fault.of("GEO-111", move.area().name(), move.to().name()));
    }

    private static Stream<Fault> together(List<Move> moves) {
        var seen = new HashSet<List<Object>>();
        return moves.stream()
                .filter(move -> !seen.add(List.of(
                        move.to().id(),
                        move.area().level(),
                        AreaName.key(move.area().name()))))
                .map(move -> Fault.of("GEO-113", move.area().name(), move.to().name()))
                .distinct();
    }

    int move(Optional<AccountId> who, List<Move> moves) {
        moves.forEach(move -> {
            store.move(move.area().id(), move.to().id());
            trail.record(
                    who,
                    "geography.area.moved",
                    move.area().id(),
                    move.from().map(Area::name).orElse(""),
                    move.to().name());
        });
        return moves.size();
    }

    int add(Optional<AccountId> who, Declaration declared, List<JoinedLine> brought) {
        brought.forEach(line -> {
            var area = store.add(new NewArea(declared.level(), line.name(), line.parent(declared.above()), 0, false));
            if (!line.code().isEmpty()) {
                store.addCode(area, new AreaCode(declared.scheme(), line.code()));
            }
            trail.record(who, "geography.area.added", area, "", declared.level() + " " + line.name());
        });
        return brought.size();
    }
}
