package dk.helhed.geography.crosswalk;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaTrail;
import dk.helhed.geography.Crosswalk;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import java.util.List;
import java.util.Optional;

/** Adds what the table of a crosswalk does not tell: that areas it names as new only were there before, and go on. */
@UseCase
class AmendCrosswalk {
    private final CrosswalkStore store;
    private final AreaTrail trail;

    AmendCrosswalk(CrosswalkStore store, AreaTrail trail) {
        this.store = store;
        this.trail = trail;
    }

    sealed interface Result {}

    record Amended(int areas) implements Result {}

    /** None was chosen of those that begin with it, or somebody has said it already. */
    record NothingSaid() implements Result {}

    Result amend(Optional<AccountId> who, Crosswalk crosswalk, List<AreaId> before) {
        var areas = crosswalk.beginning().stream().filter(before::contains).toList();
        if (areas.isEmpty()) {
            return new NothingSaid();
        }
        store.goOn(crosswalk, areas);
        trail.record(
                who,
                "geography.crosswalk.amended",
                "crosswalk/" + crosswalk.id().value(),
                "",
                areas.size() + " areas go on");
        return new Amended(areas.size());
    }
}
