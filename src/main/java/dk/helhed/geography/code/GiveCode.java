package dk.helhed.geography.code;

import dk.helhed.geography.AreaCode;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaStore;
import dk.helhed.geography.AreaTrail;
import dk.helhed.geography.Areas;
import dk.helhed.geography.shape.Fault;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import dk.helhed.web.NotFound;
import java.util.Optional;

/** Gives an area its code in one more scheme. */
@UseCase
class GiveCode {
    private static final int LONGEST = 60;

    private final Areas areas;
    private final AreaStore store;
    private final AreaTrail trail;

    GiveCode(Areas areas, AreaStore store, AreaTrail trail) {
        this.areas = areas;
        this.store = store;
        this.trail = trail;
    }

    sealed interface Result {}

    record Given() implements Result {}

    record Refused(Fault fault) implements Result {}

    Result give(Optional<AccountId> who, AreaId id, AreaCode code) {
        var area = areas.area(id).orElseThrow(NotFound::new);
        var refusal = refusal(id, code);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        store.addCode(area.id(), code);
        trail.record(who, "geography.code.added", id, "", code.scheme() + " " + code.code());
        return new Given();
    }

    private Optional<Fault> refusal(AreaId id, AreaCode code) {
        if (areas.schemes().stream().noneMatch(scheme -> scheme.key().equals(code.scheme()))) {
            return Optional.of(Fault.of("GEO-061"));
        }
        if (code.code().isEmpty() || code.code().length() > LONGEST) {
            return Optional.of(Fault.of("GEO-062", LONGEST));
        }
        var held = areas.codes(id).stream()
                .filter(one -> one.scheme().equals(code.scheme()))
                .findFirst();
        return held.map(one -> Fault.of("GEO-063", one.code()))
                .or(() -> areas.byCode(code.scheme(), code.code())
                        .map(other -> Fault.of("GEO-053", code.scheme(), code.code(), other.name())));
    }
}
