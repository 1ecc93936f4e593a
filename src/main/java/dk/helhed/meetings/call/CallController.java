package dk.helhed.meetings.call;

import dk.helhed.meetings.Access;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.MeetingId;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class CallController {
    private final CallMeeting calling;
    private final CallMaterial material;
    private final CallPages pages;

    CallController(CallMeeting calling, CallMaterial material, CallPages pages) {
        this.calling = calling;
        this.material = material;
        this.pages = pages;
    }

    @OpenTo({Role.SECRETARY, Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/meetings/{id}/call")
    Answer look(@PathVariable MeetingId id, Viewer viewer) {
        var agenda = own(id, viewer);
        return agenda.meeting().isDraft()
                ? pages.page(agenda, material.obstacles(agenda), viewer)
                : Answer.goTo("/meetings/" + id.value());
    }

    @OpenTo({Role.SECRETARY, Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/meetings/{id}/call")
    Answer call(@PathVariable MeetingId id, Viewer viewer) {
        var agenda = own(id, viewer);
        return switch (calling.call(id, viewer.actor())) {
            case CallMeeting.Called(var released) ->
                Answer.goTo("/meetings/" + id.value(), "meetings.call.done", released);
            case CallMeeting.Blocked(var causes) -> Answer.mend(pages.page(agenda, causes, viewer));
            case CallMeeting.AlreadyCalled already -> Answer.conflict(pages.page(agenda, List.of(already), viewer));
        };
    }

    private Agenda own(MeetingId id, Viewer viewer) {
        var agenda = material.agenda(id).orElseThrow(NotFound::new);
        Access.demandCaller(viewer, agenda);
        return agenda;
    }
}
