package dk.helhed.meetings.call;

import dk.helhed.governance.Boards;
import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.Paper;
import dk.helhed.meetings.PaperFigures;
import dk.helhed.meetings.Receivers;
import dk.helhed.meetings.ReleasedPapers;
import dk.helhed.web.NotFound;
import dk.helhed.web.Viewer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the page that says what calling a meeting will do together. */
@Component
class CallPages {
    private final CallMaterial material;
    private final ReleasedPapers released;
    private final PaperFigures figures;
    private final Boards boards;

    CallPages(CallMaterial material, ReleasedPapers released, PaperFigures figures, Boards boards) {
        this.material = material;
        this.released = released;
        this.figures = figures;
        this.boards = boards;
    }

    CallPage page(Agenda agenda, List<? extends Refusal> causes, Viewer viewer) {
        var meeting = agenda.meeting();
        var seen = agenda.seenBy(viewer);
        return new CallPage(
                seen,
                boards.board(meeting.board()).orElseThrow(NotFound::new),
                Receivers.of(boards.members(meeting.board(), meeting.day())),
                papers(seen, viewer),
                causes);
    }

    private List<CallPage.Sent> papers(Agenda agenda, Viewer viewer) {
        var issues = released.newest(agenda.meeting().id());
        var drafts = material.unreleased(agenda.meeting().id());
        return agenda.items().stream()
                .flatMap(item -> item.paper().stream()
                        .map(paper -> new CallPage.Sent(
                                item,
                                paper,
                                Optional.ofNullable(issues.get(paper)),
                                drafts.stream()
                                        .filter(draft -> draft.id().equals(paper))
                                        .findFirst()
                                        .map(draft -> freezing(draft, viewer))
                                        .orElse(List.of()))))
                .toList();
    }

    private List<CallPage.Freezing> freezing(Paper draft, Viewer viewer) {
        return figures.living(draft.text(), viewer.language()).values().stream()
                .flatMap(shown -> shown.figure().stream())
                .map(figure -> new CallPage.Freezing(figure.number(), figure.title(), figure.headline()))
                .toList();
    }

    /** The numbers of the items that observers do not get. */
    static List<Integer> closed(Agenda agenda) {
        return agenda.items().stream()
                .filter(AgendaLine.Item::closed)
                .map(AgendaLine.Item::number)
                .toList();
    }
}
