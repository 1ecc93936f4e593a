package dk.helhed.statistics.trace;

import dk.helhed.statistics.cell.Composition;
import dk.helhed.statistics.cell.RowRuns;
import dk.helhed.statistics.publication.FigureContent;
import dk.helhed.statistics.publication.FigureContent.Cell;
import dk.helhed.statistics.publication.FigureContent.Hidden;
import dk.helhed.statistics.publication.FigureContent.Nil;
import dk.helhed.statistics.publication.FigureContent.ReleaseLine;
import dk.helhed.statistics.publication.FigureContent.Shown;
import dk.helhed.statistics.publication.Phrases;
import dk.helhed.statistics.publication.Publication;
import dk.helhed.statistics.publication.Seen;
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
    private final Publication publication;
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

        static Step of(String title, String... lines) {
            return new Step(title, List.of(lines), List.of());
        }
    }

    /** @param address where they are kept, for those who may see them */
    public record Answers(String said, String address) {}

    /** @param listed each row, or the first and the last of those that follow one another; each area that another is put together from */
    public record AllRows(String said, String listed) {}

    public Trace(FigureContent content, Phrases phrases, int place, int period) {
        this.content = phrases.told(content);
        this.phrases = phrases;
        this.publication = new Publication(content, phrases);
        this.place = place;
        this.period = period;
    }

    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        switch (content.at(place, period)) {
            case Shown shown -> shown(shown, steps);
            case Nil nil -> nothing(nil, steps);
            case Hidden(var guard) ->
                steps.add(Step.of(
                        phrases.text("trace.hidden"),
                        guard ? phrases.text("hidden.guard") : phrases.text("hidden.small", content.threshold())));
        }
        var column = content.periods().get(period);
        phrases.composed(column, content.at(place, period))
                .ifPresent(how -> steps.add(Step.of(how, phrases.parts(column, content.at(place, period)))));
        steps.add(definition());
        steps.add(area());
        content.releases().forEach(release -> steps.add(release(release)));
        content.releases().forEach(release -> steps.add(file(release)));
        return List.copyOf(steps);
    }

    private void shown(Shown shown, List<Step> steps) {
        var unit = content.definition(period).unit();
        var rounded = shown.exact().compareTo(shown.value()) != 0;
        steps.add(Step.of(
                phrases.text("trace.shown", publication.shown(shown, unit)),
                rounded
                        ? phrases.text(
                                "trace.rounded",
                                phrases.exact(shown.exact()),
                                shown.value().scale())
                        : phrases.text("trace.not-rounded")));
        steps.add(Step.of(
                phrases.text("trace.unprotected"),
                content.threshold() > 1
                        ? phrases.text("trace.above", content.threshold())
                        : phrases.text("trace.no-threshold")));
        steps.add(calculated(shown, shown.numerator()));
        if (content.definition(period).isExceeded(shown)) {
            steps.add(Step.of(phrases.word("statistics-figures.over")));
        }
        shown.carried().ifPresent(carriage -> steps.addAll(new CarriedSteps(carriage, phrases).of(shown)));
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

    /** What was looked at, and how much of it holds no value. */
    private void nothing(Nil nil, List<Step> steps) {
        var lines = new ArrayList<>(List.of(phrases.reason(nil)));
        nil.basis()
                .filter(basis -> nil.reason().equals("FILE"))
                .map(basis -> basis.from().isEmpty()
                        ? phrases.text("trace.no-cell")
                        : phrases.text("trace.without", basis.cells(), basis.without()))
                .ifPresent(lines::add);
        lines.addAll(sides(nil));
        steps.add(new Step(phrases.text("trace.nothing", phrases.nothing(nil)), lines, List.of()));
        var seen = nil.seen();
        seen.above().filter(_ -> seen.below().isPresent()).ifPresent(above -> steps.add(calculated(nil, above)));
    }

    /** What each of the two sums is, where only one of them is a reason. */
    private List<String> sides(Nil nil) {
        var definition = content.definition(period);
        return nil.sides().stream()
                .flatMap(sides -> Stream.of(
                        side(definition.numerator(), nil, sides.above()),
                        side(definition.denominator().orElse(""), nil, sides.below())))
                .toList();
    }

    private String side(String name, Nil nil, Seen.Side side) {
        return phrases.word(
                "statistics-figures.sum",
                name,
                side.sum()
                        .map(sum -> publication.sum(nil, sum, period))
                        .or(() -> side.code().map(code -> phrases.text("nil." + code)))
                        .orElse(""));
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
        return new Step(
                phrases.text("trace.calculated", sums + times),
                List.of(
                        definition
                                .denominator()
                                .map(below -> phrases.text("trace.quotient", definition.numerator(), below))
                                .orElse(definition.numerator()),
                        cells(cell.seen())),
                List.of());
    }

    /** How many were added; one that is not relevant was read and is not among them. */
    private String cells(Seen seen) {
        var added = phrases.text(
                seen.below().isPresent() ? "trace.cells-apart" : "trace.cells", seen.cells() - seen.idle());
        return seen.idle() == 0 ? added : phrases.word("statistics-figures.idle-besides", added, seen.idle());
    }

    private Step definition() {
        var version = content.definition(period);
        return Step.of(
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
                Stream.of(Stream.of(said), phrases.edition(at).stream(), phrases.composition(at).stream())
                        .flatMap(lines -> lines)
                        .toList(),
                List.of(),
                Optional.empty(),
                at.composition().map(this::parts));
    }

    private AllRows parts(Composition composition) {
        return new AllRows(
                phrases.word("statistics-figures.parts", composition.parts().size()),
                String.join(", ", composition.parts()));
    }

    /** Of what stands in the period, and not of all editions; where nothing is shown, nothing was counted. */
    private String together(FigureContent.Place at) {
        return content.at(place, period) instanceof Shown shown
                ? phrases.text("trace.parts", shown.parts().orElse(at.parts()))
                : phrases.text("trace.several");
    }

    private Step release(ReleaseLine release) {
        return Step.of(
                phrases.text("trace.release", release.number()),
                phrases.text(
                        "trace.received", release.dataset(), phrases.format().date(release.received())),
                phrases.text("source.named", release.licence()));
    }

    private Step file(ReleaseLine release) {
        var rows = rows(content.at(place, period), release);
        codes(release).ifPresent(rows::add);
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

    private Optional<String> codes(ReleaseLine release) {
        return phrases.codes(release)
                .line(
                        content.places().get(place).area(),
                        content.periods().get(period).code());
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
}
