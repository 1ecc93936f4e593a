package dk.helhed.meetings.hold;

import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.Fault;
import dk.helhed.meetings.Meeting;
import java.util.List;

/** Whether what happens in a meeting may be written: after it was called, until its minutes are approved. */
final class Standing {
    private Standing() {}

    static boolean isOpen(Meeting meeting) {
        return faults(meeting).isEmpty();
    }

    static List<Refusal> faults(Meeting meeting) {
        return switch (meeting.state()) {
            case DRAFT -> List.of(Fault.of("MEET-105"));
            case CALLED, HELD -> List.of();
            case MINUTES_APPROVED -> List.of(Fault.of("MEET-106"));
        };
    }
}
