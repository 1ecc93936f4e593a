package dk.helhed.meetings.attachment;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.UseCase;
import java.time.Clock;

/** Takes an attachment off the draft. What was released with it keeps it. */
@UseCase
class EndAttachment {
    private final AttachmentStore store;
    private final AuditTrail audit;
    private final Clock clock;

    EndAttachment(AttachmentStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    void end(AttachmentStore.Found attachment, AccountId who) {
        store.lock(attachment.paper());
        store.end(attachment.id(), clock.instant());
        store.renumber(attachment.paper());
        audit.record(
                who,
                "meetings.attachment.ended",
                "paper/" + attachment.paper().value(),
                attachment.fileName() + " " + attachment.fileHash(),
                "");
    }
}
