package dk.helhed.statistics.publication;

import dk.helhed.statistics.publication.FigureContent.DefinitionLine;
import dk.helhed.statistics.publication.FigureContent.Shown;
import dk.helhed.statistics.statement.StatementWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a reader of a figure's file must know of its numbers, line by line. */
public final class Description {
    private final FigureContent content;
    private final Phrases phrases;
    private final TraceAddress traces;
    private final Publication publication;

    /**
     * @param key the same in every language
     * @param mandatory must stand wherever the numbers are
     */
    public record Line(String key, String name, String words, boolean mandatory) {}

    Description(FigureContent content, Phrases phrases, TraceAddress traces) {
        this.content = phrases.told(content);
        this.phrases = phrases;
        this.traces = traces;
        this.publication = new Publication(content, phrases);
    }

    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        lines.add(line("figure", publication.named()));
        lines.add(line("question", content.indicator().question()));
        lines.add(line(
                "indicator", publication.defined() + ": " + content.indicator().name()));
        Publication.followed(content).forEach(version -> lines.add(line("formula", formula(version))));
        units().ifPresent(lines::add);
        phrases.composed(content.periods()).map(how -> line("periods", how)).ifPresent(lines::add);
        lines.add(line("source", publication.source()));
        lines.add(line("releases", publication.releases()));
        content.releases()
                .forEach(release -> lines.add(line("file", release.fileName() + " sha-256 " + release.fileHash())));
        lines.add(line("trace", traces.main()));
        lines.add(line(
                "protection",
                content.threshold() > 1
                        ? phrases.text("show.rule", content.threshold())
                        : phrases.text("show.no-rule")));
        lines.addAll(said());
        return lines;
    }

    /** What the files themselves say, and what we know of the areas. */
    List<Line> said() {
        return new StatementWords(Publication.told(content), phrases.texts(), phrases.language())
                .lines().stream()
                        .map(line -> new Line(line.key(), line.name(), line.words(), line.isMandatory()))
                        .collect(Collectors.collectingAndThen(Collectors.toList(), this::withMarks));
    }

    /** And within which borders it is counted, what values of the figure are marked with, and by what codes their source knows what they are of. */
    private List<Line> withMarks(List<Line> lines) {
        var marks = phrases.marks(content);
        var name = phrases.word("statistics-marks.line");
        var all = content.cells().stream()
                .flatMap(List::stream)
                .flatMap(cell ->
                        cell instanceof Shown shown ? marks.byName(shown.marks()).keySet().stream() : Stream.empty())
                .distinct()
                .map(mark -> new Line("mark", name, mark, false));
        var codes = phrases.codes(content).throughout().stream()
                .map(code -> new Line("code", phrases.word("statistics-codes.line"), code, false));
        var borders = new Remarks(content, phrases).borders().stream().map(said -> line("borders", said));
        return Stream.of(lines.stream(), borders, all, codes)
                .flatMap(some -> some)
                .toList();
    }

    /** Which periods are told in which unit, where not all are told in one: who does not know it reads some of them wrong. */
    private Optional<Line> units() {
        var periods = new LinkedHashMap<String, List<String>>();
        IntStream.range(0, content.periods().size())
                .forEach(period -> periods.computeIfAbsent(
                                content.definition(period).unit(), _ -> new ArrayList<>())
                        .add(phrases.period(content.periods().get(period).code())));
        var words = periods.entrySet().stream()
                .map(unit -> phrases.text(
                        "csv.unit-of",
                        String.join(", ", unit.getValue()),
                        unit.getKey().isEmpty() ? phrases.text("csv.no-unit") : unit.getKey()))
                .collect(Collectors.joining("; "));
        return periods.size() > 1
                ? Optional.of(new Line("units", phrases.text("csv.units"), words, true))
                : Optional.empty();
    }

    private String formula(DefinitionLine version) {
        var times = version.factor().compareTo(BigDecimal.ONE) == 0 ? "" : " · " + phrases.exact(version.factor());
        var unit = version.unit().isEmpty() ? "" : phrases.text("csv.in", version.unit());
        return version.denominator()
                        .map(below -> phrases.text("csv.ratio", version.number(), version.numerator(), below))
                        .orElseGet(() -> phrases.text("csv.sum", version.number(), version.numerator()))
                + times
                + unit;
    }

    private Line line(String key, String words) {
        return new Line(key, phrases.text("csv." + key), words, false);
    }
}
