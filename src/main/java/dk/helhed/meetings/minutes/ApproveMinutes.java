package dk.helhed.meetings.minutes;

import dk.helhed.audit.AuditTrail;
import dk.helhed.kernel.AccountId;
import dk.helhed.kernel.Refusal;
import dk.helhed.kernel.UseCase;
import dk.helhed.meetings.MeetingId;
import dk.helhed.meetings.MeetingState;
import dk.helhed.meetings.MeetingSteps;
import dk.helhed.meetings.MinutesApproved;
import dk.helhed.meetings.minutes.text.MinutesRelease;
import dk.helhed.meetings.minutes.text.Proposal;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/** Approves the minutes of a meeting: from now on they are read as they stand at this minute, with the names in them. */
@UseCase
class ApproveMinutes {
    private final MinutesDesk desk;
    private final MinutesArchive archive;
    private final MeetingSteps steps;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    ApproveMinutes(
            MinutesDesk desk,
            MinutesArchive archive,
            MeetingSteps steps,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.archive = archive;
        this.steps = steps;
        this.audit = audit;
        this.events = events;
    }

    sealed interface Result {}

    record Approved(int version) implements Result {}

    /** Everything that stands in the way, at once. */
    record Blocked(List<? extends Refusal> causes) implements Result {}

    /**
     * @param seen the checksum of the draft that was looked at before it was approved
     * @param reason why they are approved again; needed from the second version on
     */
    Result approve(MeetingId meeting, String seen, String reason, AccountId who) {
        steps.lock(meeting);
        var proposal = desk.proposal(meeting);
        var causes = proposal.causes(seen, reason.strip());
        if (!causes.isEmpty()) {
            return new Blocked(causes);
        }
        var at = desk.now();
        var approved = new MinutesDocument.Approved(proposal.version(), reason.strip(), at, proposal.checksum());
        return switch (archive.archive(proposal.draft(), approved)) {
            case MinutesArchive.Unprintable(var reasons) -> new Blocked(reasons);
            case MinutesArchive.Archived files -> keep(proposal, approved, files, who);
        };
    }

    private Result keep(
            Proposal proposal, MinutesDocument.Approved approved, MinutesArchive.Archived files, AccountId who) {
        var meeting = proposal.agenda().meeting();
        desk.append(new MinutesRelease(
                meeting.id(),
                approved.version(),
                approved.reason(),
                proposal.content(),
                files.fileHash(),
                files.openFileHash(),
                approved.checksum(),
                approved.at(),
                who));
        if (meeting.state() == MeetingState.HELD) {
            steps.append(meeting.id(), MeetingState.MINUTES_APPROVED, approved.at(), who);
        }
        audit.record(
                who,
                "meetings.minutes.approved",
                "meeting/" + meeting.id().value(),
                meeting.state().name(),
                "version " + approved.version() + ", " + approved.checksum());
        announce(proposal, approved.at());
        return new Approved(approved.version());
    }

    private void announce(Proposal proposal, Instant at) {
        var meeting = proposal.agenda().meeting();
        events.publishEvent(new MinutesApproved(meeting.id(), meeting.board(), proposal.version(), at));
    }
}
