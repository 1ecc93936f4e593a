package dk.helhed.statistics.intake.remark;

import dk.helhed.audit.AuditTrail;
import dk.helhed.statistics.catalog.limits.LimitsStore;
import dk.helhed.statistics.intake.saidtotal.SaidTotalStore;
import dk.helhed.statistics.intake.saidtotal.SaidTotals;
import dk.helhed.statistics.plausibility.Limits;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was said of the totals of a first file is what its dataset's limits say from now on; both are committed or neither is. */
@Component
class KeepSaidTotals {
    private final SaidTotalStore said;
    private final LimitsStore limits;
    private final AuditTrail trail;

    KeepSaidTotals(SaidTotalStore said, LimitsStore limits, AuditTrail trail) {
        this.said = said;
        this.limits = limits;
        this.trail = trail;
    }

    @EventListener
    void settled(RemarksSettled event) {
        var now = SaidTotals.of(said.of(event.of()), event.dimensions());
        if (event.isFirst() && !now.totals().isEmpty()) {
            limits.add(event.dataset(), now, event.recorded());
            trail.record(
                    event.recorded().by(),
                    "statistics.limits.set",
                    "dataset/" + event.dataset().value(),
                    limits.json(Limits.USUAL),
                    limits.json(now));
        }
    }
}
