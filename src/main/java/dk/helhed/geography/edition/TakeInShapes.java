package dk.helhed.geography.edition;

import dk.helhed.geography.AreaCode;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaStore;
import dk.helhed.geography.AreaTrail;
import dk.helhed.geography.NewArea;
import dk.helhed.geography.ReceivedFile;
import dk.helhed.geography.edition.ShapeStore.Taken;
import dk.helhed.geography.placing.Counts;
import dk.helhed.geography.placing.Declaration;
import dk.helhed.geography.placing.Placement;
import dk.helhed.geography.shape.Shape;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Takes in a received file as declared: new areas, first shapes and next editions, all of them or none. */
@UseCase
class TakeInShapes {
    private final LookThrough look;
    private final ShapeStore shapes;
    private final AreaStore areas;
    private final AreaTrail trail;

    TakeInShapes(LookThrough look, ShapeStore shapes, AreaStore areas, AreaTrail trail) {
        this.look = look;
        this.shapes = shapes;
        this.areas = areas;
        this.trail = trail;
    }

    sealed interface Result {}

    record TakenIn(ImportId id) implements Result {}

    /** Every area has its shape already; nothing was stored. */
    record NothingNew() implements Result {}

    /** Something in the file stops it; nothing was stored. */
    record Stopped(List<Placement> placements) implements Result {}

    Result takeIn(Optional<AccountId> who, ReceivedFile received, Declaration declared) {
        shapes.queue();
        var placements = look.placements(look.read(received), declared);
        if (placements.stream().anyMatch(Placement::isStopped)) {
            return new Stopped(placements);
        }
        var counts = Counts.of(placements);
        if (counts.changed() == 0) {
            return new NothingNew();
        }
        var id = shapes.takeIn(received.id(), declared, counts, who);
        var writing = new Writing(who, declared, new Taken(id, declared.source()));
        placements.forEach(writing::write);
        trail.record(who, "geography.shapes.taken-in", "shape-import/" + id.value(), "", counts.toString());
        return new TakenIn(id);
    }

    private final class Writing {
        private final Optional<AccountId> who;
        private final Declaration declared;
        private final Taken taken;

        private Writing(Optional<AccountId> who, Declaration declared, Taken taken) {
            this.who = who;
            this.declared = declared;
            this.taken = taken;
        }

        void write(Placement placement) {
            switch (placement.outcome()) {
                case Placement.Stopped _ -> throw new IllegalStateException("Stopped features are not written");
                case Placement.NewArea(var shape) -> {
                    var area = areas.add(new NewArea(declared.level(), placement.name(), declared.parent(), 0, false));
                    trail.record(who, "geography.area.added", area, "", placement.name());
                    code(area, placement.code());
                    append(area, shape, Optional.empty(), "");
                }
                case Placement.Known found -> {
                    if (found.getsCode()) {
                        code(found.area(), placement.code());
                    }
                    change(found.area(), found.change());
                }
            }
        }

        private void change(AreaId area, Placement.Change change) {
            switch (change) {
                case Placement.Same _ -> {}
                case Placement.FirstShape(var shape, var until) -> append(area, shape, until, "");
                case Placement.NextEdition(var shape, var replaces, var until) -> {
                    shapes.end(area, replaces, declared.from());
                    append(area, shape, until, "from " + replaces);
                }
            }
        }

        private void append(AreaId area, Shape shape, Optional<LocalDate> until, String before) {
            shapes.append(area, declared.from(), until, shape, taken);
            trail.record(who, "geography.edition.appended", area, before, "from " + declared.from());
        }

        private void code(AreaId area, String code) {
            declared.code().ifPresent(property -> {
                areas.addCode(area, new AreaCode(property.scheme(), code));
                trail.record(who, "geography.code.added", area, "", property.scheme() + " " + code);
            });
        }
    }
}
