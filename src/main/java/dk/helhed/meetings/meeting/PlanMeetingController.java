package dk.helhed.meetings.meeting;

import dk.helhed.governance.Board;
import dk.helhed.governance.BoardId;
import dk.helhed.governance.Boards;
import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.Access;
import dk.helhed.meetings.Agendas;
import dk.helhed.meetings.Fault;
import dk.helhed.meetings.Meeting;
import dk.helhed.meetings.MeetingId;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PlanMeetingController {
    private final PlanMeeting planning;
    private final ChangeMeeting changing;
    private final Agendas agendas;
    private final Boards boards;

    PlanMeetingController(PlanMeeting planning, ChangeMeeting changing, Agendas agendas, Boards boards) {
        this.planning = planning;
        this.changing = changing;
        this.agendas = agendas;
        this.boards = boards;
    }

    @OpenTo({Role.SECRETARY, Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/meetings/new")
    Answer newMeeting(@RequestParam(defaultValue = "") String board, Viewer viewer) {
        return page(Optional.empty(), MeetingForm.empty(board), viewer, List.of());
    }

    @OpenTo({Role.SECRETARY, Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/meetings")
    Answer plan(@RequestParam Map<String, String> fields, Viewer viewer) {
        var form = MeetingForm.read(fields);
        var board = writable(viewer).stream()
                .filter(one -> one.id().value().toString().equals(form.board()))
                .findFirst();
        if (board.isEmpty()) {
            return Answer.mend(page(Optional.empty(), form, viewer, List.of(Fault.of("MEET-001"))));
        }
        return switch (form.check()) {
            case MeetingForm.Faulty(var faults) -> Answer.mend(page(Optional.empty(), form, viewer, faults));
            case MeetingForm.Good(var plan) -> planned(board.get().id(), plan, viewer);
        };
    }

    @OpenTo({Role.SECRETARY, Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/meetings/{id}/edit")
    Answer edit(@PathVariable MeetingId id, Viewer viewer) {
        return page(Optional.of(id), MeetingForm.of(own(id, viewer)), viewer, List.of());
    }

    @OpenTo({Role.SECRETARY, Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/meetings/{id}")
    Answer change(@PathVariable MeetingId id, @RequestParam Map<String, String> fields, Viewer viewer) {
        var form = MeetingForm.read(fields);
        own(id, viewer);
        return switch (form.check()) {
            case MeetingForm.Faulty(var faults) -> Answer.mend(page(Optional.of(id), form, viewer, faults));
            case MeetingForm.Good(var plan) ->
                switch (changing.change(id, plan, viewer.actor())) {
                    case ChangeMeeting.Changed _ -> Answer.goTo("/meetings/" + id.value(), "meetings.meeting.changed");
                    case ChangeMeeting.AlreadyHeld held ->
                        Answer.mend(page(Optional.of(id), form, viewer, List.of(held)));
                };
        };
    }

    private Answer planned(BoardId board, MeetingPlan plan, Viewer viewer) {
        var meeting = planning.plan(board, plan, viewer.actor());
        return Answer.goTo("/meetings/" + meeting.value(), "meetings.meeting.planned");
    }

    private Meeting own(MeetingId id, Viewer viewer) {
        var meeting = agendas.meeting(id).orElseThrow(NotFound::new);
        Access.demandWriter(viewer, meeting.board());
        return meeting;
    }

    private MeetingPage page(Optional<MeetingId> id, MeetingForm form, Viewer viewer, List<Refusal> faults) {
        return new MeetingPage(id, form, writable(viewer), faults);
    }

    private List<Board> writable(Viewer viewer) {
        return boards.all().stream()
                .filter(one -> Access.writes(viewer, one.id()))
                .toList();
    }
}
