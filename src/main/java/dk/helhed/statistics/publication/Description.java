package dk.helhed.statistics.publication;

import dk.helhed.statistics.publication.FigureContent.DefinitionLine;
import dk.helhed.statistics.statement.StatementWords;
import java.util.ArrayList;
import java.util.List;

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
        this.content = content;
        this.phrases = phrases;
        this.traces = traces;
        this.publication = new Publication(content, phrases);
    }

    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        lines.add(line("figure", publication.named()));
        lines.add(line("question", content.indicator().question()));
        lines.add(line(
                "indicator",
                publication.definition() + ": " + content.indicator().name()));
        content.versions().stream()
                .filter(version -> content.definitions().contains(version.number()))
                .forEach(version -> lines.add(line("formula", formula(version))));
        lines.add(line("source", publication.sourceLine()));
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

    /** What the files themselves say. */
    List<Line> said() {
        return new StatementWords(Publication.told(content), phrases.texts(), phrases.language())
                .lines().stream()
                        .map(line -> new Line(line.key(), line.name(), line.words(), line.isMandatory()))
                        .toList();
    }

    private String formula(DefinitionLine version) {
        var factor = phrases.exact(version.factor());
        return version.denominator()
                .map(below ->
                        phrases.text("csv.ratio", version.number(), version.numerator(), below, factor, version.unit()))
                .orElseGet(
                        () -> phrases.text("csv.sum", version.number(), version.numerator(), factor, version.unit()));
    }

    private Line line(String key, String words) {
        return new Line(key, phrases.text("csv." + key), words, false);
    }
}
