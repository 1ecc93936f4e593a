package dk.helhed.statistics.comparison;

import dk.helhed.statistics.PublishedTable.Look;
import dk.helhed.statistics.comparison.ComparePage.Line;
import dk.helhed.statistics.comparison.ComparePage.Said;
import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.Phrases;
import dk.helhed.statistics.publication.Publication;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** The rows of a comparison in the reader's words. */
final class Lines {
    private final Comparing asked;
    private final FigureContent content;
    private final Ranks ranks;
    private final Phrases phrases;
    private final Publication publication;
    private final int now;

    /** @param content the middle first, where it has any numbers, and the whole last */
    Lines(Comparing asked, FigureContent content, Ranks ranks, Phrases phrases) {
        this.asked = asked;
        this.content = content;
        this.ranks = ranks;
        this.phrases = phrases;
        this.publication = new Publication(content, phrases);
        this.now = column(asked.times().now());
    }

    List<Line> all() {
        return IntStream.range(0, content.places().size()).mapToObj(this::line).toList();
    }

    String address(String ending) {
        return asked.address(ending);
    }

    private Line line(int row) {
        var place = content.places().get(row);
        return new Line(
                phrases.place(place),
                place.colour(),
                isMiddle(row),
                place.isWhole(),
                said(row, now),
                sums(row),
                asked.times().then().map(code -> said(row, column(code))).orElse(nothing()),
                change(row),
                place.area()
                        .flatMap(area -> ranks.of(area).map(rank -> rank(area, rank)))
                        .orElse(""));
    }

    /** What its row is called; empty where it has none. */
    Optional<String> middle() {
        return hasMiddle() ? Optional.of(phrases.place(content.places().getFirst())) : Optional.empty();
    }

    /** Whether there is anything to say of it. */
    boolean hasMiddle() {
        return isMiddle(0);
    }

    private boolean isMiddle(int row) {
        return content.places()
                .get(row)
                .area()
                .filter(asked.middle().id().value()::equals)
                .isPresent();
    }

    private Said said(int row, int period) {
        var cell = content.at(row, period);
        return new Said(
                publication.said(cell, period),
                Publication.look(cell),
                address("") + "&row=" + row + "&at="
                        + content.periods().get(period).code() + "#why");
    }

    private String sums(int row) {
        var cell = content.at(row, now);
        var seen = cell.seen();
        return seen.above()
                .flatMap(above -> seen.below()
                        .map(below -> publication.sum(cell, above, now) + " ÷ " + publication.sum(cell, below, now)))
                .orElse("");
    }

    private Said change(int row) {
        return asked.times()
                .then()
                .map(then -> switch (Change.between(content, row, column(then), now)) {
                    case Change.By by -> new Said(about(by(by), row, column(then)), Look.NUMBER, "");
                    case Change.Broken _ -> new Said(phrases.word("statistics.compare.broken"), Look.NONE, "");
                    case Change.Unknown _ -> new Said(phrases.word("statistics.compare.unknown"), Look.NONE, "");
                })
                .orElse(nothing());
    }

    /** With a mark where one of the two values is an estimate. */
    private String about(String said, int row, int then) {
        return content.isCarried(row, then) || content.isCarried(row, now) ? phrases.text("carried.about", said) : said;
    }

    private String by(Change.By change) {
        var unit = content.definition(now).unit();
        var said = signed(change.by())
                + phrases.value(
                        change.by().abs(),
                        unit.equals("%")
                                ? phrases.word(
                                        "statistics.compare.points", change.by().abs())
                                : unit);
        return change.relative()
                .map(share -> said + " (" + signed(share) + phrases.value(share.abs(), "%") + ")")
                .orElse(said);
    }

    private static String signed(BigDecimal number) {
        return number.signum() > 0 ? "+" : number.signum() < 0 ? "−" : "";
    }

    private String rank(UUID area, Ranks.Rank rank) {
        var said = phrases.word(
                rank.shared() ? "statistics.compare.rank-shared" : "statistics.compare.rank", rank.place(), rank.of());
        return ranks.isOfSeveralEditions()
                ? ranks.endedOn(area)
                        .map(day -> phrases.word(
                                "statistics-whole.rank-before",
                                said,
                                phrases.format().date(day)))
                        .orElseGet(() -> phrases.word("statistics-whole.rank-today", said))
                : said;
    }

    private Said nothing() {
        return new Said(phrases.word("statistics.compare.no-earlier"), Look.NONE, "");
    }

    private int column(String code) {
        return content.periods().stream()
                .map(FigureContent.PeriodColumn::code)
                .toList()
                .indexOf(code);
    }
}
