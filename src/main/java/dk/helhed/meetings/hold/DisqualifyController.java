package dk.helhed.meetings.hold;

import dk.helhed.governance.PersonId;
import dk.helhed.meetings.Access;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.AgendaItemId;
import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.Agendas;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Who takes no part in an item. */
@Controller
class DisqualifyController {
    private final Agendas agendas;
    private final Disqualify disqualify;
    private final HoldPages pages;

    DisqualifyController(Agendas agendas, Disqualify disqualify, HoldPages pages) {
        this.agendas = agendas;
        this.disqualify = disqualify;
        this.pages = pages;
    }

    @OpenTo({Role.SECRETARY})
    @PostMapping("/meetings/items/{item}/disqualifications")
    Answer keepOut(
            @PathVariable AgendaItemId item,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String ground,
            @RequestHeader(name = "HX-Request", defaultValue = "") String htmx,
            Viewer viewer) {
        var agenda = own(item, viewer);
        var result = disqualify.keepOut(agenda.meeting(), item, person, ground, viewer.actor());
        return answer(result, agenda, item, !htmx.isEmpty(), viewer);
    }

    @OpenTo({Role.SECRETARY})
    @PostMapping("/meetings/items/{item}/disqualifications/{person}/lift")
    Answer lift(
            @PathVariable AgendaItemId item,
            @PathVariable PersonId person,
            @RequestHeader(name = "HX-Request", defaultValue = "") String htmx,
            Viewer viewer) {
        var agenda = own(item, viewer);
        var result = disqualify.lift(agenda.meeting(), item, person, viewer.actor());
        return answer(result, agenda, item, !htmx.isEmpty(), viewer);
    }

    private Answer answer(Disqualify.Result result, Agenda agenda, AgendaItemId item, boolean inPlace, Viewer viewer) {
        var back = "/meetings/" + agenda.meeting().id().value() + "/hold#item-" + item.value();
        return switch (result) {
            case Disqualify.Recorded _ -> inPlace ? pages.page(agenda, List.of(), viewer) : Answer.goTo(back);
            case Disqualify.Faulty(var faults) -> Answer.mend(pages.page(agenda, faults, viewer));
        };
    }

    private Agenda own(AgendaItemId id, Viewer viewer) {
        var agenda = agendas.agendaOf(id).orElseThrow(NotFound::new);
        var board = agenda.meeting().board();
        Access.demandRecorder(viewer, board);
        var closed = agenda.item(id).map(AgendaLine.Item::closed).orElseThrow(NotFound::new);
        if (!Access.reads(viewer, board, closed)) {
            throw new NotFound();
        }
        return agenda;
    }
}
