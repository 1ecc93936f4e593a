package dk.helhed.statistics.comparison;

import dk.helhed.chart.Pictures.Picture;
import dk.helhed.geography.Area;
import dk.helhed.geography.Areas;
import dk.helhed.geography.Crosswalks;
import dk.helhed.statistics.Grounds;
import dk.helhed.statistics.PublishedFigure;
import dk.helhed.statistics.PublishedTable;
import dk.helhed.statistics.comparison.ComparePage.Choice;
import dk.helhed.statistics.comparison.ComparePage.Compared;
import dk.helhed.statistics.comparison.ComparePage.Revised;
import dk.helhed.statistics.comparison.ComparePage.Why;
import dk.helhed.statistics.difference.Earlier;
import dk.helhed.statistics.drawing.Drawings;
import dk.helhed.statistics.measurement.Answers;
import dk.helhed.statistics.measurement.Indicator;
import dk.helhed.statistics.measurement.Measurement;
import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.Phrases;
import dk.helhed.statistics.publication.Publication;
import dk.helhed.statistics.publication.Remarks;
import dk.helhed.statistics.publication.Shapes;
import dk.helhed.statistics.publication.TraceAddress;
import dk.helhed.statistics.trace.AddressSteps;
import dk.helhed.statistics.trace.Trace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a comparison together. */
@Component
@Transactional(readOnly = true)
class ComparePages {
    private final Answers answers;
    private final Measurement measurement;
    private final Areas areas;
    private final Crosswalks crosswalks;
    private final Drawings drawings;

    ComparePages(Answers answers, Measurement measurement, Areas areas, Crosswalks crosswalks, Drawings drawings) {
        this.areas = areas;
        this.crosswalks = crosswalks;
        this.answers = answers;
        this.measurement = measurement;
        this.drawings = drawings;
    }

    ComparePage page(CompareForm form, Indicator indicator, Phrases phrases) {
        var comparing = Comparing.of(form, indicator, answers, areas.outside());
        return new ComparePage(
                indicator.code(),
                indicator.name(),
                indicator.current().question(),
                comparing.map(asked -> middles(asked, phrases)).orElse(List.of()),
                comparing.map(asked -> peers(asked, phrases)).orElse(List.of()),
                comparing.map(asked -> nows(asked, phrases)).orElse(List.of()),
                comparing.map(asked -> thens(asked, phrases)).orElse(List.of()),
                comparing.map(asked -> lengths(asked.times(), phrases)).orElse(List.of()),
                comparing.map(asked -> compared(form, asked, phrases)));
    }

    /** What leaves in a file: the rows of the page in all periods. */
    Optional<FigureContent> content(CompareForm form, Indicator indicator) {
        return Comparing.of(form, indicator, answers, areas.outside())
                .map(asked -> asked.both(answers).content());
    }

    /** The page with all that is chosen in it, which traces every value of the file. */
    Optional<String> address(CompareForm form, Indicator indicator) {
        return Comparing.of(form, indicator, answers, areas.outside()).map(asked -> asked.address(""));
    }

    /** The chart as a file that stands alone; empty when it cannot be drawn now. */
    Optional<String> svg(FigureContent content, Phrases phrases) {
        return drawings.svg(published(content, phrases), phrases);
    }

    Optional<Picture> png(FigureContent content, Phrases phrases) {
        return drawings.png(published(content, phrases), phrases);
    }

    private static PublishedFigure published(FigureContent content, Phrases phrases) {
        return new Publication(content, phrases).figure(Shapes.NONE, "", Grounds.NONE);
    }

    private Compared compared(CompareForm form, Comparing asked, Phrases phrases) {
        var both = asked.both(answers);
        var content = both.content();
        var ranks = Ranks.of(both.level(), asked.times().now(), areas.outside(), Editions.of(crosswalks.all()));
        var lines = new Lines(asked, content, ranks, phrases);
        var figure = published(content, phrases);
        return new Compared(
                lines.middle().orElseGet(() -> named(asked.middle(), phrases)),
                lines.hasMiddle(),
                phrases.period(asked.times().now()),
                asked.times().then().map(phrases::period),
                lines.all(),
                ranks.withoutBeside(asked.middle().id().value()),
                phrases.composed(content.periods()),
                new Remarks(content, phrases).breaks(),
                drawings.onPage(figure, content, phrases),
                figure.sourceLine(),
                figure.notes(),
                revised(asked, both.level(), phrases),
                why(form, asked, content, phrases),
                lines.address(""),
                files(lines, figure));
    }

    /** By ending; pictures where there is a chart. */
    private static Map<String, String> files(Lines lines, PublishedFigure figure) {
        var endings = figure.chart().isPresent()
                ? List.of("csv", "json", "png", "svg", "xlsx")
                : List.of("csv", "json", "xlsx");
        var files = new LinkedHashMap<String, String>();
        endings.forEach(ending -> files.put(ending, lines.address("." + ending)));
        return files;
    }

    private Revised revised(Comparing asked, FigureContent now, Phrases phrases) {
        return asked.revisions(answers, now, phrases)
                .map(found -> new Revised(false, found.changes(), found.compared(), found.withheld()))
                .orElseGet(() -> new Revised(true, List.of(), 0, List.of()));
    }

    private Why why(CompareForm form, Comparing asked, FigureContent content, Phrases phrases) {
        var at = form.tracedPeriod().orElse(asked.times().now());
        var named = form.tracedArea().map(area -> TraceAddress.find(content, area, at));
        var since = Earlier.since(
                content,
                phrases,
                form.madeOf(),
                made -> measurement.knows(asked.indicator(), made),
                made -> asked.asMade(answers, made)
                        .flatMap(was -> form.tracedArea().flatMap(area -> was.said(area, at, phrases))));
        if (named.isPresent() && named.get().isEmpty()) {
            return new Why(phrases.text("trace.gone"), both(since, AddressSteps.gone(phrases)));
        }
        var codes =
                content.periods().stream().map(FigureContent.PeriodColumn::code).toList();
        var period = codes.indexOf(codes.contains(at) ? at : asked.times().now());
        var row = named.flatMap(found -> found).map(PublishedTable.Spot::place).orElseGet(() -> row(form, content));
        return new Why(
                phrases.place(content.places().get(row)) + ", " + phrases.period(codes.get(period)),
                both(since, new Trace(content, phrases, row, period).steps()));
    }

    private static List<Trace.Step> both(List<Trace.Step> some, List<Trace.Step> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static int row(CompareForm form, FigureContent content) {
        return form.tracedRow() >= 0 && form.tracedRow() < content.places().size() ? form.tracedRow() : 0;
    }

    private List<Choice> middles(Comparing asked, Phrases phrases) {
        var outside = areas.outside();
        return asked.choices().stream()
                .filter(area -> !outside.contains(area.id()))
                .map(area ->
                        new Choice(area.id().value().toString(), named(area, phrases), area.equals(asked.middle())))
                .toList();
    }

    private static List<Choice> peers(Comparing asked, Phrases phrases) {
        return asked.choices().stream()
                .filter(area -> !area.equals(asked.middle()) && !asked.above().contains(area))
                .map(area -> new Choice(
                        area.id().value().toString(),
                        named(area, phrases),
                        asked.peers().contains(area)))
                .toList();
    }

    private static String named(Area area, Phrases phrases) {
        return phrases.text("of-kind", area.name(), phrases.word(area.level().key()));
    }

    private static List<Choice> nows(Comparing asked, Phrases phrases) {
        return asked.times().all().reversed().stream()
                .map(code -> new Choice(
                        code, phrases.period(code), code.equals(asked.times().now())))
                .toList();
    }

    private static List<Choice> thens(Comparing asked, Phrases phrases) {
        return asked.times().before().reversed().stream()
                .map(code -> new Choice(
                        code,
                        phrases.period(code),
                        asked.times().then().filter(code::equals).isPresent()))
                .toList();
    }

    /** None where what is counted is put together to nothing longer. */
    private static List<Choice> lengths(Times times, Phrases phrases) {
        var counted = new Choice(
                "",
                phrases.word("statistics-periods.choose.counted"),
                times.together().isEmpty());
        return times.offered().isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(counted),
                                times.offered().stream()
                                        .map(length -> new Choice(
                                                length.name(),
                                                phrases.word("statistics-periods.choose." + length),
                                                times.together()
                                                        .filter(length::equals)
                                                        .isPresent())))
                        .toList();
    }
}
