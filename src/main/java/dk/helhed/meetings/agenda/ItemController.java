package dk.helhed.meetings.agenda;

import dk.helhed.governance.Boards;
import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.Access;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.AgendaItemId;
import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.Agendas;
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
class ItemController {
    private final Agendas agendas;
    private final Boards boards;
    private final ArrangeAgenda arranging;

    ItemController(Agendas agendas, Boards boards, ArrangeAgenda arranging) {
        this.agendas = agendas;
        this.boards = boards;
        this.arranging = arranging;
    }

    @OpenTo({Role.SECRETARY, Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/meetings/{id}/items/new")
    Answer newItem(@PathVariable MeetingId id, Viewer viewer) {
        var agenda = own(agendas.agenda(id), viewer);
        return page(agenda, Optional.empty(), ItemForm.empty(placeOfANewCase(agenda)), List.of());
    }

    @OpenTo({Role.SECRETARY, Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/meetings/{id}/items")
    Answer add(@PathVariable MeetingId id, @RequestParam Map<String, String> fields, Viewer viewer) {
        var agenda = own(agendas.agenda(id), viewer);
        var form = ItemForm.read(fields);
        if (!form.faults().isEmpty()) {
            return Answer.mend(page(agenda, Optional.empty(), form, form.faults()));
        }
        var place = form.placeWithin(agenda.lines().size() + 1);
        return answer(
                arranging.add(id, form.line(), place, viewer.actor()),
                agenda,
                page(agenda, Optional.empty(), form, List.of()),
                "meetings.item.added");
    }

    @OpenTo({Role.SECRETARY, Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/meetings/items/{item}")
    Answer edit(@PathVariable AgendaItemId item, Viewer viewer) {
        var agenda = own(agendas.agendaOf(item), viewer);
        return page(agenda, Optional.of(item), form(agenda, item), List.of());
    }

    @OpenTo({Role.SECRETARY, Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/meetings/items/{item}")
    Answer change(@PathVariable AgendaItemId item, @RequestParam Map<String, String> fields, Viewer viewer) {
        var agenda = own(agendas.agendaOf(item), viewer);
        form(agenda, item);
        var form = ItemForm.read(fields);
        if (!form.faults().isEmpty()) {
            return Answer.mend(page(agenda, Optional.of(item), form, form.faults()));
        }
        var place = form.placeWithin(agenda.lines().size());
        return answer(
                arranging.change(agenda.meeting().id(), item, form.line(), place, viewer.actor()),
                agenda,
                page(agenda, Optional.of(item), form, List.of()),
                "meetings.item.changed");
    }

    @OpenTo({Role.SECRETARY, Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/meetings/items/{item}/end")
    Answer end(@PathVariable AgendaItemId item, Viewer viewer) {
        var agenda = own(agendas.agendaOf(item), viewer);
        var form = form(agenda, item);
        return answer(
                arranging.end(agenda.meeting().id(), item, viewer.actor()),
                agenda,
                page(agenda, Optional.of(item), form, List.of()),
                "meetings.item.ended");
    }

    private static Answer answer(ArrangeAgenda.Result result, Agenda agenda, ItemPage page, String done) {
        var meeting = "/meetings/" + agenda.meeting().id().value();
        return switch (result) {
            case ArrangeAgenda.Arranged(var item) -> Answer.goTo(meeting + "#line-" + item.value(), done);
            case ArrangeAgenda.AlreadyCalled called ->
                Answer.conflict(new ItemPage(page.agenda(), page.board(), page.line(), page.form(), List.of(called)));
        };
    }

    private static Agenda own(Optional<Agenda> found, Viewer viewer) {
        var agenda = found.orElseThrow(NotFound::new);
        Access.demandWriter(viewer, agenda.meeting().board());
        return agenda.seenBy(viewer);
    }

    /** The line as it stands. One that was taken off, or is closed to the reader, is not there. */
    private static ItemForm form(Agenda agenda, AgendaItemId id) {
        return agenda.lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .map(line -> switch (line) {
                    case AgendaLine.Heading heading -> ItemForm.of(heading, LineOrder.place(agenda, id));
                    case AgendaLine.Item item -> ItemForm.of(item, LineOrder.place(agenda, id));
                    case AgendaLine.Hidden _ -> throw new NotFound();
                })
                .orElseThrow(NotFound::new);
    }

    /** At the end of the cases: the last two groups of the standard agenda are briefings and the closing. */
    private static int placeOfANewCase(Agenda agenda) {
        var headings = agenda.lines().stream()
                .filter(AgendaLine.Heading.class::isInstance)
                .toList();
        return headings.size() < 2
                ? agenda.lines().size() + 1
                : LineOrder.place(agenda, headings.get(headings.size() - 2).id());
    }

    private ItemPage page(Agenda agenda, Optional<AgendaItemId> item, ItemForm form, List<? extends Refusal> faults) {
        var board = boards.board(agenda.meeting().board()).orElseThrow(NotFound::new);
        return new ItemPage(agenda, board, item, form, faults);
    }
}
