package dk.helhed.meetings.pack;

import dk.helhed.chart.ChartUnavailable;
import dk.helhed.chart.Charts;
import dk.helhed.kernel.Language;
import dk.helhed.meetings.AgendaLine;
import dk.helhed.meetings.Paper;
import dk.helhed.meetings.PaperFigures;
import dk.helhed.meetings.PaperText;
import dk.helhed.meetings.ReleasedPaper;
import dk.helhed.meetings.ShownFigure;
import dk.helhed.meetings.text.Block;
import dk.helhed.meetings.text.Markdown;
import dk.helhed.statistics.PublishedFigure;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes a paper ready for print: its figures, their drawings and its attachments. */
@Component
class PackParts {
    private final PaperFigures figures;
    private final Charts charts;
    private final PackAttachments attachments;

    PackParts(PaperFigures figures, Charts charts, PackAttachments attachments) {
        this.figures = figures;
        this.charts = charts;
        this.attachments = attachments;
    }

    PackPart sent(AgendaLine.Item item, ReleasedPaper paper) {
        return part(item, paper.text(), new PackPart.Sent(paper.issue()), figures.frozen(paper, Language.DANISH));
    }

    PackPart draft(AgendaLine.Item item, Paper paper) {
        var living = figures.living(paper.text(), Language.DANISH);
        return part(item, paper.text(), new PackPart.Draft(paper.changedAt()), living);
    }

    private PackPart part(
            AgendaLine.Item item, PaperText text, PackPart.Standing standing, Map<String, ShownFigure> shown) {
        var files = attachments.of(item.number(), text.attachments());
        return new PackPart(item, text, standing, shown, drawings(text, shown), files);
    }

    private Map<String, String> drawings(PaperText text, Map<String, ShownFigure> shown) {
        var drawings = new HashMap<String, String>();
        text.written().stream()
                .flatMap(section -> Markdown.blocks(text.text(section)).stream())
                .filter(Block.WholeFigure.class::isInstance)
                .map(block -> ((Block.WholeFigure) block).number())
                .distinct()
                .forEach(number -> Optional.ofNullable(shown.get(number))
                        .flatMap(this::drawing)
                        .ifPresent(svg -> drawings.put(number, svg)));
        return drawings;
    }

    /** The table stands in for a chart that cannot be drawn: a pack is printed even when the drawing engine is broken. */
    private Optional<String> drawing(ShownFigure figure) {
        try {
            return figure.figure()
                    .flatMap(PublishedFigure::chart)
                    .map(chart -> charts.printSvg(chart, Language.DANISH));
        } catch (ChartUnavailable broken) {
            return Optional.empty();
        }
    }
}
