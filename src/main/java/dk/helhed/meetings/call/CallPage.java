package dk.helhed.meetings.call;

import dk.helhed.governance.Board;
import dk.helhed.kernel.Refusal;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.PaperId;
import dk.helhed.meetings.Receivers;
import dk.helhed.meetings.ReleasedPaper;
import dk.helhed.web.Page;
import java.util.List;
import java.util.Optional;

/** What will happen when the meeting is called, before it happens. */
record CallPage(Agenda agenda, Board board, Receivers receivers, List<Sent> papers, List<? extends Refusal> causes)
        implements Page {
    /**
     * A paper that goes out.
     *
     * @param issue its newest release; empty when calling the meeting releases it
     * @param freezing the figures that freeze now, with the values they have now
     */
    record Sent(AgendaLine.Item item, PaperId paper, Optional<ReleasedPaper.Issue> issue, List<Freezing> freezing) {}

    record Freezing(String number, String title, String headline) {}

    String address() {
        return "/meetings/" + agenda.meeting().id().value();
    }

    long releasedNow() {
        return papers.stream().filter(paper -> paper.issue().isEmpty()).count();
    }

    int figures() {
        return papers.stream().mapToInt(paper -> paper.freezing().size()).sum();
    }

    List<Integer> closed() {
        return CallPages.closed(agenda);
    }
}
