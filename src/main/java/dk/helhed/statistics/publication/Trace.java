package dk.helhed.statistics.publication;

import dk.helhed.statistics.carrying.Carriage;
import dk.helhed.statistics.cell.RowRuns;
import dk.helhed.statistics.publication.FigureContent.Cell;
import dk.helhed.statistics.publication.FigureContent.Hidden;
import dk.helhed.statistics.publication.FigureContent.Nil;
import dk.helhed.statistics.publication.FigureContent.ReleaseLine;
import dk.helhed.statistics.publication.FigureContent.Shown;
import dk.helhed.statistics.publication.TraceAddress.Made;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a number is what it is: from what is shown back to the rows of the file. */
public final class Trace {

    /** So many runs of rows are read at a glance. */
    private static final int MOST_RUNS = 10;

    private final FigureContent content;
    private final Phrases phrases;
    private final int place;
    private final int period;

    /**
     * One stop on the way back.
     *
     * @param mono file names, hashes: small and monospaced
     * @param answers what the file was fetched in, where it was fetched
     * @param allRows where the lines name but the first of them
     */
    public record Step(
            String title, List<String> lines, List<String> mono, Optional<Answers> answers, Optional<AllRows> allRows) {
        Step(String title, List<String> lines, List<String> mono) {
            this(title, lines, mono, Optional.empty(), Optional.empty());
        }
    }

    /** @param address where they are kept, for those who may see them */
    public record Answers(String said, String address) {}

    /** @param listed each row, or the first and the last of those that follow one another */
    public record AllRows(String said, String listed) {}

    public Trace(FigureContent content, Phrases phrases, int place, int period) {
        this.content = phrases.told(content);
        this.phrases = phrases;
        this.place = place;
        this.period = period;
    }

    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        switch (content.at(place, period)) {
            case Shown shown -> shown(shown, steps);
            case Nil nil -> nothing(nil, steps);
            case Hidden(var guard) ->
                steps.add(step(
                        phrases.text("trace.hidden"),
                        guard ? phrases.text("hidden.guard") : phrases.text("hidden.small", content.threshold())));
        }
        var column = content.periods().get(period);
        phrases.composed(column, content.at(place, period))
                .ifPresent(how -> steps.add(step(how, phrases.parts(column, content.at(place, period)))));
        steps.add(definition());
        steps.add(area());
        content.releases().forEach(release -> steps.add(release(release)));
        content.releases().forEach(release -> steps.add(file(release)));
        return List.copyOf(steps);
    }

    /** Of a reader's file that was made of something else than what is shown, and what that was. */
    public static Step since(String title, Made made, FigureContent now, Phrases phrases) {
        return step(title, made(phrases, made, now));
    }

    /** Of such a file whose number is not told again. */
    public static Step withheld(Made made, FigureContent now, Phrases phrases) {
        return step(
                phrases.text("trace.newer"),
                Stream.concat(Stream.of(phrases.text("foot.in-file-withheld")), Stream.of(made(phrases, made, now)))
                        .toArray(String[]::new));
    }

    private static String[] made(Phrases phrases, Made made, FigureContent now) {
        return new String[] {
            phrases.text("foot.file-made", made(made, phrases)),
            phrases.text("foot.made-now", made(Made.of(now), phrases))
        };
    }

    private static String made(Made made, Phrases phrases) {
        return phrases.text("foot.made", made.said(", "), String.join(", ", made.releases()));
    }

    /** What is said where an address names a value that is here no more. */
    public static List<Step> gone(Phrases phrases) {
        return List.of(step(phrases.text("trace.gone"), phrases.text("trace.gone-why")));
    }

    private void shown(Shown shown, List<Step> steps) {
        var unit = content.definition(period).unit();
        var rounded = shown.exact().compareTo(shown.value()) != 0;
        steps.add(step(
                phrases.text("trace.shown", new Publication(content, phrases).shown(shown, unit)),
                rounded
                        ? phrases.text(
                                "trace.rounded",
                                phrases.exact(shown.exact()),
                                shown.value().scale())
                        : phrases.text("trace.not-rounded")));
        steps.add(step(
                phrases.text("trace.unprotected"),
                content.threshold() > 1
                        ? phrases.text("trace.above", content.threshold())
                        : phrases.text("trace.no-threshold")));
        steps.add(calculated(shown, shown.numerator()));
        shown.carried().ifPresent(carriage -> steps.addAll(carried(carriage, shown)));
        if (!shown.marks().isEmpty()) {
            steps.add(marked(shown));
        }
    }

    /** What the files say of the cells besides: how many of them, and in which rows. */
    private Step marked(Shown shown) {
        var marks = phrases.marks(content);
        var lines = new ArrayList<String>();
        marks.byName(shown.marks()).forEach((name, each) -> {
            lines.add(marks.counted(name, each, shown.denominator().isPresent()));
            content.releases()
                    .forEach(release -> each.stream()
                            .filter(mark -> mark.release().equals(release.id()))
                            .flatMap(mark -> mark.rows().stream())
                            .map(RowRuns::parse)
                            .reduce(RowRuns::with)
                            .map(rows -> release.fileName() + ": " + phrases.rows(rows, MOST_RUNS))
                            .ifPresent(lines::add));
        });
        return new Step(phrases.word("statistics-marks.step"), lines, List.of());
    }

    /** One step for each crosswalk that the numbers were carried by, oldest first. */
    private List<Step> carried(Carriage carriage, Shown shown) {
        var crossings = carriage.crossings();
        return crossings.stream()
                .map(shares -> {
                    var lines = shares.stream().map(this::share).collect(Collectors.toCollection(ArrayList::new));
                    if (shares.equals(crossings.getLast())) {
                        lines.add(phrases.text(shown.denominator().isPresent() ? "carried.apart" : "carried.count"));
                    }
                    lines.add(phrases.text("carried.source", shares.getFirst().source()));
                    var from = phrases.format().date(shares.getFirst().validFrom());
                    return new Step(phrases.text("carried.step", from), lines, List.of());
                })
                .toList();
    }

    private String share(Carriage.Share share) {
        var percent = share.weight().movePointRight(2).stripTrailingZeros();
        return phrases.text(
                "carried.share",
                phrases.value(percent.setScale(Math.max(0, percent.scale())), "%"),
                share.from(),
                share.to());
    }

    /** What was looked at, and how much of it holds no value. */
    private void nothing(Nil nil, List<Step> steps) {
        var lines = new ArrayList<>(List.of(phrases.reason(nil)));
        nil.basis()
                .filter(basis -> nil.reason().equals("FILE"))
                .map(basis -> basis.from().isEmpty()
                        ? phrases.text("trace.no-cell")
                        : phrases.text("trace.without", basis.cells(), basis.without()))
                .ifPresent(lines::add);
        steps.add(new Step(phrases.text("trace.nothing", phrases.nothing(nil)), lines, List.of()));
        nil.seen().above().ifPresent(above -> steps.add(calculated(nil, above)));
    }

    private Step calculated(Cell cell, BigDecimal numerator) {
        var above = phrases.exact(numerator);
        var definition = content.definition(period);
        var factor = definition.factor();
        var times = factor.compareTo(BigDecimal.ONE) == 0 ? "" : " × " + phrases.exact(factor);
        var sums = cell.seen()
                .below()
                .map(below -> above + " ÷ " + phrases.exact(below))
                .orElse(above);
        var cells =
                cell.seen().from().stream().mapToLong(FigureContent.Rows::cells).sum();
        return new Step(
                phrases.text("trace.calculated", sums + times),
                List.of(
                        definition
                                .denominator()
                                .map(below -> phrases.text("trace.quotient", definition.numerator(), below))
                                .orElse(definition.numerator()),
                        phrases.text(cell.seen().below().isPresent() ? "trace.cells-apart" : "trace.cells", cells)),
                List.of());
    }

    private Step definition() {
        var version = content.definition(period);
        return step(
                phrases.text("definition", version.number()),
                version.validFrom()
                        .map(from -> phrases.text(
                                "trace.valid-from", phrases.format().date(from)))
                        .orElseGet(() -> phrases.text("trace.valid-always")));
    }

    private Step area() {
        var at = content.places().get(place);
        var said = content.isCarried(place, period)
                ? phrases.text("carried.area")
                : at.parts() != 1 ? together(at) : phrases.text("trace.one-area");
        return new Step(
                phrases.place(at) + ", "
                        + phrases.period(content.periods().get(period).code()),
                Stream.concat(Stream.of(said), phrases.edition(at).stream()).toList(),
                List.of());
    }

    /** Of what stands in the period, and not of all editions; where nothing is shown, nothing was counted. */
    private String together(FigureContent.Place at) {
        return content.at(place, period) instanceof Shown shown
                ? phrases.text("trace.parts", shown.parts().orElse(at.parts()))
                : phrases.text("trace.several");
    }

    private Step release(ReleaseLine release) {
        return step(
                phrases.text("trace.release", release.number()),
                phrases.text(
                        "trace.received", release.dataset(), phrases.format().date(release.received())),
                phrases.text("source.named", release.licence()));
    }

    private Step file(ReleaseLine release) {
        var rows = rows(content.at(place, period), release);
        release.dictionary().ifPresent(version -> rows.add(phrases.text("trace.dictionary", version)));
        return new Step(
                phrases.text("trace.file"),
                rows,
                List.of(release.fileName(), "sha-256 " + shortened(release.fileHash())),
                release.answers()
                        .map(count -> new Answers(
                                phrases.word("statistics-fetch.answers.of-release", count),
                                "/releases/" + release.id() + "/answers")),
                allRows(release));
    }

    private List<String> rows(Cell cell, ReleaseLine release) {
        return cell.seen().from().stream()
                .filter(rows -> rows.release().equals(release.id()))
                .map(rows -> phrases.rows(rows, MOST_RUNS))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Optional<AllRows> allRows(ReleaseLine release) {
        return content.at(place, period) instanceof Shown shown
                ? shown.from().stream()
                        .filter(rows -> rows.release().equals(release.id()))
                        .flatMap(rows -> rows.runs().stream())
                        .filter(rows -> rows.runs().size() > MOST_RUNS)
                        .map(rows -> new AllRows(phrases.text("foot.all-rows", rows.rows()), phrases.listed(rows)))
                        .findFirst()
                : Optional.empty();
    }

    private static String shortened(String hash) {
        return hash.length() < 16
                ? hash
                : hash.substring(0, 4) + " " + hash.substring(4, 8) + " … " + hash.substring(hash.length() - 4);
    }

    private static Step step(String title, String... lines) {
        return new Step(title, List.of(lines), List.of());
    }
}
