package dk.helhed.meetings;

import dk.helhed.kernel.Language;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether a paper can be released and a meeting called, and all that stands in the way. */
@Component
public class Readiness {
    private final Agendas agendas;
    private final Papers papers;
    private final PaperFigures figures;
    private final Clock clock;

    Readiness(Agendas agendas, Papers papers, PaperFigures figures, Clock clock) {
        this.agendas = agendas;
        this.papers = papers;
        this.figures = figures;
        this.clock = clock;
    }

    /** What stands in the way of releasing the paper as it is drafted now. */
    public List<Obstacle> toRelease(Paper paper) {
        return agendas.agendaOf(paper.item())
                .flatMap(agenda -> agenda.item(paper.item()))
                .map(item -> toRelease(item, paper))
                .orElse(List.of());
    }

    /** What stands in the way of calling the meeting: of the meeting itself and of every paper on its agenda. */
    public List<Obstacle> toCall(Agenda agenda) {
        return toCall(agenda, papers.ofMeeting(agenda.meeting().id()));
    }

    /** The same, for a caller that has read the papers already. */
    public List<Obstacle> toCall(Agenda agenda, List<Paper> drafts) {
        return toCall(agenda, drafts, clock.instant());
    }

    /** The same, for a caller whose transaction has a time of its own. */
    public List<Obstacle> toCall(Agenda agenda, List<Paper> drafts, Instant now) {
        var obstacles = new ArrayList<Obstacle>();
        if (agenda.items().isEmpty()) {
            obstacles.add(new Obstacle.NoItems(agenda.meeting().id()));
        }
        if (agenda.meeting().starts().isBefore(now)) {
            obstacles.add(new Obstacle.InThePast(agenda.meeting().id()));
        }
        agenda.items().forEach(item -> obstacles.addAll(toCall(item, drafts)));
        return List.copyOf(obstacles);
    }

    private List<Obstacle> toCall(AgendaLine.Item item, List<Paper> drafts) {
        if (item.withPaper() && item.paper().isEmpty()) {
            return List.of(new Obstacle.NoPaper(item.number(), item.id()));
        }
        return drafts.stream()
                .filter(paper -> paper.item().equals(item.id()))
                .flatMap(paper -> toRelease(item, paper).stream())
                .toList();
    }

    private List<Obstacle> toRelease(AgendaLine.Item item, Paper paper) {
        var shown = figures.living(paper.text(), Language.DANISH);
        return ReleaseRules.check(item.number(), paper.id(), paper.text(), shown.values());
    }
}
