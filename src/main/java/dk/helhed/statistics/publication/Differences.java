package dk.helhed.statistics.publication;

import dk.helhed.statistics.publication.FigureContent.Cell;
import dk.helhed.statistics.publication.FigureContent.Hidden;
import dk.helhed.statistics.publication.FigureContent.Nil;
import dk.helhed.statistics.publication.FigureContent.Place;
import dk.helhed.statistics.publication.FigureContent.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What reads differently in two answers to one question, value by value. */
public final class Differences {
    private final FigureContent before;
    private final FigureContent after;
    private final Phrases phrases;

    /** @param before what is said today; {@code after} what would be said; each with its unit, or the word for why there is none */
    public record Change(String period, String place, String before, String after) {}

    /** @param compared how many values there are in either answer */
    public record Found(List<Change> changes, int compared) {}

    public Differences(FigureContent before, FigureContent after, Phrases phrases) {
        this.before = before;
        this.after = after;
        this.phrases = phrases;
    }

    /** Newest period first, places in the order they are shown. */
    public Found found() {
        var changes = new ArrayList<Change>();
        var periods = both(periods(before), periods(after)).reversed();
        var places = both(before.places(), after.places());
        for (var period : periods) {
            for (var place : places) {
                var was = said(before, place, period);
                var becomes = said(after, place, period);
                if (!was.equals(becomes)) {
                    changes.add(new Change(phrases.period(period), phrases.place(place), was, becomes));
                }
            }
        }
        return new Found(changes, periods.size() * places.size());
    }

    private String said(FigureContent content, Place place, String period) {
        var row = IntStream.range(0, content.places().size())
                .filter(i -> content.places().get(i).area().equals(place.area()))
                .findFirst();
        var column = periods(content).indexOf(period);
        return row.isEmpty() || column < 0
                ? phrases.text("nil.MISSING")
                : said(content, content.at(row.getAsInt(), column), column);
    }

    private String said(FigureContent content, Cell cell, int period) {
        return switch (cell) {
            case Shown shown ->
                phrases.value(shown.value(), content.definition(period).unit());
            case Nil nil -> phrases.text("nil." + nil.kind());
            case Hidden _ -> phrases.text("nil.PROTECTED_BY_US");
        };
    }

    private static List<String> periods(FigureContent content) {
        return content.periods().stream().map(FigureContent.PeriodColumn::code).toList();
    }

    /** The second list's own ones come after those of the first. */
    private static <T> List<T> both(List<T> some, List<T> more) {
        var known = some.stream().map(Differences::key).toList();
        return Stream.concat(some.stream(), more.stream().filter(one -> !known.contains(key(one))))
                .toList();
    }

    private static Optional<?> key(Object one) {
        return one instanceof Place place ? place.area() : Optional.of(one);
    }
}
