package dk.helhed.meetings.paper;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import dk.helhed.meetings.AgendaItemId;
import dk.helhed.meetings.PaperId;
import java.time.Clock;

/** Begins the paper of an item. An item has one paper: beginning it again answers the one there is. */
@UseCase
class StartPaper {
    static final String LEAD = "Sekretariatet indstiller,";

    private final PaperStore store;
    private final AuditTrail audit;
    private final Clock clock;

    StartPaper(PaperStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    PaperId start(AgendaItemId item, AccountId who) {
        var paper = store.start(item, LEAD, clock.instant(), who);
        audit.record(who, "meetings.paper.started", "paper/" + paper.value(), "", "agenda-item/" + item.value());
        return paper;
    }
}
