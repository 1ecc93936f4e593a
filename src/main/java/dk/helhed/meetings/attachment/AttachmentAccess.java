package dk.helhed.meetings.attachment;

import dk.helhed.meetings.Access;
import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.Agendas;
import dk.helhed.meetings.Paper;
import dk.helhed.meetings.PaperId;
import dk.helhed.meetings.Papers;
import dk.helhed.web.NotFound;
import dk.helhed.web.Viewer;
import org.springframework.stereotype.Component;

/** Who may fetch and who may change the files of a paper: as with the paper itself. */
@Component
class AttachmentAccess {
    private final Papers papers;
    private final Agendas agendas;

    AttachmentAccess(Papers papers, Agendas agendas) {
        this.papers = papers;
        this.agendas = agendas;
    }

    Paper written(PaperId id, Viewer viewer) {
        var paper = papers.paper(id).orElseThrow(NotFound::new);
        Access.demandWriter(viewer, paper.board());
        demandOpen(paper, viewer);
        return paper;
    }

    /** A file of a draft is for those who write it; one that was released for all who read the paper. */
    void demandReader(AttachmentStore.Found attachment, Viewer viewer) {
        var paper = papers.paper(attachment.paper()).orElseThrow(NotFound::new);
        demandOpen(paper, viewer);
        if (!attachment.released() && !Access.writes(viewer, paper.board())) {
            throw new NotFound();
        }
    }

    private void demandOpen(Paper paper, Viewer viewer) {
        var closed = agendas.agendaOf(paper.item())
                .flatMap(agenda -> agenda.item(paper.item()))
                .map(AgendaLine.Item::closed)
                .orElse(true);
        if (!Access.reads(viewer, paper.board(), closed)) {
            throw new NotFound();
        }
    }
}
