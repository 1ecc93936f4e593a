package dk.helhed.meetings;

import dk.helhed.web.NotFound;
import dk.helhed.web.Viewer;
import org.springframework.stereotype.Component;

/** Papers as far as a viewer may know of them. What one may not see is answered as if it were not there. */
@Component
public class PaperAccess {
    private final Papers papers;
    private final Agendas agendas;

    PaperAccess(Papers papers, Agendas agendas) {
        this.papers = papers;
        this.agendas = agendas;
    }

    /** A paper whose releases the viewer may read. The draft in it is for those who write it. */
    public Paper readable(PaperId id, Viewer viewer) {
        var paper = papers.paper(id).orElseThrow(NotFound::new);
        if (!Access.reads(viewer, paper.board(), isClosed(paper))) {
            throw new NotFound();
        }
        return paper;
    }

    /** A paper that the viewer may write; one of a closed item only when they may read it too. */
    public Paper writable(PaperId id, Viewer viewer) {
        var paper = papers.paper(id).orElseThrow(NotFound::new);
        Access.demandWriter(viewer, paper.board());
        return readable(id, viewer);
    }

    /** An item that was taken off the agenda is closed to those who did not have it. */
    private boolean isClosed(Paper paper) {
        return agendas.agendaOf(paper.item())
                .flatMap(agenda -> agenda.item(paper.item()))
                .map(AgendaLine.Item::closed)
                .orElse(true);
    }
}
