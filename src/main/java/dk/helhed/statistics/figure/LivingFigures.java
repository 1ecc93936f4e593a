package dk.helhed.statistics.figure;

import static java.util.stream.Collectors.toMap;

import dk.helhed.statistics.FigureForm;
import dk.helhed.statistics.FigureId;
import dk.helhed.statistics.FigureSummary;
import dk.helhed.statistics.FrozenFigureId;
import dk.helhed.statistics.ReleaseId;
import dk.helhed.statistics.catalog.description.Audience;
import dk.helhed.statistics.catalog.unplaced.UnplacedTexts;
import dk.helhed.statistics.difference.Earlier;
import dk.helhed.statistics.figure.FigureQueries.FrozenRow;
import dk.helhed.statistics.measurement.Answers;
import dk.helhed.statistics.measurement.Indicator;
import dk.helhed.statistics.measurement.Indicators;
import dk.helhed.statistics.measurement.Measurement;
import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.Shapes;
import dk.helhed.statistics.publication.TraceAddress.Made;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Figures with their answers as the releases stand now. */
@Component
@Transactional(readOnly = true)
class LivingFigures {
    private final FigureQueries queries;
    private final Indicators indicators;
    private final Answers answers;
    private final Measurement measurement;
    private final UnplacedTexts unplaced;

    LivingFigures(
            FigureQueries queries,
            Indicators indicators,
            Answers answers,
            Measurement measurement,
            UnplacedTexts unplaced) {
        this.queries = queries;
        this.indicators = indicators;
        this.answers = answers;
        this.measurement = measurement;
        this.unplaced = unplaced;
    }

    /** Without values: only what a list shows. Figures on datasets that the audience may not see are not there. */
    List<FigureSummary> summaries(Audience audience) {
        var names = indicators.admitted(audience).stream()
                .collect(toMap(Indicator::id, indicator -> indicator.code() + " " + indicator.name()));
        return queries.all().stream()
                .filter(figure -> names.containsKey(figure.indicator()))
                .map(figure -> new FigureSummary(
                        figure.id(),
                        figure.question().number(),
                        figure.question().title(),
                        figure.question().form(),
                        names.getOrDefault(figure.indicator(), "")))
                .toList();
    }

    /** Empty as well when the audience may not see every dataset that the figure stands on. */
    Optional<StoredFigure> figure(String number, Audience audience) {
        return queries.byNumber(number).filter(figure -> admits(figure, audience));
    }

    Optional<StoredFigure> figure(FigureId id, Audience audience) {
        return queries.byId(id).filter(figure -> admits(figure, audience));
    }

    private boolean admits(StoredFigure figure, Audience audience) {
        return indicators.admitted(audience).stream()
                .anyMatch(indicator -> indicator.id().equals(figure.indicator()));
    }

    Optional<FigureContent> content(String number, Audience audience) {
        return figure(number, audience).map(this::content);
    }

    FigureContent content(StoredFigure figure) {
        return answers.content(figure.question(), indicator(figure));
    }

    /** As it stood in a file that was made of these; empty where that cannot be told any more. */
    Optional<Earlier> asMade(StoredFigure figure, Made made) {
        return answers.asMade(figure.question(), indicator(figure), made);
    }

    /** Whether a file could ever have been made of these. */
    boolean knows(StoredFigure figure, Made made) {
        return measurement.knows(indicator(figure), made);
    }

    Indicator indicator(StoredFigure figure) {
        return indicators.byId(figure.indicator()).orElseThrow();
    }

    List<Indicator> indicators() {
        return indicators.all();
    }

    Shapes shapes(FigureContent content) {
        return content.form() == FigureForm.MAP ? answers.shapes(content) : Shapes.NONE;
    }

    /** What the figure's releases hold of cells without an area. */
    List<UnplacedTexts.Rest> unplaced(FigureContent content) {
        return content.unplaced() == 0
                ? List.of()
                : unplaced.rests(content.releases().stream()
                        .map(FigureContent.ReleaseLine::id)
                        .map(ReleaseId::new)
                        .toList());
    }

    Optional<FrozenRow> frozen(FrozenFigureId id) {
        return queries.frozen(id);
    }

    List<FrozenRow> frozenOf(FigureId figure) {
        return queries.frozenOf(figure);
    }
}
