package dk.helhed.statistics.figure;

import dk.helhed.chart.DrawnChart;
import dk.helhed.chart.Pictures.Picture;
import dk.helhed.statistics.FrozenFigureId;
import dk.helhed.statistics.PublishedFigure;
import dk.helhed.statistics.PublishedTable.Spot;
import dk.helhed.statistics.catalog.description.Audience;
import dk.helhed.statistics.difference.Earlier;
import dk.helhed.statistics.difference.Validity;
import dk.helhed.statistics.drawing.Drawings;
import dk.helhed.statistics.drawing.OffTheMap;
import dk.helhed.statistics.figure.FigurePage.Defined;
import dk.helhed.statistics.figure.FigurePage.Headline;
import dk.helhed.statistics.figure.FigurePage.Kept;
import dk.helhed.statistics.figure.FigurePage.Option;
import dk.helhed.statistics.figure.FigurePage.Traced;
import dk.helhed.statistics.figure.FigureQueries.FrozenRow;
import dk.helhed.statistics.measurement.Indicator;
import dk.helhed.statistics.measurement.Labels;
import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.Phrases;
import dk.helhed.statistics.publication.Publication;
import dk.helhed.statistics.publication.Remarks;
import dk.helhed.statistics.publication.TraceAddress;
import dk.helhed.statistics.publication.TraceAddress.Made;
import dk.helhed.statistics.trace.AddressSteps;
import dk.helhed.statistics.trace.Trace;
import dk.helhed.web.Texts;
import dk.helhed.web.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the page of a figure together. */
@Component
class FigurePages {
    private final LivingFigures living;
    private final FigureShelf shelf;
    private final Labels labels;
    private final Drawings drawings;
    private final Texts texts;

    FigurePages(LivingFigures living, FigureShelf shelf, Labels labels, Drawings drawings, Texts texts) {
        this.living = living;
        this.shelf = shelf;
        this.labels = labels;
        this.drawings = drawings;
        this.texts = texts;
    }

    /**
     * Which value to trace: the headline's where none is asked for.
     *
     * @param place its row, and {@code period} its column
     * @param named as files name it, which counts before row and column
     */
    record Asked(OptionalInt place, OptionalInt period, Optional<Named> named, Optional<String> by) {}

    /** By the code of the area and of the period. */
    record Named(String area, String period) {}

    FigurePage page(StoredFigure stored, Viewer viewer, Asked asked) {
        var content = living.content(stored);
        var figure = shelf.published(content, viewer.language());
        return page(new Shown(stored, content, content, figure, Optional.empty()), viewer, asked);
    }

    /** As it was frozen; empty when there is no such freezing of the figure, or the viewer may not see what was read. */
    Optional<FigurePage> kept(StoredFigure stored, FrozenFigureId id, Viewer viewer, Asked asked) {
        return shelf.kept(stored, id, Audience.of(viewer)).map(row -> {
            var figure = shelf.published(row, viewer.language());
            var shown = new Shown(stored, shelf.content(row), living.content(stored), figure, Optional.of(row));
            return page(shown, viewer, asked);
        });
    }

    /** What a file of the figure holds: as it was frozen where that is asked for, else as it is. */
    Optional<FigureContent> content(StoredFigure stored, Optional<FrozenFigureId> kept, Viewer viewer) {
        return kept.isEmpty()
                ? Optional.of(living.content(stored))
                : kept.flatMap(id -> shelf.kept(stored, id, Audience.of(viewer)))
                        .map(shelf::content);
    }

    /**
     * What the page is about: the figure as it is, or as it was frozen.
     *
     * @param now as it is, in both cases
     */
    private record Shown(
            StoredFigure stored,
            FigureContent content,
            FigureContent now,
            PublishedFigure figure,
            Optional<FrozenRow> frozen) {
        Optional<FigurePage.Moment> moment() {
            return frozen.map(row -> new FigurePage.Moment(row.id(), row.frozenAt()));
        }
    }

    private FigurePage page(Shown shown, Viewer viewer, Asked asked) {
        var content = shown.content();
        var figure = shown.figure();
        var indicator = living.indicator(shown.stored());
        var phrases = new Phrases(texts, viewer.language());
        var remarks = new Remarks(content, phrases);
        return new FigurePage(
                figure,
                shown.moment(),
                headline(content, phrases),
                drawn(figure, content, phrases),
                new Publication(content, phrases).words().voluntary(),
                remarks.cautions(),
                remarks.breaks(),
                OffTheMap.of(content, figure.chart(), phrases),
                indicator.code(),
                indicator.current().question(),
                traced(shown, phrases, asked),
                definitions(indicator, phrases),
                kept(shown, viewer),
                living.unplaced(content),
                content.threshold());
    }

    PublishedFigure published(FigureContent content, Phrases phrases) {
        return shelf.published(content, phrases.language());
    }

    Optional<DrawnChart> drawn(PublishedFigure figure, FigureContent content, Phrases phrases) {
        return drawings.onPage(figure, content, phrases);
    }

    /** The chart as an SVG file that stands alone; empty when there is nothing to draw or it cannot be drawn now. */
    Optional<String> svg(FigureContent content, Phrases phrases) {
        return drawings.svg(published(content, phrases), phrases);
    }

    Optional<Picture> png(FigureContent content, Phrases phrases) {
        return drawings.png(published(content, phrases), phrases);
    }

    private Headline headline(FigureContent content, Phrases phrases) {
        var publication = new Publication(content, phrases);
        if (content.isEmpty()
                || !(content.at(content.mainPlace(), content.lastPeriod()) instanceof FigureContent.Shown shown)) {
            return new Headline(false, publication.headline(), "", sums(content, phrases), publication.headlineAt(), 0);
        }
        var place = content.places().get(content.mainPlace());
        var period = phrases.period(content.periods().getLast().code());
        var unit = phrases.told(content).newest().unit();
        return new Headline(
                true,
                publication.shown(shown, ""),
                unit.isEmpty() ? period : phrases.text("headline.unit", unit, period),
                sums(content, phrases),
                phrases.place(place),
                place.colour());
    }

    private static String sums(FigureContent content, Phrases phrases) {
        if (content.isEmpty()) {
            return "";
        }
        var definition = phrases.told(content).newest();
        var publication = new Publication(content, phrases);
        var last = content.lastPeriod();
        var cell = content.at(content.mainPlace(), last);
        var seen = cell.seen();
        return seen.above()
                .flatMap(above -> seen.below()
                        .flatMap(below -> definition
                                .denominator()
                                .map(name -> phrases.text(
                                        "headline.sums",
                                        definition.numerator(),
                                        publication.sum(cell, above, last),
                                        name,
                                        publication.sum(cell, below, last)))))
                .orElse("");
    }

    private Traced traced(Shown shown, Phrases phrases, Asked asked) {
        var content = shown.content();
        if (content.isEmpty()) {
            return new Traced(List.of(), List.of(), List.of());
        }
        var named = asked.named().map(value -> TraceAddress.find(content, value.area(), value.period()));
        var spot = named.flatMap(found -> found).orElseGet(() -> spot(content, asked));
        var isGone = named.isPresent() && named.get().isEmpty();
        var trace = new Trace(content, phrases, spot.place(), spot.period());
        return new Traced(
                options(
                        content.places().size(),
                        spot.place(),
                        i -> phrases.place(content.places().get(i))),
                options(
                                content.periods().size(),
                                spot.period(),
                                i -> phrases.period(content.periods().get(i).code()))
                        .reversed(),
                steps(shown, phrases, asked, isGone ? AddressSteps.gone(phrases) : trace.steps()));
    }

    private List<Trace.Step> steps(Shown shown, Phrases phrases, Asked asked, List<Trace.Step> steps) {
        var since = Earlier.since(
                shown.content(),
                phrases,
                asked.by().flatMap(Made::parse),
                made -> living.knows(shown.stored(), made),
                made -> living.asMade(shown.stored(), made)
                        .flatMap(was ->
                                asked.named().flatMap(value -> was.said(value.area(), value.period(), phrases))));
        return Stream.concat(since.stream(), steps.stream()).toList();
    }

    private static Spot spot(FigureContent content, Asked asked) {
        return new Spot(
                inside(asked.place(), content.places().size(), content.mainPlace()),
                inside(asked.period(), content.periods().size(), content.lastPeriod()));
    }

    private static int inside(OptionalInt asked, int size, int usual) {
        return asked.isPresent() && asked.getAsInt() >= 0 && asked.getAsInt() < size ? asked.getAsInt() : usual;
    }

    private static List<Option> options(int size, int chosen, IntFunction<String> name) {
        return IntStream.range(0, size)
                .mapToObj(i -> new Option(i, name.apply(i), i == chosen))
                .toList();
    }

    private List<Defined> definitions(Indicator indicator, Phrases phrases) {
        return indicator.wordings().reversed().stream()
                .map(wording -> new Defined(
                        wording.version().number(),
                        wording.name(),
                        labels.formula(wording.version().definition(), phrases),
                        Validity.of(wording.version(), indicator.versions(), phrases),
                        wording.note(),
                        wording == indicator.current()))
                .toList();
    }

    private List<Kept> kept(Shown shown, Viewer viewer) {
        return living.frozenOf(shown.stored().id()).stream()
                .filter(row -> shelf.admits(row, Audience.of(viewer)))
                .map(row -> shelf.frozen(row, viewer.language(), Optional.of(shown.now())))
                .map(frozen -> new Kept(
                        frozen.id().value(),
                        frozen.frozenAt(),
                        frozen.figure().headline(),
                        frozen.intact(),
                        frozen.since()))
                .toList();
    }
}
