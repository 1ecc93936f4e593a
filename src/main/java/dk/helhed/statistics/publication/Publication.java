package dk.helhed.statistics.publication;

import dk.helhed.chart.ChartDescription;
import dk.helhed.statistics.FigureForm;
import dk.helhed.statistics.Grounds;
import dk.helhed.statistics.PublishedFigure;
import dk.helhed.statistics.PublishedTable.Look;
import dk.helhed.statistics.marking.MarkWords;
import dk.helhed.statistics.publication.FigureContent.Cell;
import dk.helhed.statistics.publication.FigureContent.DefinitionLine;
import dk.helhed.statistics.publication.FigureContent.Hidden;
import dk.helhed.statistics.publication.FigureContent.Nil;
import dk.helhed.statistics.publication.FigureContent.ReleaseLine;
import dk.helhed.statistics.publication.FigureContent.Shown;
import dk.helhed.statistics.statement.StatementWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Puts a figure into the reader's words. */
public final class Publication {
    /** What files say of the state of each value: in words, for a program, the source's own sign, and why. */
    static final List<String> STATES = List.of("head.state", "head.code", "head.sign", "head.reason");

    private static final String BETWEEN = " · ";
    private final FigureContent content;
    private final Phrases phrases;

    public Publication(FigureContent content, Phrases phrases) {
        this.content = phrases.told(content);
        this.phrases = phrases;
    }

    public PublishedFigure figure(Shapes shapes, String checksum, Grounds grounds) {
        return new PublishedFigure(
                content.number(),
                content.title(),
                subtitle(),
                content.form(),
                headline(),
                look(),
                headlineAt(),
                new Tables(content, phrases).table(),
                chart(shapes),
                sourceLine(shapes),
                notes(),
                content.dataDate(),
                definition(),
                grounds,
                checksum);
    }

    /** What the sources demand to be told with their numbers. */
    public List<String> notes() {
        return words().mandatory();
    }

    public StatementWords words() {
        return new StatementWords(told(content), phrases.texts(), phrases.language());
    }

    static List<StatementWords.Told> told(FigureContent content) {
        return content.releases().stream()
                .flatMap(release ->
                        release.said().map(said -> new StatementWords.Told(release.dataset(), said)).stream())
                .toList();
    }

    /** The versions that the periods follow, oldest first. */
    static List<DefinitionLine> followed(FigureContent content) {
        return content.versions().stream()
                .filter(version -> content.definitions().contains(version.number()))
                .toList();
    }

    /** Number and title; what is compared has no number. */
    String named() {
        return content.number().isEmpty() ? content.title() : content.number() + " " + content.title();
    }

    public Optional<ChartDescription> chart(Shapes shapes) {
        return content.isEmpty() ? Optional.empty() : new Charting(content, phrases, shapes).chart(subtitle());
    }

    public String headline() {
        return content.isEmpty()
                ? phrases.text("nil.NO_RELEASE")
                : said(content.at(content.mainPlace(), content.lastPeriod()), content.lastPeriod());
    }

    private Look look() {
        return content.isEmpty() ? Look.NONE : look(content.at(content.mainPlace(), content.lastPeriod()));
    }

    /** How a cell is set: as a number, or as which kind of word. */
    public static Look look(Cell cell) {
        return switch (cell) {
            case Shown _ -> Look.NUMBER;
            case Nil _ -> Look.NONE;
            case Hidden _ -> Look.PROTECTED;
        };
    }

    public String headlineAt() {
        return content.isEmpty()
                ? ""
                : phrases.place(content.places().get(content.mainPlace())) + ", "
                        + phrases.period(content.periods().getLast().code());
    }

    public String subtitle() {
        var indicator = content.indicator();
        var parts = new ArrayList<String>();
        boolean isMixed = content.form() == FigureForm.TABLE && content.mixesUnits();
        var unit = isMixed ? "" : content.newest().unit();
        parts.add(unit.isEmpty() ? indicator.name() : indicator.name() + ", " + unit);
        if (!content.isEmpty()) {
            parts.add(places());
            parts.add(span());
            phrases.composed(content.periods()).ifPresent(parts::add);
        }
        return String.join(BETWEEN, parts);
    }

    public String span() {
        return phrases.periods(
                content.periods().getFirst().code(), content.periods().getLast().code());
    }

    private String places() {
        var areas = content.areas();
        var named = content.places().stream()
                .filter(place -> !place.isWhole())
                .map(phrases::place)
                .collect(Collectors.joining(", "));
        var first = areas > 3 ? many(areas) : named;
        return content.places().stream()
                .filter(FigureContent.Place::isWhole)
                .findFirst()
                .map(whole -> areas == 0
                        ? phrases.place(whole)
                        : phrases.text("places-and-whole", first, phrases.wholeWithin(whole.level())))
                .orElse(first);
    }

    /** With the kind where there is but one. What lies outside is counted among them, so they are areas and not districts. */
    private String many(long areas) {
        var kinds = content.places().stream()
                .filter(place -> !place.isWhole())
                .map(FigureContent.Place::level)
                .distinct()
                .toList();
        var said = phrases.text("places", areas);
        return kinds.size() > 1
                ? said
                : kinds.getFirst()
                        .map(kind -> phrases.word("geography.levels." + kind)
                                .toLowerCase(phrases.language().locale()))
                        .map(kind -> phrases.text("of-kind", said, kind))
                        .orElse(said);
    }

    public String definition() {
        return definition("statistics.figure.definition-of");
    }

    /** Beside the word for an indicator, which is not said again. */
    String defined() {
        return definition("statistics-figures.definition-of");
    }

    private String definition(String key) {
        return phrases.word(
                key,
                content.indicator().code(),
                content.definitions().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                content.definitions().size());
    }

    public String releases() {
        return content.releases().stream()
                .map(release -> phrases.text("release-of", release.dataset(), release.number()))
                .collect(Collectors.joining("; "));
    }

    /** Source, licence, data date, how many values are missing, protected and placed nowhere, and who drew the outlines of a map. */
    private String sourceLine(Shapes shapes) {
        return source(shapes, named -> phrases.text("source.named", named));
    }

    /** The same without a map, under a head that says already that it is the source. */
    public String source() {
        return source(Shapes.NONE, UnaryOperator.identity());
    }

    private String source(Shapes shapes, UnaryOperator<String> saying) {
        var parts = new ArrayList<String>();
        if (content.releases().stream().anyMatch(ReleaseLine::invented)) {
            parts.add(phrases.text("source.invented"));
        }
        if (!content.releases().isEmpty()) {
            parts.add(saying.apply(content.releases().stream()
                    .map(Publication::named)
                    .distinct()
                    .collect(Collectors.joining("; "))));
            parts.add(phrases.text("source.received", phrases.format().date(content.dataDate())));
        }
        if (!shapes.sources().isEmpty()) {
            parts.add(phrases.text("source.shapes", String.join("; ", shapes.sources())));
        }
        parts.addAll(new Remarks(content, phrases).counts());
        return String.join(BETWEEN, parts) + ".";
    }

    /** The value, with a mark where it is an estimate, and what its files mark it with. */
    public String shown(Shown shown, String unit) {
        var plain = phrases.value(shown.value(), unit);
        var said = shown.carried().isPresent() ? phrases.text("carried.about", plain) : plain;
        return shown.marks().isEmpty()
                ? said
                : phrases.word("statistics-marks.shown", said, MarkWords.signs(shown.marks()));
    }

    /** What the files say of the cells behind the value; empty where they say no more. */
    public String marked(Shown shown) {
        return phrases.marks(content)
                .explained(shown.marks(), shown.denominator().isPresent());
    }

    /** One of the two sums: all its decimals as counted, those of the indicator where it is an estimate. */
    public String sum(Cell cell, BigDecimal sum, int period) {
        var decimals = content.definition(period).decimals();
        return isEstimate(cell)
                ? phrases.text("carried.about", phrases.format().number(sum, decimals))
                : phrases.exact(sum);
    }

    private static boolean isEstimate(Cell cell) {
        return switch (cell) {
            case Shown shown -> shown.carried().isPresent();
            case Nil nil -> nil.sides().flatMap(Seen.Sides::carried).isPresent();
            case Hidden _ -> false;
        };
    }

    /** Under {@link #STATES}. */
    List<String> states(Cell cell, int period) {
        var seen = cell.seen();
        return List.of(
                cell instanceof Shown shown ? state(shown) : said(cell, period),
                seen.code(),
                seen.sign(),
                new Remarks(content, phrases).explained(cell, period));
    }

    private String state(Shown shown) {
        return shown.carried().isPresent()
                ? phrases.text("carried.state")
                : shown.marks().isEmpty() ? phrases.text("state.shown") : phrases.word("statistics-marks.state");
    }

    private static String named(ReleaseLine release) {
        if (release.invented()) {
            return release.source();
        }
        return release.licence().contains(release.source())
                ? release.licence()
                : release.source() + ", " + release.licence();
    }

    /** What one cell says, with its unit. */
    public String said(Cell cell, int period) {
        return switch (cell) {
            case Shown shown -> shown(shown, content.definition(period).unit());
            case Nil nil -> phrases.nothing(nil);
            case Hidden _ -> phrases.text("nil.PROTECTED_BY_US");
        };
    }
}
