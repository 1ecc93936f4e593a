package dk.helhed.geography.area;

import dk.helhed.geography.AreaCode;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.AreaName;
import dk.helhed.geography.AreaStore;
import dk.helhed.geography.AreaTrail;
import dk.helhed.geography.Areas;
import dk.helhed.geography.NewArea;
import dk.helhed.geography.shape.Fault;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds an area by hand, such as the one that holds what lies outside all districts. */
@UseCase
class AddArea {
    private static final int LONGEST = 200;

    private final Areas areas;
    private final AreaPageQueries queries;
    private final AreaStore store;
    private final AreaTrail trail;

    AddArea(Areas areas, AreaPageQueries queries, AreaStore store, AreaTrail trail) {
        this.areas = areas;
        this.queries = queries;
        this.store = store;
        this.trail = trail;
    }

    sealed interface Result {}

    record Added(AreaId id) implements Result {}

    record Refused(List<Fault> faults) implements Result {}

    /** @param codes at most one of each scheme */
    Result add(Optional<AccountId> who, NewArea area, List<AreaCode> codes) {
        var faults = new ArrayList<Fault>();
        named(area).ifPresent(faults::add);
        if (area.colour() < 0 || area.colour() > 5) {
            faults.add(Fault.of("GEO-056"));
        }
        if (!isUnderItsKind(area)) {
            faults.add(Fault.of("GEO-052"));
        }
        codes.forEach(code -> coded(code).ifPresent(faults::add));
        return faults.isEmpty() ? new Added(write(who, area, codes)) : new Refused(faults);
    }

    private Optional<Fault> named(NewArea area) {
        var key = AreaName.key(area.name());
        if (key.isEmpty() || area.name().length() > LONGEST) {
            return Optional.of(Fault.of("GEO-050", LONGEST));
        }
        return queries.isNameTaken(area.level(), area.parent(), key)
                ? Optional.of(Fault.of("GEO-051", AreaName.shown(area.name())))
                : Optional.empty();
    }

    private Optional<Fault> coded(AreaCode code) {
        if (!AreaCode.isScheme(code.scheme()) || code.code().isEmpty()) {
            return Optional.of(Fault.of("GEO-024"));
        }
        return areas.byCode(code.scheme(), code.code())
                .map(other -> Fault.of("GEO-053", code.scheme(), code.code(), other.name()));
    }

    private boolean isUnderItsKind(NewArea area) {
        return area.level() == AreaLevel.CITY
                ? area.parent().isEmpty()
                : area.parent()
                        .flatMap(areas::area)
                        .filter(above -> area.level().isUnder(above.level()))
                        .isPresent();
    }

    private AreaId write(Optional<AccountId> who, NewArea area, List<AreaCode> codes) {
        var id = store.add(area);
        codes.forEach(code -> store.addCode(id, code));
        trail.record(who, "geography.area.added", id, "", area.level() + " " + area.name() + " " + codes);
        return id;
    }
}
