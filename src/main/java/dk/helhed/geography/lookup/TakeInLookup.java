package dk.helhed.geography.lookup;

import dk.helhed.geography.Area;
import dk.helhed.geography.FileId;
import dk.helhed.geography.joining.Confirmed;
import dk.helhed.geography.joining.Declaration;
import dk.helhed.geography.joining.Joining.Joined;
import dk.helhed.geography.lookup.LookupStore.Written;
import dk.helhed.geography.shape.Fault;
import dk.helhed.geography.sheet.Sheet;
import dk.helhed.geography.sheet.SheetEncoding;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes in a lookup table as declared and confirmed: names, codes and what groupings are made of, all or nothing. */
@UseCase
class TakeInLookup {
    private final JoinLookup join;
    private final LookupStore store;
    private final NameAreas name;
    private final MoveAreas moving;
    private final ComposeGroupings compose;

    TakeInLookup(JoinLookup join, LookupStore store, NameAreas name, MoveAreas moving, ComposeGroupings compose) {
        this.join = join;
        this.store = store;
        this.name = name;
        this.moving = moving;
        this.compose = compose;
    }

    sealed interface Result {}

    record TakenIn(JoinId id) implements Result {}

    /** Everything in the table is known already; nothing was stored. */
    record NothingNew() implements Result {}

    record Refused(List<Fault> faults) implements Result {}

    /**
     * A table as it was decoded.
     *
     * @param leaveOut whether the person said that lines nobody knows the meaning of stay out
     */
    record Table(FileId file, SheetEncoding encoding, Sheet sheet, boolean leaveOut) {}

    Result takeIn(Optional<AccountId> who, Table table, Declaration declared, Confirmed confirmed) {
        store.queue();
        var joined = join.join(table.sheet(), declared, confirmed);
        var moves = moving.moves(joined);
        var faults = refusals(joined, declared, table.leaveOut());
        faults.addAll(moving.refused(moves));
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        var names = name.name(who, joined);
        var added = moving.add(who, declared, joined.brought());
        var whole = added == 0 ? joined : join.join(table.sheet(), declared, confirmed);
        var written = new Written(
                table.encoding(),
                compose.compose(who, whole.members(), declared),
                name.code(who, declared, whole),
                added,
                moving.move(who, moves));
        if (names + written.changes() == 0) {
            return new NothingNew();
        }
        return new TakenIn(store.takeIn(table.file(), declared, joined, written, who));
    }

    private List<Fault> refusals(Joined joined, Declaration declared, boolean leaveOut) {
        var faults = new ArrayList<Fault>();
        if (joined.isStopped()) {
            faults.add(Fault.of("GEO-075"));
        }
        if (!leaveOut && !joined.leftOut().isEmpty()) {
            faults.add(Fault.of("GEO-076", joined.leftOut().size()));
        }
        compose.refused(joined.members(), declared).stream()
                .map(Area::name)
                .map(name -> Fault.of("GEO-077", name))
                .forEach(faults::add);
        return faults;
    }
}
