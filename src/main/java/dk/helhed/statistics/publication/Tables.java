package dk.helhed.statistics.publication;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.PublishedTable;
import dk.helhed.statistics.PublishedTable.Look;
import dk.helhed.statistics.PublishedTable.Row;
import dk.helhed.statistics.PublishedTable.Weight;
import dk.helhed.statistics.publication.FigureContent.DefinitionLine;
import dk.helhed.statistics.publication.FigureContent.Hidden;
import dk.helhed.statistics.publication.FigureContent.Nil;
import dk.helhed.statistics.publication.FigureContent.Shown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The table behind a figure, turned the way that reads best: places down where there are several, else periods down. */
final class Tables {
    private final FigureContent content;
    private final Phrases phrases;
    private final Publication publication;
    private final Remarks remarks;
    private final boolean mixesUnits;

    Tables(FigureContent content, Phrases phrases) {
        this.content = phrases.told(content);
        this.phrases = phrases;
        this.publication = new Publication(content, phrases);
        this.remarks = new Remarks(content, phrases);
        this.mixesUnits = content.mixesUnits();
    }

    PublishedTable table() {
        if (content.isEmpty()) {
            return new PublishedTable(caption(), List.of(phrases.text("head.area")), List.of());
        }
        if (content.periods().size() == 1) {
            return placesOnce();
        }
        return content.areas() > 1 ? placesByPeriod() : course();
    }

    /** One period: places down, the value with its two sums beside it. */
    private PublishedTable placesOnce() {
        var heads = new ArrayList<String>();
        heads.add(phrases.text("head.area"));
        heads.add(valueHead(phrases.text("head.value")));
        heads.addAll(sumHeads());
        var rows = IntStream.range(0, content.places().size())
                .mapToObj(place -> row(place, sums(place, 0, true)))
                .toList();
        return new PublishedTable(caption(), heads, rows);
    }

    /** Several places and periods, newest first: the values alone; the sums stand in the file. */
    private PublishedTable placesByPeriod() {
        var heads = new ArrayList<String>();
        heads.add(phrases.text("head.area"));
        content.periods().reversed().forEach(period -> heads.add(periodHead(period)));
        var rows = IntStream.range(0, content.places().size())
                .mapToObj(place -> row(place, values(place)))
                .toList();
        return new PublishedTable(caption(), heads, rows);
    }

    /** Where not all periods follow one definition, each names its own: two of them side by side are not one series. */
    private String periodHead(FigureContent.PeriodColumn period) {
        var said = phrases.shortPeriod(period.code());
        return content.definitions().size() > 1
                ? phrases.word("statistics-figures.defined", said, period.definition())
                : said;
    }

    /** Newest first; what is said of one of them under the name of the place says of which. */
    private List<PublishedTable.Cell> values(int place) {
        var cells = IntStream.range(0, content.periods().size())
                .mapToObj(back -> value(place, content.lastPeriod() - back))
                .toList();
        return cells.stream()
                .map(cell -> cell.note().isEmpty()
                        ? cell
                        : new PublishedTable.Cell(
                                cell.text(),
                                cell.look(),
                                phrases.word(
                                        "statistics-figures.of-periods", periodsOf(cell.note(), cells), cell.note()),
                                cell.from()))
                .toList();
    }

    /** Those that follow one another are told by the first and the last of them. */
    private String periodsOf(String note, List<PublishedTable.Cell> newestFirst) {
        var spans = new ArrayList<String>();
        var size = newestFirst.size();
        for (int first = 0; first < size; first++) {
            int last = first;
            while (last < size && newestFirst.get(size - 1 - last).note().equals(note)) {
                last++;
            }
            if (last > first) {
                spans.add(phrases.periods(
                        content.periods().get(first).code(),
                        content.periods().get(last - 1).code()));
                first = last;
            }
        }
        return String.join(", ", spans);
    }

    /** One place over time: newest first, its sums, its value, the whole beside it and the version of the definition. */
    private PublishedTable course() {
        var main = content.mainPlace();
        var beside = IntStream.range(0, content.places().size())
                .filter(place -> place != main)
                .boxed()
                .toList();
        var heads = new ArrayList<String>();
        heads.add(phrases.text("head.period"));
        heads.addAll(sumHeads());
        heads.add(valueHead(phrases.place(content.places().get(main))));
        beside.forEach(
                place -> heads.add(valueHead(phrases.place(content.places().get(place)))));
        heads.add(phrases.text("head.definition"));
        var rows = new ArrayList<Row>();
        for (var period = content.lastPeriod(); period >= 0; period--) {
            var column = content.periods().get(period);
            var cells = new ArrayList<>(sums(main, period, false));
            cells.add(value(main, period));
            for (var place : beside) {
                cells.add(value(place, period));
            }
            cells.add(new PublishedTable.Cell(
                    phrases.format().whole(column.definition()), Look.NUMBER, "", Optional.empty()));
            var weight = period == content.lastPeriod() ? Weight.MAIN : Weight.PLAIN;
            rows.add(new Row(phrases.period(column.code()), 0, weight, cells));
        }
        return new PublishedTable(caption(), heads, rows);
    }

    private Row row(int place, List<PublishedTable.Cell> cells) {
        var shown = content.places().get(place);
        return new Row(phrases.place(shown), shown.colour(), shown.isWhole() ? Weight.WHOLE : Weight.PLAIN, cells);
    }

    private List<PublishedTable.Cell> sums(int place, int period, boolean valueFirst) {
        var cells = new ArrayList<PublishedTable.Cell>();
        if (valueFirst) {
            cells.add(value(place, period));
        }
        if (content.denominator().isPresent()) {
            cells.add(sum(place, period, Seen::above, Seen.Sides::above));
            cells.add(sum(place, period, Seen::below, Seen.Sides::below));
        }
        return cells;
    }

    /** A version without a denominator leaves its column open; what has no value says so, unless the sum itself may be seen. */
    private PublishedTable.Cell sum(
            int place, int period, Function<Seen, Optional<BigDecimal>> part, Function<Seen.Sides, Seen.Side> side) {
        var from = content.at(place, period);
        var sum = part.apply(from.seen()).map(seen -> publication.sum(from, seen, period));
        return sum.isPresent() || from instanceof Shown
                ? cell(sum.orElse(""), Look.NUMBER, remarks.explained(from, period), place, period)
                : without(from, side, place, period);
    }

    /** Its own word, which may be another than that of the quotient; what was frozen before it was kept has that alone. */
    private PublishedTable.Cell without(
            FigureContent.Cell from, Function<Seen.Sides, Seen.Side> side, int place, int period) {
        var sides = from instanceof Nil nil ? nil.sides() : Optional.<Seen.Sides>empty();
        return sides.map(side)
                .flatMap(Seen.Side::code)
                .map(code -> cell(phrases.text("nil." + code), look(code), "", place, period))
                .orElseGet(() -> value(place, period));
    }

    private static Look look(String code) {
        return code.equals(NothingKind.PROTECTED_BY_US.name()) ? Look.PROTECTED : Look.NONE;
    }

    private PublishedTable.Cell value(int place, int period) {
        var note = remarks.explained(content.at(place, period), period);
        return switch (content.at(place, period)) {
            case Shown shown -> {
                var unit = mixesUnits ? content.definition(period).unit() : "";
                yield cell(publication.shown(shown, unit), Look.NUMBER, note, place, period);
            }
            case Nil nil -> cell(phrases.nothing(nil), Look.NONE, note, place, period);
            case Hidden _ -> cell(phrases.text("nil.PROTECTED_BY_US"), Look.PROTECTED, note, place, period);
        };
    }

    private static PublishedTable.Cell cell(String text, Look look, String note, int place, int period) {
        return new PublishedTable.Cell(text, look, note, Optional.of(new PublishedTable.Spot(place, period)));
    }

    private List<String> sumHeads() {
        return content.denominator().isPresent() ? sumHeads(content, phrases) : List.of();
    }

    /**
     * The heads of the two sums, or of the one there is: what they are of, where that is the same in all rows; else neutral words, as
     * each row names the version of the definition that it follows.
     */
    static List<String> sumHeads(FigureContent content, Phrases phrases) {
        var followed = Publication.followed(content);
        var above = followed.stream().map(DefinitionLine::numerator).distinct().toList();
        var below = followed.stream()
                .flatMap(version -> version.denominator().stream())
                .distinct()
                .toList();
        return Stream.concat(
                        Stream.of(
                                above.size() > 1
                                        ? phrases.text("head.numerator")
                                        : content.newest().numerator()),
                        content.denominator().stream()
                                .map(words -> below.size() > 1 ? phrases.text("head.denominator") : words))
                .toList();
    }

    private String valueHead(String name) {
        var unit = content.newest().unit();
        return unit.isEmpty() || mixesUnits ? name : name + ", " + unit;
    }

    private String caption() {
        return content.indicator().name();
    }
}
