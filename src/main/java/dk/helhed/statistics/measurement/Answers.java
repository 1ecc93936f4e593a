package dk.helhed.statistics.measurement;

import dk.helhed.geography.Area;
import dk.helhed.geography.AreaId;
import dk.helhed.geography.AreaLevel;
import dk.helhed.geography.Areas;
import dk.helhed.kernel.Copenhagen;
import dk.helhed.statistics.indicator.DefinitionVersion;
import dk.helhed.statistics.indicator.Extent;
import dk.helhed.statistics.measurement.Measured.Source;
import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.FigureContent.DefinitionLine;
import dk.helhed.statistics.publication.FigureContent.IndicatorLine;
import dk.helhed.statistics.publication.FigureContent.Place;
import dk.helhed.statistics.publication.FigureContent.ReleaseLine;
import dk.helhed.statistics.publication.Shapes;
import dk.helhed.statistics.question.Question;
import dk.helhed.statistics.question.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers a question in the one form that is shown, exported and frozen. The same computation serves them all. */
@Component
public class Answers {
    private final Measurement measurement;
    private final Areas areas;
    private final Labels labels;

    Answers(Measurement measurement, Areas areas, Labels labels) {
        this.measurement = measurement;
        this.areas = areas;
        this.labels = labels;
    }

    /** The answer as the releases stand now. */
    public FigureContent content(Question question, Indicator indicator) {
        var measured = measurement.measure(indicator.versions(), question.periods());
        var known = known(measured);
        var places = places(question, measured, known);
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
                SafeCells.of(table),
                table.rule().threshold(),
                measured.unplaced(),
                measured.sources().stream().map(Answers::release).toList());
    }

    /** Outlines of all areas of the level that the figure is about, where they have one. */
    public Shapes shapes(FigureContent content) {
        return content.places().stream()
                .flatMap(place -> place.area().stream())
                .findFirst()
                .flatMap(id -> areas.area(new AreaId(id)))
                .map(area -> shapes(area.level()))
                .orElse(Shapes.NONE);
    }

    /** Areas that a figure of the indicator may be about, in their own order. */
    public List<Area> areas(Indicator indicator) {
        return measurement.levels(indicator.versions()).stream()
                .flatMap(level -> areas.ofLevel(level).stream())
                .toList();
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

    /** Areas of the levels that were measured, in their own order. */
    private Map<AreaId, Area> known(Measured measured) {
        var known = new LinkedHashMap<AreaId, Area>();
        measured.sources().stream()
                .map(source -> source.dataset().level())
                .distinct()
                .forEach(level -> areas.ofLevel(level).forEach(area -> known.put(area.id(), area)));
        return known;
    }

    private Map<Extent, Place> places(Question question, Measured measured, Map<AreaId, Area> known) {
        var inTable = measured.table().extents();
        var places = new LinkedHashMap<Extent, Place>();
        chosen(question.scope(), inTable, known)
                .filter(id -> inTable.contains(new Extent.Part(id)))
                .forEach(id -> places.put(
                        new Extent.Part(id),
                        place(id, Optional.ofNullable(known.get(id)).or(() -> areas.area(id)))));
        if (question.withWhole() && inTable.contains(new Extent.Whole())) {
            places.put(new Extent.Whole(), new Place(Optional.empty(), "", 0, inTable.size() - 1));
        }
        return places;
    }

    /** Areas in the order they are shown: as chosen, else as geography orders them, strangers last. */
    private static Stream<AreaId> chosen(Scope scope, List<Extent> inTable, Map<AreaId, Area> known) {
        return switch (scope) {
            case Scope.WholeOnly() -> Stream.empty();
            case Scope.Chosen(var ids) -> ids.stream();
            case Scope.All() ->
                Stream.concat(known.keySet().stream(), inTable.stream().flatMap(Answers::area))
                        .distinct();
        };
    }

    private static Stream<AreaId> area(Extent extent) {
        return extent instanceof Extent.Part(var id) ? Stream.of(id) : Stream.empty();
    }

    private static Place place(AreaId id, Optional<Area> area) {
        return new Place(
                Optional.of(id.value()),
                area.map(Area::name).orElse(id.value().toString()),
                area.map(Area::colour).orElse(0),
                1);
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
                presentation.decimals());
    }

    private static ReleaseLine release(Source source) {
        var dataset = source.dataset();
        var release = source.release();
        return new ReleaseLine(
                release.id().value(),
                dataset.name(),
                dataset.source(),
                dataset.licenceLine(),
                dataset.invented(),
                release.number(),
                release.fileName(),
                release.fileHash(),
                Copenhagen.at(release.receivedAt()).toLocalDate(),
                Optional.of(release.dictionaryVersion()));
    }
}
