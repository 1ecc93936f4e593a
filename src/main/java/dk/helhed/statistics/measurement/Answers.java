package dk.helhed.statistics.measurement;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Areas;
import dk.helhed.geography.Groupings;
import dk.helhed.statistics.difference.Earlier;
import dk.helhed.statistics.indicator.Definition;
import dk.helhed.statistics.indicator.DefinitionVersion;
import dk.helhed.statistics.measurement.Measurement.Standing;
import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.FigureContent.DefinitionLine;
import dk.helhed.statistics.publication.FigureContent.IndicatorLine;
import dk.helhed.statistics.publication.Shapes;
import dk.helhed.statistics.publication.TraceAddress.Made;
import dk.helhed.statistics.question.PeriodChoice;
import dk.helhed.statistics.question.Question;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers a question in the one form that is shown, exported and frozen. The same computation serves them all. */
@Component
public class Answers {
    private final Measurement measurement;
    private final Areas areas;
    private final Groupings groupings;
    private final Labels labels;
    private final SourceLines sources;

    Answers(Measurement measurement, Areas areas, Groupings groupings, Labels labels, SourceLines sources) {
        this.groupings = groupings;
        this.measurement = measurement;
        this.areas = areas;
        this.labels = labels;
        this.sources = sources;
    }

    /** The answer as the releases stand now. */
    public FigureContent content(Question question, Indicator indicator) {
        return content(question, indicator, Standing.CURRENT);
    }

    /** What was answered before the newest release of each dataset; where it is the first, what is answered now. */
    public FigureContent before(Question question, Indicator indicator) {
        return content(question, indicator, Standing.PREVIOUS);
    }

    /** The answer as it stood in a file that was made of these; empty where they answer no more. */
    public Optional<Earlier> asMade(Question question, Indicator indicator, Made made) {
        return asMade(
                List.of(question), indicator, made, then -> content(question, then, Standing.among(made.releases())));
    }

    /**
     * The answers to several questions about all periods, from one measurement. What one of them makes necessary to hide is hidden
     * in all.
     */
    public List<FigureContent> contents(List<Question> questions, Indicator indicator) {
        return contents(questions, indicator, Standing.CURRENT);
    }

    /** The first of them as it stood in a file that was made of these; empty where they answer no more. */
    public Optional<Earlier> asMade(List<Question> questions, Indicator indicator, Made made) {
        return asMade(
                questions,
                indicator,
                made,
                then -> contents(questions, then, Standing.among(made.releases()))
                        .getFirst());
    }

    private Optional<Earlier> asMade(
            List<Question> questions, Indicator indicator, Made made, Function<Indicator, FigureContent> answered) {
        return indicator
                .until(Collections.max(made.definitions()))
                .map(then -> new Earlier(
                        answered.apply(then), hiding(questions, indicator, then, Standing.among(made.releases()))))
                .filter(earlier -> earlier.is(made));
    }

    /** Periods in which anything is hidden of any area, shown or not, by the releases before or by those that count now. */
    public Set<String> hidingBefore(Question question, Indicator indicator) {
        return hiding(List.of(question), indicator, indicator, Standing.PREVIOUS);
    }

    private Set<String> hiding(List<Question> questions, Indicator now, Indicator then, Standing standing) {
        var before = measured(questions, then, standing);
        var today = measured(questions, now, Standing.CURRENT);
        return Stream.concat(
                        Stream.of(before, today).flatMap(measured -> measured.table().hiding().stream()),
                        before.definedOtherwise(today))
                .collect(Collectors.toSet());
    }

    private List<FigureContent> contents(List<Question> questions, Indicator indicator, Standing standing) {
        var known = places(indicator);
        var measured = measured(questions, indicator, standing);
        return questions.stream()
                .map(question -> content(question, indicator, known, measured))
                .toList();
    }

    /** All that they ask of, in all periods, which all of them put together alike. */
    private Measured measured(List<Question> questions, Indicator indicator, Standing standing) {
        var known = places(indicator);
        var asked = questions.stream()
                .flatMap(question -> known.asked(question.scope()).stream())
                .distinct()
                .toList();
        return measurement.measure(
                indicator.versions(), PeriodChoice.all(), questions.getFirst().together(), asked, standing);
    }

    /** Whether there is something to be answered before: whether any dataset had a release that counted earlier. */
    public boolean hasBefore(Indicator indicator) {
        return measurement.hasPrevious(indicator.versions());
    }

    private FigureContent content(Question question, Indicator indicator, Standing standing) {
        var known = places(indicator);
        var asked = known.asked(question.scope());
        var measured =
                measurement.measure(indicator.versions(), question.periods(), question.together(), asked, standing);
        return content(question, indicator, known, measured);
    }

    private FigureContent content(Question question, Indicator indicator, Places known, Measured measured) {
        var places = known.shown(question, measured.table().extents(), measured.counted());
        var table = measured.table()
                .only(List.copyOf(places.keySet()), measured.table().periods());
        return new FigureContent(
                question.number(),
                question.title(),
                question.form(),
                new IndicatorLine(
                        indicator.code(), indicator.name(), indicator.current().question()),
                indicator.versions().stream().map(this::line).toList(),
                List.copyOf(places.values()),
                SafeCells.columns(measured),
                SafeCells.of(table, measured.together(), known::name),
                table.rule().threshold(),
                measured.unplaced(),
                sources.of(measured, table));
    }

    /** Outlines of all areas of one level that the figure is about: that of the numbers, else the first that has outlines. */
    public Shapes shapes(FigureContent content) {
        return content.places().stream()
                .filter(place -> !place.isWhole())
                .sorted(Comparator.comparing(FigureContent.Place::isComposed))
                .flatMap(place -> level(place).stream())
                .distinct()
                .map(this::shapes)
                .filter(shapes -> !shapes.outlines().isEmpty())
                .findFirst()
                .orElse(Shapes.NONE);
    }

    /** What was frozen before its level was kept has it from the area. */
    private Optional<AreaLevel> level(FigureContent.Place place) {
        return place.level()
                .map(AreaLevel::valueOf)
                .or(() -> place.area().flatMap(id -> areas.area(new AreaId(id))).map(Area::level));
    }

    /** Areas that a figure of the indicator may be about: those of its level, then those put together from several of them. */
    public List<Area> areas(Indicator indicator) {
        return places(indicator).choices();
    }

    /** Of these those that the releases have counts of now. */
    public Set<AreaId> counted(Indicator indicator) {
        return measurement.counted(indicator.versions());
    }

    /** The level of its areas where all of them together are not the city. */
    public Optional<AreaLevel> shortOfCity(Indicator indicator) {
        return places(indicator).coverage().shortOfCity(counted(indicator), periods(indicator));
    }

    /** The levels of areas that its numbers are divided by. */
    public List<AreaLevel> levels(Indicator indicator) {
        return measurement.levels(indicator.versions());
    }

    /** Periods that the releases hold now, oldest first. */
    public List<String> periods(Indicator indicator) {
        return measurement.periods(indicator.versions());
    }

    private Shapes shapes(AreaLevel level) {
        var drawn = areas.shapes(level);
        return new Shapes(areas.ofLevel(level).stream()
                .flatMap(area -> Optional.ofNullable(drawn.get(area.id()))
                        .map(shape -> new Shapes.Shape(
                                area.id().value(), area.name(), area.colour(), shape.geometry(), shape.source()))
                        .stream())
                .toList());
    }

    private Places places(Indicator indicator) {
        return new Places(
                areas.all(), groupings.compositions(), measurement.levels(indicator.versions()), measurement.borders());
    }

    private DefinitionLine line(DefinitionVersion version) {
        var definition = version.definition();
        var presentation = definition.presentation();
        return new DefinitionLine(
                version.number(),
                version.validFrom(),
                labels.of(definition.numerator()),
                definition.denominator().map(labels::of),
                presentation.factor(),
                presentation.unit(),
                presentation.decimals(),
                labels.adding(definition),
                Optional.of(labels.elsewhere(definition)).filter(spoken -> !spoken.isEmpty()),
                definition instanceof Definition.Share ? Optional.of(true) : Optional.empty());
    }
}
