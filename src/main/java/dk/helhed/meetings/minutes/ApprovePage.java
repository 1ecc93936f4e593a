package dk.helhed.meetings.minutes;

import dk.helhed.governance.Board;
import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.minutes.text.Proposal;
import dk.helhed.web.Page;
import java.util.List;

/**
 * What will happen when the minutes are approved, before it happens.
 *
 * @param reach whom they reach
 */
record ApprovePage(Proposal proposal, Board board, Reach reach, String reason, List<? extends Refusal> causes)
        implements Page {

    /** Observers read them without the closed items. */
    record Reach(int members, int substitutes, int observers) {}

    String address() {
        return "/meetings/" + proposal.agenda().meeting().id().value();
    }

    /** Whether only what the form itself asks for is missing. */
    boolean isReady() {
        return causes.stream().allMatch(cause -> List.of("MEET-202", "MEET-203").contains(cause.code()));
    }
}
