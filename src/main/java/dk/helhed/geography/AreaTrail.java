package dk.helhed.geography;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes what was done to areas into the trail; for the features of this module. Nobody means the system itself. */
@Component
public class AreaTrail {
    private final AuditTrail trail;

    AreaTrail(AuditTrail trail) {
        this.trail = trail;
    }

    public void record(Optional<AccountId> who, String action, AreaId area, String before, String after) {
        record(who, action, "area/" + area.value(), before, after);
    }

    public void record(Optional<AccountId> who, String action, String object, String before, String after) {
        who.ifPresentOrElse(
                account -> trail.record(account, action, object, before, after),
                () -> trail.recordSystem(action, object, before, after));
    }
}
