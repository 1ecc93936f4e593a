package dk.helhed.statistics.figure;

import static java.util.stream.Collectors.toMap;

import dk.helhed.statistics.FigureForm;
import dk.helhed.statistics.FigureId;
import dk.helhed.statistics.FigureSummary;
import dk.helhed.statistics.FrozenFigureId;
import dk.helhed.statistics.figure.FigureQueries.FrozenRow;
import dk.helhed.statistics.measurement.Answers;
import dk.helhed.statistics.measurement.Indicator;
import dk.helhed.statistics.measurement.Indicators;
import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.Shapes;
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

    LivingFigures(FigureQueries queries, Indicators indicators, Answers answers) {
        this.queries = queries;
        this.indicators = indicators;
        this.answers = answers;
    }

    /** Without values: only what a list shows. */
    List<FigureSummary> summaries() {
        var names = indicators.all().stream()
                .collect(toMap(Indicator::id, indicator -> indicator.code() + " " + indicator.name()));
        return queries.all().stream()
                .map(figure -> new FigureSummary(
                        figure.id(),
                        figure.question().number(),
                        figure.question().title(),
                        figure.question().form(),
                        names.getOrDefault(figure.indicator(), "")))
                .toList();
    }

    Optional<StoredFigure> figure(String number) {
        return queries.byNumber(number);
    }

    Optional<StoredFigure> figure(FigureId id) {
        return queries.byId(id);
    }

    Optional<FigureContent> content(String number) {
        return figure(number).map(this::content);
    }

    FigureContent content(StoredFigure figure) {
        return answers.content(figure.question(), indicator(figure));
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

    Optional<FrozenRow> frozen(FrozenFigureId id) {
        return queries.frozen(id);
    }

    List<FrozenRow> frozenOf(FigureId figure) {
        return queries.frozenOf(figure);
    }
}
