package dk.helhed.meetings.hold;

import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.Access;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.Attendances;
import dk.helhed.meetings.MeetingId;
import dk.helhed.web.Answer;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The meeting room: attendance, and the end of the meeting. */
@Controller
class HoldController {
    private final ReadProceedings proceedings;
    private final Attendances attendances;
    private final RecordAttendance recording;
    private final EndMeeting ending;
    private final HoldPages pages;

    HoldController(
            ReadProceedings proceedings,
            Attendances attendances,
            RecordAttendance recording,
            EndMeeting ending,
            HoldPages pages) {
        this.proceedings = proceedings;
        this.attendances = attendances;
        this.recording = recording;
        this.ending = ending;
        this.pages = pages;
    }

    @OpenTo({Role.SECRETARY})
    @GetMapping("/meetings/{id}/hold")
    Answer show(@PathVariable MeetingId id, Viewer viewer) {
        var agenda = own(id, viewer);
        return agenda.meeting().isDraft()
                ? Answer.goTo("/meetings/" + id.value())
                : pages.page(agenda, List.of(), viewer);
    }

    @OpenTo({Role.SECRETARY})
    @PostMapping("/meetings/{id}/attendance")
    Answer attendance(
            @PathVariable MeetingId id,
            @RequestParam Map<String, String> fields,
            @RequestHeader(name = "HX-Request", defaultValue = "") String htmx,
            Viewer viewer) {
        var agenda = own(id, viewer);
        var form = AttendanceForm.read(fields, attendances.of(agenda.meeting()));
        return switch (recording.record(agenda.meeting(), form, viewer.actor())) {
            case RecordAttendance.Recorded _ ->
                htmx.isEmpty()
                        ? Answer.goTo("/meetings/" + id.value() + "/hold#attendance", "meetings.hold.attendance-done")
                        : pages.page(agenda, List.of(), viewer);
            case RecordAttendance.Faulty(var faults) -> Answer.mend(pages.page(agenda, faults, viewer));
        };
    }

    @OpenTo({Role.SECRETARY})
    @PostMapping("/meetings/{id}/held")
    Answer end(@PathVariable MeetingId id, Viewer viewer) {
        var agenda = own(id, viewer);
        return switch (ending.end(id, viewer.actor())) {
            case EndMeeting.Ended _ -> Answer.goTo("/meetings/" + id.value(), "meetings.hold.ended");
            case EndMeeting.Blocked(var causes) -> Answer.mend(pages.page(agenda, causes, viewer));
            case EndMeeting.NotCalled early -> conflict(agenda, early, viewer);
            case EndMeeting.AlreadyHeld again -> conflict(own(id, viewer), again, viewer);
        };
    }

    private Answer conflict(Agenda agenda, Refusal why, Viewer viewer) {
        return Answer.conflict(pages.page(agenda, List.of(why), viewer));
    }

    private Agenda own(MeetingId id, Viewer viewer) {
        var agenda = proceedings.agenda(id);
        Access.demandRecorder(viewer, agenda.meeting().board());
        return agenda;
    }
}
