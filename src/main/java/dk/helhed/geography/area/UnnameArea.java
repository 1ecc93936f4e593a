package dk.helhed.geography.area;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import java.util.Optional;

/** Takes one of an area's other names away. */
@UseCase
class UnnameArea {
    private final AliasStore store;
    private final AreaTrail trail;

    UnnameArea(AliasStore store, AreaTrail trail) {
        this.store = store;
        this.trail = trail;
    }

    /** A name that is gone already is as wanted. */
    void unname(Optional<AccountId> who, AreaId area, String alias) {
        if (store.remove(area, alias)) {
            trail.record(who, "geography.alias.removed", area, alias, "");
        }
    }
}
