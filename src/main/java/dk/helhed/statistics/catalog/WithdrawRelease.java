package dk.helhed.statistics.catalog;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.ReleaseWithdrawn;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/** Takes a release back, with the reason. Its cells no longer count; the release before it does. */
@UseCase
class WithdrawRelease {
    private static final int LONGEST_REASON = 1000;

    private final Catalog catalog;
    private final CatalogStore store;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    WithdrawRelease(
            Catalog catalog, CatalogStore store, ApplicationEventPublisher events, AuditTrail audit, Clock clock) {
        this.catalog = catalog;
        this.store = store;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    sealed interface Result {}

    record Done(Release release) implements Result {}

    record ReasonMissing(int longest) implements Result, Refusal {
        @Override
        public String code() {
            return "INTAKE-040";
        }

        @Override
        public List<Object> arguments() {
            return List.of(longest);
        }
    }

    record WithdrawnBefore(String number) implements Result, Refusal {
        @Override
        public String code() {
            return "INTAKE-041";
        }

        @Override
        public List<Object> arguments() {
            return List.of(number);
        }
    }

    Result withdraw(ReleaseId id, String reason, AccountId by) {
        store.lockDataset(catalog.release(id).dataset());
        Release release = catalog.release(id);
        if (release.state() instanceof Release.Withdrawn) {
            return new WithdrawnBefore(release.number());
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return new ReasonMissing(LONGEST_REASON);
        }
        store.withdraw(id, reason.strip(), new Recorded(clock.instant(), by));
        events.publishEvent(new ReleaseWithdrawn(release.dataset(), id, reason.strip(), by));
        audit.record(by, "statistics.release.withdrawn", "release/" + id.value(), release.number(), reason.strip());
        return new Done(release);
    }
}
