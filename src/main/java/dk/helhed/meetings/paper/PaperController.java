package dk.helhed.meetings.paper;

import dk.helhed.meetings.Access;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.Agendas;
import dk.helhed.meetings.Paper;
import dk.helhed.meetings.PaperId;
import dk.helhed.meetings.Papers;
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
    private final Papers papers;
    private final ReleasedPapers released;
    private final Agendas agendas;
    private final PaperPages pages;

    PaperController(Papers papers, ReleasedPapers released, Agendas agendas, PaperPages pages) {
        this.papers = papers;
        this.released = released;
        this.agendas = agendas;
        this.pages = pages;
    }

    /** The newest release; the draft while there is none, for those who write it. */
    @OpenToSignedIn
    @GetMapping("/papers/{id}")
    Answer show(@PathVariable PaperId id, Viewer viewer) {
        var paper = papers.paper(id).orElseThrow(NotFound::new);
        var agenda = readable(paper, viewer);
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
        var paper = papers.paper(id).orElseThrow(NotFound::new);
        var agenda = readable(paper, viewer);
        return pages.released(paper.item(), released.version(id, version).orElseThrow(NotFound::new), agenda, viewer);
    }

    /** The draft as the board will see it. */
    @OpenTo({Role.SECRETARY, Role.ANALYST, Role.ADMINISTRATOR})
    @GetMapping("/papers/{id}/draft")
    Answer draft(@PathVariable PaperId id, Viewer viewer) {
        var paper = papers.paper(id).orElseThrow(NotFound::new);
        Access.demandWriter(viewer, paper.board());
        return pages.draft(paper, readable(paper, viewer), viewer);
    }

    /** What one may not read is answered as if it were not there, closed items to those who may not read them included. */
    private Agenda readable(Paper paper, Viewer viewer) {
        var agenda = agendas.agendaOf(paper.item()).orElseThrow(NotFound::new);
        var closed = agenda.item(paper.item()).map(AgendaLine.Item::closed).orElse(true);
        if (!Access.reads(viewer, paper.board(), closed)) {
            throw new NotFound();
        }
        return agenda;
    }
}
