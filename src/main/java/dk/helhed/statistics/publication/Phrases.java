package dk.helhed.statistics.publication;

import dk.helhed.kernel.Language;
import dk.helhed.statistics.carrying.Carriage;
import dk.helhed.statistics.cell.Nature;
import dk.helhed.statistics.cell.RowRuns;
import dk.helhed.statistics.indicator.PeriodCode;
import dk.helhed.statistics.marking.MarkWords;
import dk.helhed.statistics.period.PeriodWords;
import dk.helhed.statistics.statement.CodeWords;
import dk.helhed.statistics.statement.ReleaseStatement;
import dk.helhed.web.Formats;
import dk.helhed.web.Texts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words and numbers of one language. */
public record Phrases(Texts texts, Language language) {
    private static final Set<String> NATURES =
            Arrays.stream(Nature.values()).map(Nature::name).collect(Collectors.toUnmodifiableSet());

    public String text(String key, Object... arguments) {
        return texts.text(language, "statistics.figure." + key, arguments);
    }

    /** A text under its whole key. */
    public String word(String key, Object... arguments) {
        return texts.text(language, key, arguments);
    }

    public Formats format() {
        return new Formats(language);
    }

    /** With all the decimals it has, and none more. */
    public String exact(BigDecimal number) {
        return format().number(number, Math.max(0, number.stripTrailingZeros().scale()));
    }

    public String value(BigDecimal value, String unit) {
        return format().number(value, Math.max(0, value.scale()), unit);
    }

    /** As in a sentence: 31. december 2016. */
    public String period(String code) {
        return switch (PeriodCode.of(code)) {
            case PeriodCode.Whole(var year) -> year.toString();
            case PeriodCode.Quarter(var year, var quarter) -> text("period.quarter", quarter, year.toString());
            case PeriodCode.Years(var first, var last) -> first + "/" + last;
            case PeriodCode.Half(var year, var half) -> text("period.half", half, year.toString());
            case PeriodCode.Week(var year, var week) -> text("period.week", week, year.toString());
            case PeriodCode.Month(var month) ->
                text("period.month." + month.getMonthValue(), String.valueOf(month.getYear()));
            case PeriodCode.Day(var day) -> format().date(day);
            case PeriodCode.Unknown(var written) -> written;
        };
    }

    /** The first and the last, or the only one. */
    public String periods(String first, String last) {
        return first.equals(last) ? period(first) : period(first) + "–" + period(last);
    }

    /** How periods were put together from shorter ones; empty where all are as they were counted. */
    public Optional<String> composed(List<FigureContent.PeriodColumn> periods) {
        return composing()
                .all(periods.stream()
                        .flatMap(period -> period.composed().stream())
                        .toList());
    }

    /** How the period of a cell was put together, or how much of it is there; empty where it is as it was counted, or may not be. */
    public Optional<String> composed(FigureContent.PeriodColumn column, FigureContent.Cell cell) {
        return column.composed()
                .flatMap(composed -> cell instanceof FigureContent.Nil nil
                        ? nil.basis()
                                .map(basis -> basis.lack()
                                        .map(composing()::lack)
                                        .orElseGet(() -> composing().how(composed)))
                        : Optional.of(composing().how(composed)))
                .map(how -> period(column.code()) + ": " + how);
    }

    /** The shorter periods that a value is put together from; where there is none, those that are there. */
    public String parts(FigureContent.PeriodColumn column, FigureContent.Cell cell) {
        return column.composed().stream()
                .flatMap(composed -> (cell instanceof FigureContent.Nil ? composed.parts() : composed.used()).stream())
                .map(this::period)
                .collect(Collectors.joining(", "));
    }

    private PeriodWords composing() {
        return new PeriodWords(texts, language);
    }

    /** As under an axis or over a column: 31. dec. 2016. */
    public String shortPeriod(String code) {
        return PeriodCode.of(code) instanceof PeriodCode.Day(var day) ? format().shortDate(day) : period(code);
    }

    /** What is said in the place of a value. */
    public String nothing(FigureContent.Nil nil) {
        return text("nil." + nil.seen().code());
    }

    /** Why there is no value, with the source's own sign where it has one. */
    public String reason(FigureContent.Nil nil) {
        return nil.basis().flatMap(Seen.Basis::lack).map(composing()::lack).orElseGet(() -> flagged(nil));
    }

    private String flagged(FigureContent.Nil nil) {
        var flag = nil.flag();
        if (NATURES.contains(flag)) {
            return text("reason." + nil.reason() + "-AS-READ", word("statistics.dataset.nature." + flag));
        }
        var signed = nil.reason().equals("FILE") && !flag.isEmpty();
        return text("reason." + nil.reason() + (signed ? "-SIGN" : ""), flag);
    }

    /** Which rows of a file; of many runs of them the first, and how many rows there are besides. */
    public String rows(Seen.Rows rows, int most) {
        return rows.runs()
                .map(found -> rows(found, most))
                .orElseGet(() -> text("trace.rows", format().whole(rows.first()), format().whole(rows.last())));
    }

    public String rows(RowRuns found, int most) {
        var runs = found.runs();
        if (found.rows() == 1) {
            return text("trace.row", format().whole(found.first()));
        }
        var told = new RowRuns(runs.subList(0, Math.min(most, runs.size())));
        var rest = found.rows() - told.rows();
        return rest == 0 ? text("foot.rows", listed(told)) : text("foot.rows-more", listed(told), rest);
    }

    /** 3, 5, 7–21 */
    public String listed(RowRuns rows) {
        return rows.runs().stream()
                .map(run -> run.rows() == 1
                        ? format().whole(run.first())
                        : format().whole(run.first()) + "–" + format().whole(run.last()))
                .collect(Collectors.joining(", "));
    }

    /** Of which edition an area is; empty where that is not known. */
    public Optional<String> edition(FigureContent.Place place) {
        return place.edition().map(edition -> {
            var from = edition.from().map(format()::date).orElse("");
            var until = edition.until().map(format()::date).orElse("");
            var which = (from.isEmpty() ? "" : "from") + (until.isEmpty() ? "" : "until");
            return text("foot.edition." + (which.isEmpty() ? "always" : which), from, until);
        });
    }

    /** By which edition an area is put together; empty where no edition says so, as of what lies in it. */
    public Optional<String> composition(FigureContent.Place place) {
        return place.composition()
                .flatMap(made -> made.from()
                        .map(from -> word(
                                "statistics-figures.composition",
                                format().date(from),
                                made.source().orElse(""))));
    }

    /** That a value is carried, and across which changes of borders where there are several. */
    String carried(Carriage carriage) {
        var days = carriage.crossings().stream()
                .map(shares -> format().date(shares.getFirst().validFrom()))
                .toList();
        return days.size() == 1
                ? text("carried.note")
                : text("carried.note-several", days.size(), String.join(", ", days));
    }

    /** Its name; an area of another level than the numbers with its kind, for a district may be called as a deprived area is. */
    public String place(FigureContent.Place place) {
        return place.isWhole() ? whole(place.level()) : place.isComposed() ? withKind(place) : place.name();
    }

    /** All areas put together: the city, where they cover it; else by their kind what they are. */
    public String whole(Optional<String> level) {
        return level.map(kind -> word("statistics-whole." + kind)).orElseGet(() -> text("whole"));
    }

    /** As within a sentence: hele byen. */
    public String wholeWithin(Optional<String> level) {
        var said = whole(level);
        return said.substring(0, 1).toLowerCase(language.locale()) + said.substring(1);
    }

    public String withKind(FigureContent.Place place) {
        return place.level()
                .map(level -> text("of-kind", place.name(), word("geography.level." + level)))
                .orElse(place.name());
    }

    /** What the marks of its values mean, as far as its files say. */
    public MarkWords marks(FigureContent content) {
        var said = new HashMap<UUID, ReleaseStatement>();
        content.releases().forEach(release -> release.said().ifPresent(words -> said.put(release.id(), words)));
        return new MarkWords(said, texts, language);
    }

    /** By what codes its files know what it is about. */
    CodeWords codes(FigureContent content) {
        return codes(content.releases().stream());
    }

    /** By what codes the file of that release does. */
    public CodeWords codes(FigureContent.ReleaseLine release) {
        return codes(Stream.of(release));
    }

    private CodeWords codes(Stream<FigureContent.ReleaseLine> releases) {
        return new CodeWords(
                releases.flatMap(release -> release.said().stream()).toList(), texts, language);
    }

    /** The figure as it is told in this language: only what stands in words of the files is another. */
    public FigureContent told(FigureContent content) {
        return new FigureContent(
                content.number(),
                content.title(),
                content.form(),
                content.indicator(),
                content.versions().stream().map(this::told).toList(),
                content.places(),
                content.periods(),
                content.cells(),
                content.threshold(),
                content.unplaced(),
                content.releases());
    }

    private FigureContent.DefinitionLine told(FigureContent.DefinitionLine version) {
        return version.translated()
                .flatMap(all -> Optional.ofNullable(all.get(language.code())))
                .map(said -> new FigureContent.DefinitionLine(
                        version.number(),
                        version.validFrom(),
                        said.numerator(),
                        said.denominator(),
                        version.factor(),
                        said.unit().orElse(version.unit()),
                        version.decimals(),
                        version.adding(),
                        version.translated(),
                        version.part()))
                .orElse(version);
    }
}
