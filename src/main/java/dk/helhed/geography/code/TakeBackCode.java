package dk.helhed.geography.code;

import dk.helhed.geography.AreaCode;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaTrail;
import dk.helhed.geography.shape.Fault;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import java.util.Optional;

/** Takes back a code that an area should not have had. That it had it is kept, with the reason. */
@UseCase
class TakeBackCode {
    private static final int LONGEST = 500;

    private final TakenBackStore store;
    private final AreaTrail trail;

    TakeBackCode(TakenBackStore store, AreaTrail trail) {
        this.store = store;
        this.trail = trail;
    }

    sealed interface Result {}

    record TakenBack() implements Result {}

    /** Somebody else took it back first. */
    record NotThere() implements Result {}

    record Refused(Fault fault) implements Result {}

    Result takeBack(Optional<AccountId> who, AreaId area, AreaCode code, String reason) {
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            return new Refused(Fault.of("GEO-064", LONGEST));
        }
        if (!store.takeBack(who, area, code, why)) {
            return new NotThere();
        }
        trail.record(who, "geography.code.taken-back", area, code.scheme() + " " + code.code(), why);
        return new TakenBack();
    }
}
