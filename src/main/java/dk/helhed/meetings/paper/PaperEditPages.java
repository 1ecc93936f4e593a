package dk.helhed.meetings.paper;

import dk.helhed.governance.Boards;
import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.Agendas;
import dk.helhed.meetings.Paper;
import dk.helhed.meetings.Readiness;
import dk.helhed.meetings.ReleasedPapers;
import dk.helhed.statistics.PublishedFigures;
import dk.helhed.web.NotFound;
import dk.helhed.web.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the page on which a paper is written together. */
@Component
class PaperEditPages {
    private final Agendas agendas;
    private final Boards boards;
    private final Readiness readiness;
    private final ReleasedPapers released;
    private final PublishedFigures figures;

    PaperEditPages(
            Agendas agendas, Boards boards, Readiness readiness, ReleasedPapers released, PublishedFigures figures) {
        this.agendas = agendas;
        this.boards = boards;
        this.readiness = readiness;
        this.released = released;
        this.figures = figures;
    }

    PaperEditPage page(Paper paper, PaperForm form, Viewer viewer, List<Refusal> faults) {
        var agenda = agendas.agendaOf(paper.item()).orElseThrow(NotFound::new);
        return new PaperEditPage(
                paper,
                form,
                agenda.item(paper.item()).orElseThrow(NotFound::new),
                agenda.meeting(),
                boards.board(paper.board()).orElseThrow(NotFound::new),
                figures.all(viewer),
                readiness.toRelease(paper),
                released.issues(paper.id()).stream().findFirst(),
                faults);
    }
}
