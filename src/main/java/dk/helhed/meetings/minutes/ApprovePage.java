package dk.helhed.meetings.minutes;

import dk.helhed.governance.Board;
import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.Receivers;
import dk.helhed.meetings.minutes.text.Proposal;
import dk.helhed.web.Page;
import java.util.List;

/**
 * What will happen when the minutes are approved, before it happens.
 *
 * @param receivers whom they reach; observers read them without the closed items
 */
record ApprovePage(Proposal proposal, Board board, Receivers receivers, String reason, List<? extends Refusal> causes)
        implements Page {

    String address() {
        return "/meetings/" + proposal.agenda().meeting().id().value();
    }

    /** Whether only what the form itself asks for is missing. */
    boolean isReady() {
        return causes.stream().allMatch(cause -> List.of("MEET-202", "MEET-203").contains(cause.code()));
    }
}
