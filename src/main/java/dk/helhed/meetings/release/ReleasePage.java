package dk.helhed.meetings.release;

import dk.helhed.governance.Board;
import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.Meeting;
import dk.helhed.meetings.Paper;
import dk.helhed.meetings.Receivers;
import dk.helhed.meetings.ReleasedPaper;
import dk.helhed.meetings.ShownFigure;
import dk.helhed.web.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What will happen when a paper is released, before it happens.
 *
 * @param figures that freeze, with the values they have now
 * @param receivers whom it reaches; observers do not get a closed item
 * @param before the newest release, when this would not be the first
 */
record ReleasePage(
        Paper paper,
        AgendaLine.Item item,
        Meeting meeting,
        Board board,
        Map<String, ShownFigure> figures,
        Receivers receivers,
        Optional<ReleasedPaper.Issue> before,
        String reason,
        List<? extends Refusal> causes)
        implements Page {

    String address() {
        return "/papers/" + paper.id().value();
    }

    int version() {
        return before.map(issue -> issue.version() + 1).orElse(1);
    }
}
