package dk.helhed.statistics.intake.remark;

import dk.helhed.statistics.catalog.limits.ReleaseRemarkStore;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was said of a file stays with its release; both are committed or neither is. */
@Component
class KeepRemarks {
    private final ReleaseRemarkStore remarks;

    KeepRemarks(ReleaseRemarkStore remarks) {
        this.remarks = remarks;
    }

    @EventListener
    void settled(RemarksSettled event) {
        remarks.add(event.release(), event.remarks().lines());
    }
}
