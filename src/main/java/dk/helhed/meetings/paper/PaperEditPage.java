package dk.helhed.meetings.paper;

import dk.helhed.governance.Board;
import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.Meeting;
import dk.helhed.meetings.Paper;
import dk.helhed.meetings.ReleasedPaper;
import dk.helhed.statistics.FigureSummary;
import dk.helhed.web.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paper being written.
 *
 * @param obstacles what still stands in the way of its release
 * @param released the newest release, if any
 */
record PaperEditPage(
        Paper paper,
        PaperForm form,
        AgendaLine.Item item,
        Meeting meeting,
        Board board,
        List<FigureSummary> figures,
        List<? extends Refusal> obstacles,
        Optional<ReleasedPaper.Issue> released,
        List<? extends Refusal> faults)
        implements Page {
    private static final int SPARE_LINES = 2;

    String address() {
        return "/papers/" + paper.id().value();
    }

    /** The lines to type in: those there are, and some to fill. */
    List<PaperForm.Line> lines() {
        var lines = new ArrayList<>(form.lines());
        for (var spare = 0; spare < SPARE_LINES; spare++) {
            lines.add(new PaperForm.Line(Optional.empty(), ""));
        }
        return lines;
    }
}
