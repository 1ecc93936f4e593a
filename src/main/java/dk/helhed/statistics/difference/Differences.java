package dk.helhed.statistics.difference;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.FigureContent.Hidden;
import dk.helhed.statistics.publication.FigureContent.Nil;
import dk.helhed.statistics.publication.FigureContent.PeriodColumn;
import dk.helhed.statistics.publication.FigureContent.Place;
import dk.helhed.statistics.publication.FigureContent.Shown;
import dk.helhed.statistics.publication.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        var was = new Lookup(before);
        var becomes = new Lookup(after);
        var periods =
                both(before.periods(), after.periods(), PeriodColumn::code).reversed();
        var places = both(before.places(), after.places(), Place::area);
        for (var period : periods) {
            for (var place : places) {
                change(place, period, was.find(place, period), becomes.find(place, period))
                        .ifPresent(changes::add);
            }
        }
        return new Found(changes, periods.size() * places.size());
    }

    private Optional<Change> change(
            Place place, PeriodColumn period, Optional<Lookup.Found> was, Optional<Lookup.Found> becomes) {
        return said(was).equals(said(becomes))
                ? Optional.empty()
                : Optional.of(new Change(
                        phrases.period(period.code()), phrases.place(place), inWords(was), inWords(becomes)));
    }

    /** All that makes two values read differently, before they are put in words. */
    private record Said(String value, String unit) {}

    /** What a figure has no row or column for is missing in it. */
    private static Said said(Optional<Lookup.Found> found) {
        return found.map(one -> switch (one.cell()) {
                    case Shown shown -> new Said(shown.value().toPlainString(), one.unit());
                    case Nil nil -> new Said(nil.seen().code(), "");
                    case Hidden _ -> new Said(NothingKind.PROTECTED_BY_US.name(), "");
                })
                .orElseGet(() -> new Said(NothingKind.MISSING.name(), ""));
    }

    private String inWords(Optional<Lookup.Found> found) {
        return found.map(said -> switch (said.cell()) {
                    case Shown shown -> phrases.value(shown.value(), said.unit());
                    case Nil nil -> phrases.nothing(nil);
                    case Hidden _ -> phrases.text("nil.PROTECTED_BY_US");
                })
                .orElseGet(() -> phrases.text("nil.MISSING"));
    }

    /** The second list's own ones come after those of the first. */
    private static <T> List<T> both(List<T> some, List<T> more, Function<T, Object> key) {
        var known = some.stream().map(key).collect(Collectors.toSet());
        return Stream.concat(some.stream(), more.stream().filter(one -> !known.contains(key.apply(one))))
                .toList();
    }
}
