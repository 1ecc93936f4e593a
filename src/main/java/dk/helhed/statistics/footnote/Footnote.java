package dk.helhed.statistics.footnote;

import dk.helhed.statistics.Grounds;
import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.FigureContent.Hidden;
import dk.helhed.statistics.publication.FigureContent.Place;
import dk.helhed.statistics.publication.FigureContent.ReleaseLine;
import dk.helhed.statistics.publication.FigureContent.Shown;
import dk.helhed.statistics.publication.Phrases;
import dk.helhed.statistics.publication.Publication;
import dk.helhed.statistics.publication.Remarks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says of a figure what its trace says, in the fewest words. */
public final class Footnote {
    /** More than so many sums are not read on paper, but at their address. */
    private static final int MOST = 40;

    private static final int MOST_RUNS = 6;
    private static final String BETWEEN = " · ";

    private final FigureContent content;
    private final Phrases phrases;
    private final Publication publication;

    public Footnote(FigureContent content, Phrases phrases) {
        this.content = phrases.told(content);
        this.phrases = phrases;
        this.publication = new Publication(content, phrases);
    }

    public Grounds grounds() {
        if (content.isEmpty()) {
            return Grounds.NONE;
        }
        var values = content.places().size() * content.periods().size();
        var places = values == 1 || values > MOST ? List.<String>of() : places();
        return new Grounds(headline(content.mainPlace(), content.lastPeriod()), places, values);
    }

    private String headline(int place, int period) {
        var parts = new ArrayList<String>();
        parts.add(value(place, period));
        if (content.at(place, period) instanceof Shown shown && !shown.marks().isEmpty()) {
            parts.add(phrases.word("statistics-marks.foot", publication.marked(shown)));
        }
        if (content.at(place, period) instanceof Shown shown) {
            parts.addAll(new Remarks(content, phrases).of(shown, period));
        }
        phrases.composed(content.periods().get(period), content.at(place, period))
                .ifPresent(parts::add);
        parts.add(definition(period));
        content.releases().forEach(release -> parts.add(source(release, place, period)));
        parts.addAll(areas(place, period));
        parts.add(protection(place, period));
        return parts.stream().map(Footnote::sentence).collect(Collectors.joining(" "));
    }

    /** The formula with its names, its sums and what it gives; or the word for why there is no value. */
    private String value(int place, int period) {
        return content.at(place, period) instanceof Shown shown
                ? formula(shown, period)
                : publication.said(content.at(place, period), period);
    }

    private String formula(Shown shown, int period) {
        var definition = content.definition(period);
        var above = definition.numerator() + " " + publication.sum(shown, shown.numerator(), period);
        var quotient = shown.denominator()
                .flatMap(below -> definition
                        .denominator()
                        .map(name -> above + " ÷ " + name + " " + publication.sum(shown, below, period)))
                .orElse(above);
        var value = publication.shown(shown, definition.unit());
        var isCount = shown.denominator().isEmpty() && shown.numerator().compareTo(shown.value()) == 0;
        return isCount ? definition.numerator() + ": " + value : quotient + times(definition.factor()) + " = " + value;
    }

    private String times(BigDecimal factor) {
        return factor.compareTo(BigDecimal.ONE) == 0 ? "" : " × " + phrases.exact(factor);
    }

    private String definition(int period) {
        var version = content.definition(period);
        var indicator = content.indicator();
        var named = phrases.text("foot.definition", indicator.code(), indicator.name(), version.number());
        return version.validFrom()
                .map(from -> named + ", "
                        + phrases.text("trace.valid-from", phrases.format().date(from)))
                .orElse(named);
    }

    /** Dataset, release, file, rows and licence. */
    private String source(ReleaseLine release, int place, int period) {
        var parts = new ArrayList<String>();
        parts.add(phrases.text("release-of", release.dataset(), release.number()));
        parts.add(release.fileName());
        rows(release, place, period).ifPresent(parts::add);
        parts.add(phrases.text("foot.licence", release.licence()));
        return String.join(", ", parts);
    }

    private Optional<String> rows(ReleaseLine release, int place, int period) {
        return content.at(place, period).seen().from().stream()
                .filter(rows -> rows.release().equals(release.id()))
                .map(rows -> phrases.rows(rows, MOST_RUNS))
                .findFirst();
    }

    /** Within which borders, of every place where there are several; and how the main one was put together. */
    private List<String> areas(int place, int period) {
        var borders = content.places().size() > 1 ? new Remarks(content, phrases).borders() : List.<String>of();
        if (borders.isEmpty()) {
            return List.of(area(place, period));
        }
        var at = content.places().get(place);
        var made = content.isCarried(place, period)
                ? Stream.of(phrases.text("foot.carried"))
                : isOne(at) ? Stream.<String>empty() : Stream.of(together(content.at(place, period), at.parts()));
        return Stream.concat(made, borders.stream()).toList();
    }

    private String area(int place, int period) {
        var at = content.places().get(place);
        var edition = phrases.edition(at);
        if (content.isCarried(place, period)) {
            return Stream.concat(Stream.of(phrases.text("foot.carried")), edition.stream())
                    .collect(Collectors.joining("; "));
        }
        if (isOne(at)) {
            return edition.orElseGet(() -> phrases.text("foot.one-area"));
        }
        return Stream.concat(
                        Stream.of(together(content.at(place, period), at.parts())), phrases.composition(at).stream())
                .collect(Collectors.joining("; "));
    }

    private static boolean isOne(Place place) {
        return place.parts() == 1 && place.composition().isEmpty();
    }

    private String together(FigureContent.Cell cell, int parts) {
        return cell instanceof Shown shown
                ? phrases.text("trace.parts", shown.parts().orElse(parts))
                : phrases.text("trace.several");
    }

    private String protection(int place, int period) {
        if (content.at(place, period) instanceof Hidden(var guard)) {
            return guard ? phrases.text("hidden.guard") : phrases.text("hidden.small", content.threshold());
        }
        return content.threshold() > 1
                ? phrases.text("foot.protected", content.threshold())
                : phrases.text("trace.no-threshold");
    }

    private List<String> places() {
        return IntStream.range(0, content.places().size())
                .mapToObj(place -> phrases.place(content.places().get(place)) + ": " + periods(place))
                .toList();
    }

    /** Newest first, as in the table. */
    private String periods(int place) {
        return IntStream.rangeClosed(0, content.lastPeriod())
                .mapToObj(back -> content.lastPeriod() - back)
                .map(period -> phrases.shortPeriod(content.periods().get(period).code()) + " " + sums(place, period))
                .collect(Collectors.joining(BETWEEN));
    }

    private String sums(int place, int period) {
        if (!(content.at(place, period) instanceof Shown shown)) {
            return publication.said(content.at(place, period), period);
        }
        var above = publication.sum(shown, shown.numerator(), period);
        var quotient = shown.denominator()
                .map(below -> above + " ÷ " + publication.sum(shown, below, period))
                .orElse(above);
        var rows = content.releases().stream()
                .flatMap(release -> rows(release, place, period).stream())
                .collect(Collectors.joining("; "));
        return rows.isEmpty() ? quotient : quotient + " (" + rows + ")";
    }

    private static String sentence(String part) {
        var begun = part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }
}
