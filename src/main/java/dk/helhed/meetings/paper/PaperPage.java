package dk.helhed.meetings.paper;

import dk.helhed.chart.DrawnChart;
import dk.helhed.governance.Board;
import dk.helhed.meetings.ItemDecisions;
import dk.helhed.meetings.Meeting;
import dk.helhed.meetings.PaperId;
import dk.helhed.meetings.PaperText;
import dk.helhed.meetings.ReleasedPaper;
import dk.helhed.meetings.Section;
import dk.helhed.meetings.ShownFigure;
import dk.helhed.meetings.text.Block;
import dk.helhed.meetings.text.Markdown;
import dk.helhed.web.Page;
import dk.helhed.web.View;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A paper as the board reads it, drafted or released alike.
 *
 * @param figures by number, in order of appearance
 * @param charts of the figures that are shown whole
 * @param number of the item on the agenda
 * @param writes the reader may write it
 * @param decisions what the board decided on the item
 */
record PaperPage(
        PaperId paper,
        PaperText text,
        Standing standing,
        Map<String, ShownFigure> figures,
        Map<String, DrawnChart> charts,
        int number,
        Meeting meeting,
        Board board,
        boolean writes,
        ItemDecisions decisions)
        implements Page {

    sealed interface Standing {}

    /** Seen only by those who write it. */
    record Draft(Instant changedAt) implements Standing {}

    /** @param all every release, newest first */
    record Released(ReleasedPaper.Issue issue, List<ReleasedPaper.Issue> all) implements Standing {
        boolean isNewest() {
            return all.getFirst().version() == issue.version();
        }
    }

    String address() {
        return "/papers/" + paper.value();
    }

    boolean isReleased() {
        return standing instanceof Released;
    }

    /** The figures whose headline reads differently now than at the release. */
    List<ShownFigure.Frozen> changed() {
        return changed(List.copyOf(figures.keySet()));
    }

    List<ShownFigure.Frozen> changed(List<String> numbers) {
        return numbers.stream()
                .map(figures::get)
                .filter(ShownFigure.Frozen.class::isInstance)
                .map(ShownFigure.Frozen.class::cast)
                .filter(figure -> figure.since().isPresent())
                .toList();
    }

    List<Block> blocks(Section section) {
        return Markdown.blocks(text.text(section));
    }

    /** Whether a section is shown: one that is empty is left out, and a decision stands only on what was released. */
    boolean shows(Section section) {
        return switch (section.role()) {
            case SUMMARY, TEXT -> !text.text(section).isBlank();
            case RECOMMENDATION -> !text.recommendations().isEmpty();
            case ATTACHMENTS -> !text.attachments().isEmpty();
            case DECISION -> isReleased() && (!text.recommendations().isEmpty() || !decisions.isEmpty());
        };
    }

    /** Running text with its figures in it. */
    String html(Block.Prose prose, View view) {
        return prose.html(number -> new InlineFigure(view, number, Optional.ofNullable(figures.get(number))).html());
    }

    String line(String line, View view) {
        return html(Markdown.line(line), view);
    }

    Optional<ShownFigure> figure(String number) {
        return Optional.ofNullable(figures.get(number));
    }

    Optional<DrawnChart> chart(String number) {
        return Optional.ofNullable(charts.get(number));
    }
}
