package dk.helhed.meetings.minutes.text;

import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.Fault;
import dk.helhed.meetings.MeetingState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Minutes that could be approved now.
 *
 * @param content the draft in its fixed form
 * @param before the version that was approved last, if any
 */
public record Proposal(Agenda agenda, Minutes draft, String content, Optional<MinutesRelease> before) {

    public int version() {
        return before.map(release -> release.version() + 1).orElse(1);
    }

    public String checksum() {
        return MinutesForm.checksum(content);
    }

    public boolean differsFromApproved() {
        return before.map(release -> !release.checksum().equals(checksum())).orElse(true);
    }

    /** What stands in the way, whoever looked at it. */
    public List<Refusal> causes() {
        var meeting = agenda.meeting();
        var causes = new ArrayList<Refusal>();
        if (!meeting.state().isAtLeast(MeetingState.HELD)) {
            causes.add(Fault.of("MEET-201"));
        }
        if (!differsFromApproved()) {
            causes.add(Fault.of("MEET-204", version() - 1));
        }
        return List.copyOf(causes);
    }

    /** All that stands in the way of approving what was looked at, for the reason given. */
    public List<Refusal> causes(String seen, String reason) {
        var causes = new ArrayList<>(causes());
        if (!seen.equals(checksum())) {
            causes.add(Fault.of("MEET-202"));
        }
        if (before.isPresent() && reason.isEmpty()) {
            causes.add(Fault.of("MEET-203"));
        }
        return List.copyOf(causes);
    }
}
