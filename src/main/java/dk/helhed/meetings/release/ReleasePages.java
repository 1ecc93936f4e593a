package dk.helhed.meetings.release;

import dk.helhed.governance.Boards;
import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.Agendas;
import dk.helhed.meetings.Paper;
import dk.helhed.meetings.PaperFigures;
import dk.helhed.meetings.Receivers;
import dk.helhed.meetings.ReleasedPapers;
import dk.helhed.web.NotFound;
import dk.helhed.web.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the page that says what a release will do together. */
@Component
class ReleasePages {
    private final Agendas agendas;
    private final Boards boards;
    private final PaperFigures figures;
    private final ReleasedPapers released;

    ReleasePages(Agendas agendas, Boards boards, PaperFigures figures, ReleasedPapers released) {
        this.agendas = agendas;
        this.boards = boards;
        this.figures = figures;
        this.released = released;
    }

    ReleasePage page(Paper paper, String reason, List<? extends Refusal> causes, Viewer viewer) {
        var agenda = agendas.agendaOf(paper.item()).orElseThrow(NotFound::new);
        return new ReleasePage(
                paper,
                agenda.seenBy(viewer).item(paper.item()).orElseThrow(NotFound::new),
                agenda.meeting(),
                boards.board(paper.board()).orElseThrow(NotFound::new),
                figures.living(paper.text(), viewer.language()),
                Receivers.of(boards.members(paper.board(), agenda.meeting().day())),
                released.issues(paper.id()).stream().findFirst(),
                reason,
                causes);
    }
}
