package dk.helhed.meetings.paper;

import dk.helhed.meetings.Access;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.Agendas;
import dk.helhed.meetings.Paper;
import dk.helhed.meetings.PaperAccess;
import dk.helhed.meetings.PaperId;
import dk.helhed.meetings.ReleasedPapers;
import dk.helhed.web.Answer;
import dk.helhed.web.NotFound;
import dk.helhed.web.OpenTo;
import dk.helhed.web.OpenToSignedIn;
import dk.helhed.web.Role;
import dk.helhed.web.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Reading a paper. */
@Controller
class PaperController {
    private final PaperAccess papers;
    private final ReleasedPapers released;
    private final Agendas agendas;
    private final PaperPages pages;

    PaperController(PaperAccess papers, ReleasedPapers released, Agendas agendas, PaperPages pages) {
        this.papers = papers;
        this.released = released;
        this.agendas = agendas;
        this.pages = pages;
    }

    /** The newest release; the draft while there is none, for those who write it. */
    @OpenToSignedIn
    @GetMapping("/papers/{id}")
    Answer show(@PathVariable PaperId id, Viewer viewer) {
        var paper = papers.readable(id, viewer);
        var agenda = agenda(paper);
        var newest = released.newest(id);
        if (newest.isPresent()) {
            return pages.released(paper.item(), newest.get(), agenda, viewer);
        }
        if (!Access.writes(viewer, paper.board())) {
            throw new NotFound();
        }
        return pages.draft(paper, agenda, viewer);
    }

    @OpenToSignedIn
    @GetMapping("/papers/{id}/versions/{version}")
    Answer version(@PathVariable PaperId id, @PathVariable int version, Viewer viewer) {
        var paper = papers.readable(id, viewer);
        var asked = released.version(id, version).orElseThrow(NotFound::new);
        return pages.released(paper.item(), asked, agenda(paper), viewer);
    }

    /** The draft as the board will see it. */
    @OpenTo({Role.SECRETARY, Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/papers/{id}/draft")
    Answer draft(@PathVariable PaperId id, Viewer viewer) {
        var paper = papers.writable(id, viewer);
        return pages.draft(paper, agenda(paper), viewer);
    }

    private Agenda agenda(Paper paper) {
        return agendas.agendaOf(paper.item()).orElseThrow(NotFound::new);
    }
}
