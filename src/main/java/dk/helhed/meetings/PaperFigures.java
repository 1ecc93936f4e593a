package dk.helhed.meetings;

import dk.helhed.kernel.Language;
import dk.helhed.statistics.PublishedFigures;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The figures that a paper names, by number, in order of appearance. */
@Component
public class PaperFigures {
    private final PublishedFigures figures;

    PaperFigures(PublishedFigures figures) {
        this.figures = figures;
    }

    /** As they stand now: for a draft. */
    public Map<String, ShownFigure> living(PaperText text, Language language) {
        var shown = new LinkedHashMap<String, ShownFigure>();
        text.figures().forEach(number -> shown.put(number, living(number, language)));
        return shown;
    }

    /** As they stood at the release, each with what has changed since. */
    public Map<String, ShownFigure> frozen(ReleasedPaper paper, Language language) {
        var shown = new LinkedHashMap<String, ShownFigure>();
        paper.figures()
                .forEach((number, id) -> shown.put(
                        number,
                        figures.frozen(id, language)
                                .<ShownFigure>map(frozen -> new ShownFigure.Frozen(number, frozen))
                                .orElseGet(() -> new ShownFigure.Withheld(number))));
        return shown;
    }

    private ShownFigure living(String number, Language language) {
        return figures.living(number, language)
                .<ShownFigure>map(ShownFigure.Living::new)
                .orElseGet(() -> new ShownFigure.Unknown(number));
    }
}
