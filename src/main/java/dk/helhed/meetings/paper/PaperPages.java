package dk.helhed.meetings.paper;

import dk.helhed.chart.ChartUnavailable;
import dk.helhed.chart.Charts;
import dk.helhed.chart.DrawnChart;
import dk.helhed.governance.Boards;
import dk.helhed.kernel.Language;
import dk.helhed.meetings.Access;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.AgendaItemId;
import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.Decisions;
import dk.helhed.meetings.Paper;
import dk.helhed.meetings.PaperFigures;
import dk.helhed.meetings.PaperId;
import dk.helhed.meetings.PaperText;
import dk.helhed.meetings.ReleasedPaper;
import dk.helhed.meetings.ReleasedPapers;
import dk.helhed.meetings.ShownFigure;
import dk.helhed.meetings.text.Block;
import dk.helhed.meetings.text.Markdown;
import dk.helhed.web.NotFound;
import dk.helhed.web.Viewer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the page of a paper together, the draft and what was released in the same way. */
@Component
class PaperPages {
    private final ReleasedPapers released;
    private final PaperFigures figures;
    private final Charts charts;
    private final Boards boards;
    private final Decisions decisions;

    PaperPages(ReleasedPapers released, PaperFigures figures, Charts charts, Boards boards, Decisions decisions) {
        this.released = released;
        this.figures = figures;
        this.charts = charts;
        this.boards = boards;
        this.decisions = decisions;
    }

    PaperPage draft(Paper paper, Agenda agenda, Viewer viewer) {
        var shown = figures.living(paper.text(), viewer.language());
        return page(
                paper.id(), paper.item(), paper.text(), new PaperPage.Draft(paper.changedAt()), shown, agenda, viewer);
    }

    PaperPage released(AgendaItemId item, ReleasedPaper paper, Agenda agenda, Viewer viewer) {
        var id = paper.issue().paper();
        var standing = new PaperPage.Released(paper.issue(), released.issues(id));
        return page(id, item, paper.text(), standing, figures.frozen(paper, viewer.language()), agenda, viewer);
    }

    private PaperPage page(
            PaperId id,
            AgendaItemId item,
            PaperText text,
            PaperPage.Standing standing,
            Map<String, ShownFigure> shown,
            Agenda agenda,
            Viewer viewer) {
        var board = boards.board(agenda.meeting().board()).orElseThrow(NotFound::new);
        return new PaperPage(
                id,
                text,
                standing,
                shown,
                charts(text, shown, viewer.language()),
                agenda.item(item).map(AgendaLine.Item::number).orElse(0),
                agenda.meeting(),
                board,
                Access.writes(viewer, board.id()),
                decisions.ofItem(item));
    }

    private Map<String, DrawnChart> charts(PaperText text, Map<String, ShownFigure> shown, Language language) {
        var drawn = new HashMap<String, DrawnChart>();
        text.written().stream()
                .flatMap(section -> Markdown.blocks(text.text(section)).stream())
                .filter(Block.WholeFigure.class::isInstance)
                .map(block -> ((Block.WholeFigure) block).number())
                .distinct()
                .forEach(number -> Optional.ofNullable(shown.get(number))
                        .flatMap(figure -> drawn(figure, language))
                        .ifPresent(chart -> drawn.put(number, chart)));
        return drawn;
    }

    /** The table stands in for a chart that cannot be drawn: a paper is read even when the drawing engine is broken. */
    private Optional<DrawnChart> drawn(ShownFigure figure, Language language) {
        try {
            return figure.figure().flatMap(published -> published.chart()).map(chart -> charts.draw(chart, language));
        } catch (ChartUnavailable broken) {
            return Optional.empty();
        }
    }
}
