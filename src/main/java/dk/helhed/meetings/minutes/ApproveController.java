package dk.helhed.meetings.minutes;

import dk.helhed.meetings.Agendas;
import dk.helhed.meetings.Meeting;
import dk.helhed.meetings.MeetingId;
import dk.helhed.web.Answer;
import dk.helhed.web.NotAllowed;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Approving minutes, by those who serve the board and so read all of them. */
@Controller
class ApproveController {
    private final Agendas agendas;
    private final ApproveMinutes approving;
    private final MinutesDesk desk;
    private final MinutesPages pages;

    ApproveController(Agendas agendas, ApproveMinutes approving, MinutesDesk desk, MinutesPages pages) {
        this.agendas = agendas;
        this.approving = approving;
        this.desk = desk;
        this.pages = pages;
    }

    @OpenTo({Role.SECRETARY})
    @GetMapping("/meetings/{id}/minutes/approve")
    Answer look(@PathVariable MeetingId id, Viewer viewer) {
        return pages.approval(served(id, viewer), "", desk.proposal(id).causes());
    }

    @OpenTo({Role.SECRETARY})
    @PostMapping("/meetings/{id}/minutes/approve")
    Answer approve(
            @PathVariable MeetingId id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        var meeting = served(id, viewer);
        return switch (approving.approve(id, seen, reason, viewer.actor())) {
            case ApproveMinutes.Approved _ ->
                Answer.goTo("/meetings/" + id.value() + "/minutes", "meetings.record.done");
            case ApproveMinutes.Blocked(var causes) -> Answer.mend(pages.approval(meeting, reason, causes));
        };
    }

    private Meeting served(MeetingId id, Viewer viewer) {
        var meeting = agendas.meeting(id).orElseThrow(NotFound::new);
        if (!viewer.serves(meeting.board().value())) {
            throw new NotAllowed();
        }
        return meeting;
    }
}
