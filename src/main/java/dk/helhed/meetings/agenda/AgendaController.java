package dk.helhed.meetings.agenda;

import dk.helhed.meetings.Access;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.AgendaItemId;
import dk.helhed.meetings.Agendas;
import dk.helhed.meetings.Decisions;
import dk.helhed.meetings.MeetingId;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.OpenToSignedIn;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class AgendaController {
    private final Agendas agendas;
    private final Decisions decisions;
    private final AgendaPages pages;
    private final ArrangeAgenda arranging;

    AgendaController(Agendas agendas, Decisions decisions, AgendaPages pages, ArrangeAgenda arranging) {
        this.agendas = agendas;
        this.decisions = decisions;
        this.pages = pages;
        this.arranging = arranging;
    }

    @OpenToSignedIn
    @GetMapping("/meetings/{id}")
    Answer show(@PathVariable MeetingId id, Viewer viewer) {
        var agenda = agendas.agenda(id).orElseThrow(NotFound::new);
        Access.demandReader(viewer, agenda.meeting().board());
        return pages.page(agenda, decisions.ofMeeting(id), viewer);
    }

    /** A place by number, as from dragging; or one step {@code up} or {@code down}, as from the buttons. */
    @OpenTo({Role.SECRETARY, Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/meetings/items/{item}/place")
    Answer move(@PathVariable AgendaItemId item, @RequestParam(defaultValue = "") String to, Viewer viewer) {
        var agenda = agendas.agendaOf(item).orElseThrow(NotFound::new);
        Access.demandWriter(viewer, agenda.meeting().board());
        var meeting = agenda.meeting().id();
        return switch (arranging.move(meeting, item, place(agenda, item, to), viewer.actor())) {
            case ArrangeAgenda.Arranged _ -> Answer.goTo("/meetings/" + meeting.value() + "#line-" + item.value());
            case ArrangeAgenda.AlreadyCalled _ ->
                Answer.conflict(pages.page(agenda, decisions.ofMeeting(meeting), viewer));
        };
    }

    private static int place(Agenda agenda, AgendaItemId item, String to) {
        var now = LineOrder.place(agenda, item);
        return switch (to) {
            case "up" -> now - 1;
            case "down" -> now + 1;
            default -> to.matches("\\d{1,4}") ? Integer.parseInt(to) : now;
        };
    }
}
