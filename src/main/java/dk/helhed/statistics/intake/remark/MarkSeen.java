package dk.helhed.statistics.intake.remark;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import dk.helhed.statistics.catalog.Recorded;
import dk.helhed.statistics.intake.declaration.StagedImport;
import dk.helhed.statistics.intake.declaration.StagedImport.StagedId;
import dk.helhed.statistics.intake.staging.StagedStore;
import dk.helhed.statistics.plausibility.Remark;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Says by name that warnings were seen, and that the numbers are to count all the same. */
@UseCase
class MarkSeen {
    private final StagedStore staged;
    private final RemarkStore store;
    private final AuditTrail trail;
    private final Clock clock;

    MarkSeen(StagedStore staged, RemarkStore store, AuditTrail trail, Clock clock) {
        this.staged = staged;
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    sealed interface Result {}

    /** @param warnings how many were not seen before */
    record Seen(int warnings) implements Result {}

    record EndedBefore() implements Result {}

    /** @param keys of the remarks; one that says something else by now is not seen */
    Result see(StagedId id, Collection<String> keys, AccountId by) {
        if (!(staged.staged(id).end() instanceof StagedImport.Open)) {
            return new EndedBefore();
        }
        var recorded = new Recorded(clock.instant(), by);
        List<Remark> seen = store.all(id).stream()
                .filter(remark -> remark.warns() && keys.contains(remark.key()))
                .filter(remark -> store.see(id, remark.key(), recorded))
                .toList();
        seen.forEach(remark -> trail.record(by, "statistics.remark.seen", "intake/" + id.value(), "", remark.code()));
        return new Seen(seen.size());
    }
}
