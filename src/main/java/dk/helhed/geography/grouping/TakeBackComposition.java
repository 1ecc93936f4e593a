package dk.helhed.geography.grouping;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaTrail;
import dk.helhed.geography.GroupingStore;
import dk.helhed.geography.Groupings;
import dk.helhed.geography.shape.Fault;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import java.util.Optional;

/** Takes back what a grouping was last said to be made of. That it was said is kept, with the reason. */
@UseCase
class TakeBackComposition {
    private static final int LONGEST = 500;

    private final Groupings groupings;
    private final GroupingStore store;
    private final TakenBackCompositionStore takenBack;
    private final AreaTrail trail;

    TakeBackComposition(
            Groupings groupings, GroupingStore store, TakenBackCompositionStore takenBack, AreaTrail trail) {
        this.groupings = groupings;
        this.store = store;
        this.takenBack = takenBack;
        this.trail = trail;
    }

    sealed interface Result {}

    record TakenBack() implements Result {}

    record Refused(Fault fault) implements Result {}

    /** Somebody else composed it or took it back first. */
    record ChangedMeanwhile() implements Result {}

    /** @param edition the id of the newest edition that the person saw */
    Result takeBack(Optional<AccountId> who, Area grouping, String edition, String reason) {
        store.lock(grouping.id());
        var editions = groupings.editions(grouping.id());
        if (editions.isEmpty() || !editions.getFirst().id().toString().equals(edition)) {
            return new ChangedMeanwhile();
        }
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            return new Refused(Fault.of("GEO-114", LONGEST));
        }
        var newest = editions.getFirst();
        takenBack.takeBack(who, grouping.id(), newest.validFrom(), why);
        trail.record(
                who,
                "geography.grouping.taken-back",
                grouping.id(),
                newest.members().size() + " " + newest.memberLevel() + " from " + newest.validFrom(),
                why);
        return new TakenBack();
    }
}
