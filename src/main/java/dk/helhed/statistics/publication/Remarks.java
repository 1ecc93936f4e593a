package dk.helhed.statistics.publication;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.publication.FigureContent.Cell;
import dk.helhed.statistics.publication.FigureContent.Hidden;
import dk.helhed.statistics.publication.FigureContent.Nil;
import dk.helhed.statistics.publication.FigureContent.Place;
import dk.helhed.statistics.publication.FigureContent.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a figure says of its own values beside what the sources say: why there is none, what makes one doubtful, and how many of each there are. */
public final class Remarks {
    /** In the order in which they are said; that there was no area is no lack of a value. */
    private static final List<String> BESIDE_MISSING = List.of(
            NothingKind.NOT_YET.name(),
            NothingKind.PROTECTED_BY_SOURCE.name(),
            NothingKind.NOT_APPLICABLE.name(),
            Seen.DENOMINATOR_IS_ZERO,
            Seen.MAY_NOT_BE_ADDED,
            Seen.BORDERS_UNCLEAR,
            Seen.NOT_DEFINED_THEN);

    private final FigureContent content;
    private final Phrases phrases;

    public Remarks(FigureContent content, Phrases phrases) {
        this.content = phrases.told(content);
        this.phrases = phrases;
    }

    /** How many values are missing or of another kind of nothing, protected, placed nowhere, carried, marked and doubtful. */
    List<String> counts() {
        var counts = new ArrayList<String>();
        counts.add(phrases.text("source.missing", nil(NothingKind.MISSING.name())));
        for (var code : BESIDE_MISSING) {
            add(counts, "statistics-figures.kind", nil(code), phrases.text("nil." + code));
        }
        counts.add(phrases.text("source.protected", content.count(Hidden.class::isInstance)));
        counts.add(phrases.text("source.unplaced", content.unplaced()));
        add(
                counts,
                "statistics.figure.carried.values",
                shown(cell -> cell.carried().isPresent()));
        add(counts, "statistics-marks.values", shown(cell -> !cell.marks().isEmpty()));
        add(counts, "statistics-figures.idle-values", shown(cell -> cell.seen().idle() > 0));
        add(counts, "statistics-figures.over-values", exceeded());
        return counts;
    }

    /** Shares of more than all there is. */
    private long exceeded() {
        return IntStream.range(0, content.periods().size())
                .mapToLong(period -> IntStream.range(0, content.places().size())
                        .filter(place -> content.at(place, period) instanceof Shown shown
                                && content.definition(period).isExceeded(shown))
                        .count())
                .sum();
    }

    /** Where the periods stop being told by one definition and follow another. */
    public List<String> breaks() {
        return IntStream.range(1, content.periods().size())
                .filter(period -> content.periods().get(period).definition()
                        != content.periods().get(period - 1).definition())
                .mapToObj(period -> phrases.word(
                        "statistics.compare.break",
                        phrases.period(content.periods().get(period).code()),
                        content.periods().get(period).definition()))
                .toList();
    }

    /** Within which borders its areas are counted, and by which edition they are put together; alike ones in one line. */
    public List<String> borders() {
        var alike = new LinkedHashMap<String, List<String>>();
        content.places().stream()
                .filter(place -> !place.isWhole())
                .forEach(place -> borders(place)
                        .ifPresent(said -> alike.computeIfAbsent(said, _ -> new ArrayList<>())
                                .add(phrases.place(place))));
        return alike.entrySet().stream()
                .map(line -> String.join(", ", line.getValue()) + ": " + line.getKey())
                .toList();
    }

    private Optional<String> borders(Place place) {
        return phrases.composition(place)
                .or(() -> place.edition()
                        .flatMap(edition -> edition.isUnchanged()
                                ? Optional.of(phrases.word("statistics-figures.borders-unchanged"))
                                : phrases.edition(place)));
    }

    /** What makes the numbers doubtful, whoever reads them. */
    public List<String> cautions() {
        return exceeded() > 0 ? List.of(phrases.word("statistics-figures.over")) : List.of();
    }

    /** Why there is no value, why it is hidden, or what must be known of the value; else empty. */
    String explained(Cell cell, int period) {
        return switch (cell) {
            case Shown shown ->
                Stream.of(
                                shown.carried().map(phrases::carried).stream(),
                                Stream.of(marked(shown)),
                                of(shown, period).stream())
                        .flatMap(said -> said)
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining(" · "));
            case Nil nil -> reason(nil);
            case Hidden(var guard) ->
                guard ? phrases.text("hidden.guard") : phrases.text("hidden.small", content.threshold());
        };
    }

    /** What the figure itself says of a value: that not all its cells count, and that it is more than the whole. */
    public List<String> of(Shown shown, int period) {
        var seen = shown.seen();
        var remarks = new ArrayList<String>();
        if (seen.idle() > 0) {
            remarks.add(phrases.word("statistics-figures.idle-of", seen.idle(), seen.cells()));
        }
        if (content.definition(period).isExceeded(shown)) {
            remarks.add(phrases.word("statistics-figures.over"));
        }
        return remarks;
    }

    /** Why there is no value, and which of the two sums that is about. */
    private String reason(Nil nil) {
        var reason = phrases.reason(nil);
        var isOfTheQuotient = List.of("ZERO", "PERIOD", "AREA", "DEFINITION").contains(nil.reason());
        return nil.sides()
                .filter(_ -> !isOfTheQuotient)
                .map(sides ->
                        phrases.word("statistics-figures.side." + which(sides.above()) + which(sides.below()), reason))
                .orElse(reason);
    }

    private static String which(Seen.Side side) {
        return side.code().isPresent() ? "without" : "known";
    }

    private String marked(Shown shown) {
        return phrases.marks(content)
                .explained(shown.marks(), shown.denominator().isPresent());
    }

    private void add(List<String> counts, String key, long count, Object... more) {
        if (count > 0) {
            counts.add(phrases.word(
                    key, Stream.concat(Stream.of(count), Stream.of(more)).toArray()));
        }
    }

    private long nil(String code) {
        return content.count(
                cell -> cell instanceof Nil nil && nil.seen().code().equals(code));
    }

    private long shown(Predicate<Shown> which) {
        return content.count(cell -> cell instanceof Shown shown && which.test(shown));
    }
}
