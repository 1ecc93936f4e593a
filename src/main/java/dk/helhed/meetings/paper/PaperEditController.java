package dk.helhed.meetings.paper;

import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.Access;
import dk.helhed.meetings.AgendaItemId;
import dk.helhed.meetings.Agendas;
import dk.helhed.meetings.PaperAccess;
import dk.helhed.meetings.PaperId;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing a paper. */
@Controller
class PaperEditController {
    private final StartPaper starting;
    private final SavePaper saving;
    private final PaperAccess papers;
    private final Agendas agendas;
    private final PaperEditPages pages;

    PaperEditController(
            StartPaper starting, SavePaper saving, PaperAccess papers, Agendas agendas, PaperEditPages pages) {
        this.starting = starting;
        this.saving = saving;
        this.papers = papers;
        this.agendas = agendas;
        this.pages = pages;
    }

    @OpenTo({Role.SECRETARY, Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/meetings/items/{item}/paper")
    Answer start(@PathVariable AgendaItemId item, Viewer viewer) {
        var agenda = agendas.agendaOf(item).orElseThrow(NotFound::new);
        Access.demandWriter(viewer, agenda.meeting().board());
        var seen = agenda.seenBy(viewer).item(item).orElseThrow(NotFound::new);
        var paper = starting.start(seen.id(), viewer.actor());
        return Answer.goTo("/papers/" + paper.value() + "/edit");
    }

    @OpenTo({Role.SECRETARY, Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/papers/{id}/edit")
    Answer edit(@PathVariable PaperId id, Viewer viewer) {
        var paper = papers.writable(id, viewer);
        return pages.page(paper, PaperForm.of(paper), viewer, List.of());
    }

    @OpenTo({Role.SECRETARY, Role.ANALYST, Role.ADMINISTRATOR})
    @PostMapping("/papers/{id}")
    Answer save(@PathVariable PaperId id, @RequestParam MultiValueMap<String, String> fields, Viewer viewer) {
        var paper = papers.writable(id, viewer);
        var form = PaperForm.read(fields, paper.text());
        return switch (saving.save(id, form, viewer.actor())) {
            case SavePaper.Saved _ -> Answer.goTo(next(id, fields), "meetings.paper.saved");
            case SavePaper.SavedByAnother(var now) -> Answer.conflict(new PaperConflictPage(now, form));
            case SavePaper.MeetingHeld held -> Answer.mend(pages.page(paper, form, viewer, List.<Refusal>of(held)));
        };
    }

    /** Saving goes on writing; the other buttons save and go on to what they say. */
    private static String next(PaperId id, MultiValueMap<String, String> fields) {
        var paper = "/papers/" + id.value();
        return switch (String.valueOf(fields.getFirst("then"))) {
            case "preview" -> paper + "/draft";
            case "release" -> paper + "/release";
            default -> paper + "/edit";
        };
    }
}
