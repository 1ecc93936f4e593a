package dk.helhed.meetings.agenda;

import dk.helhed.kernel.Language;
import dk.helhed.meetings.Agenda;
import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.Paper;
import dk.helhed.meetings.PaperFigures;
import dk.helhed.meetings.ReleasedPaper;
import dk.helhed.meetings.ReleasedPapers;
import dk.helhed.meetings.ShownFigure;
import dk.helhed.meetings.agenda.AgendaPage.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is worth a look before the meeting is called, and blocks nothing. */
@Component
class AgendaHints {
    private final ReleasedPapers released;
    private final PaperFigures figures;

    AgendaHints(ReleasedPapers released, PaperFigures figures) {
        this.released = released;
        this.figures = figures;
    }

    /** @param seen the agenda without the items that are closed to the reader; their papers give no hints */
    List<Hint> of(Agenda agenda, Agenda seen, List<Paper> papers, Language language) {
        var hints = new ArrayList<Hint>();
        var over = agenda.minutes() - agenda.meeting().minutes();
        if (over > 0) {
            hints.add(new Hint(
                    "too-long",
                    List.of(over, agenda.minutes(), agenda.meeting().minutes()),
                    Optional.empty(),
                    Optional.empty()));
        }
        for (var item : seen.items()) {
            if (item.minutes() == 0) {
                hints.add(new Hint(
                        "no-time",
                        List.of(item.number()),
                        Optional.empty(),
                        Optional.of("/meetings/items/" + item.id().value())));
            }
            papers.stream()
                    .filter(paper -> paper.item().equals(item.id()))
                    .forEach(paper -> hints.addAll(of(item, paper, language)));
        }
        return List.copyOf(hints);
    }

    private List<Hint> of(AgendaLine.Item item, Paper paper, Language language) {
        return released.newest(paper.id()).stream()
                .flatMap(sent ->
                        Stream.concat(changed(item, paper, sent).stream(), figures(item, paper, sent, language)))
                .toList();
    }

    private static Optional<Hint> changed(AgendaLine.Item item, Paper paper, ReleasedPaper sent) {
        return paper.changedAt().isAfter(sent.issue().releasedAt())
                ? Optional.of(new Hint(
                        "draft-changed",
                        List.of(item.number()),
                        Optional.empty(),
                        Optional.of("/papers/" + paper.id().value() + "/release")))
                : Optional.empty();
    }

    private Stream<Hint> figures(AgendaLine.Item item, Paper paper, ReleasedPaper sent, Language language) {
        return figures.frozen(sent, language).values().stream()
                .filter(ShownFigure.Frozen.class::isInstance)
                .map(ShownFigure.Frozen.class::cast)
                .flatMap(frozen -> frozen.since().stream())
                .map(since -> new Hint(
                        "figure-changed",
                        List.of(item.number(), since.before(), since.now()),
                        Optional.of(since.explanation()),
                        Optional.of("/papers/" + paper.id().value())));
    }
}
