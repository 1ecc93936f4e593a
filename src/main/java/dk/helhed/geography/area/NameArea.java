package dk.helhed.geography.area;

import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaMatch;
import dk.helhed.geography.AreaName;
import dk.helhed.geography.AreaTrail;
import dk.helhed.geography.Areas;
import dk.helhed.geography.shape.Fault;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import dk.helhed.web.NotFound;
import java.util.List;
import java.util.Optional;

/** Gives an area another name that files may use for it, or takes one away. */
@UseCase
class NameArea {
    private static final int LONGEST = 200;

    private final Areas areas;
    private final AliasStore store;
    private final AreaTrail trail;

    NameArea(Areas areas, AliasStore store, AreaTrail trail) {
        this.areas = areas;
        this.store = store;
        this.trail = trail;
    }

    sealed interface Result {}

    record Named() implements Result {}

    record Refused(Fault fault) implements Result {}

    Result name(Optional<AccountId> who, AreaId id, String alias) {
        var area = areas.area(id).orElseThrow(NotFound::new);
        if (AreaName.key(alias).isEmpty() || alias.length() > LONGEST) {
            return new Refused(Fault.of("GEO-050", LONGEST));
        }
        var match = areas.matches(List.of(alias), area.level()).get(alias);
        if (match instanceof AreaMatch.Found(var found) && found.equals(id)) {
            return new Named();
        }
        if (match instanceof AreaMatch.Unknown) {
            areas.addAlias(id, alias);
            trail.record(who, "geography.alias.added", id, "", AreaName.shown(alias));
            return new Named();
        }
        return new Refused(Fault.of("GEO-055", AreaName.shown(alias)));
    }

    /** A name that is gone already is as wanted. */
    void unname(Optional<AccountId> who, AreaId area, String alias) {
        if (store.remove(area, alias)) {
            trail.record(who, "geography.alias.removed", area, alias, "");
        }
    }
}
