package dk.helhed.meetings;

import dk.helhed.kernel.Language;
import dk.helhed.meetings.text.FigureMarks;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The lines of a released paper as plain words: each figure as the value it was frozen with. */
@Component
public class LineWords {
    private final ReleasedPapers released;
    private final PaperFigures figures;

    LineWords(ReleasedPapers released, PaperFigures figures) {
        this.released = released;
        this.figures = figures;
    }

    /** A line that names no figure costs no question. */
    public String plain(Optional<PaperId> paper, String line, Language language) {
        if (FigureMarks.numbers(Stream.of(line)).isEmpty()) {
            return line;
        }
        var frozen = paper.flatMap(released::newest)
                .map(sent -> figures.frozen(sent, language))
                .orElse(Map.of());
        return FigureMarks.replaced(
                line,
                number -> Optional.ofNullable(frozen.get(number))
                        .flatMap(ShownFigure::figure)
                        .map(figure -> figure.headline())
                        .orElse(number));
    }
}
