package dk.helhed.statistics.catalog.statement;

import dk.helhed.audit.AuditTrail;
import dk.helhed.statistics.statement.StatedMeasure;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what a file said, and lets a measure be added no longer where the file forbids it and no person has said otherwise. */
@Component
class KeepStatement {
    private final StatementStore store;
    private final AuditTrail trail;

    KeepStatement(StatementStore store, AuditTrail trail) {
        this.store = store;
        this.trail = trail;
    }

    @EventListener
    void written(ReleaseWritten written) {
        store.add(written.release(), written.said());
        written.said().measures().stream()
                .filter(StatedMeasure::forbidsAdding)
                .forEach(measure -> forbid(written, measure));
    }

    private void forbid(ReleaseWritten written, StatedMeasure measure) {
        if (store.forbidAdding(written.dataset(), measure, written.recorded())) {
            trail.record(
                    written.recorded().by(),
                    "statistics.measure.adding-stated",
                    "dataset/" + written.dataset().value() + "/" + measure.code(),
                    "",
                    "NONE NONE NONE " + measure.flag());
        }
    }
}
