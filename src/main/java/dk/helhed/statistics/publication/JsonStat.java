package dk.helhed.statistics.publication;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.intake.jsonstat.JsonStatWriter;
import dk.helhed.statistics.marking.MarkWords;
import dk.helhed.statistics.publication.FigureContent.Adding;
import dk.helhed.statistics.publication.FigureContent.DefinitionLine;
import dk.helhed.statistics.publication.FigureContent.Hidden;
import dk.helhed.statistics.publication.FigureContent.Nil;
import dk.helhed.statistics.publication.FigureContent.Place;
import dk.helhed.statistics.publication.FigureContent.Shown;
import dk.helhed.statistics.table.Cells;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Dimension.Category;
import dk.helhed.statistics.table.Dimension.Role;
import dk.helhed.statistics.table.Metric;
import dk.helhed.statistics.table.Note;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableHead;
import dk.helhed.statistics.table.TableHead.StatusWords;
import dk.helhed.statistics.table.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A figure as JSON-stat 2.0: one measure by area and period, as shown; what is not shown is null with the source's sign or a code as status. */
public final class JsonStat {
    private static final String CARRIED = "CARRIED";

    private final FigureContent content;
    private final Phrases phrases;
    private final TraceAddress traces;
    private final Publication publication;

    public JsonStat(FigureContent content, Phrases phrases, TraceAddress traces) {
        this.content = phrases.told(content);
        this.phrases = phrases;
        this.traces = traces;
        this.publication = new Publication(content, phrases);
    }

    public byte[] bytes() {
        var particulars = new Particulars(content, phrases, traces);
        return JsonStatWriter.write(table(), phrases.language().code(), particulars.all());
    }

    Table table() {
        var areas = content.places().stream().map(this::area).toList();
        var periods = content.periods().stream()
                .map(period -> new Category(period.code(), words(phrases.period(period.code()))))
                .toList();
        return new TableHead(
                        words(content.title()),
                        publication.source(),
                        content.dataDate().toString(),
                        List.of(),
                        List.of(
                                new Dimension("area", words(phrases.text("head.area")), Role.GEO, areas),
                                new Dimension("period", words(phrases.text("head.period")), Role.TIME, periods),
                                new Dimension(
                                        "indicator",
                                        words(content.indicator().name()),
                                        Role.METRIC,
                                        List.of(measure()))),
                        Metric.UNSAID,
                        new Description(content, phrases, traces)
                                .lines().stream()
                                        .map(line -> new Note(
                                                line.mandatory(), words(line.name() + ": " + line.words()), Map.of()))
                                        .toList(),
                        List.of(),
                        List.of())
                .telling(new StatusWords(false, statuses()))
                .with(cells());
    }

    /** Areas of two levels may have one name; the code is ours and never changes. */
    private Category area(Place place) {
        return new Category(TraceAddress.code(place), words(phrases.place(place)));
    }

    /** Where the periods are told in several units, none of them is that of the whole. */
    private Category measure() {
        var definition = content.newest();
        var isMixed = content.mixesUnits();
        return new Category(
                content.indicator().code(),
                words(content.indicator().name()),
                Optional.of(new Metric(
                        isMixed ? "" : definition.unit(),
                        Optional.of(definition.decimals()).filter(_ -> !isMixed),
                        definition.adding().map(Adding::nature),
                        mayBeAdded())));
    }

    /** Where one of the versions that the periods follow forbids it, the whole is not to be added. */
    private boolean mayBeAdded() {
        return Publication.followed(content).stream().allMatch(DefinitionLine::mayBeAdded);
    }

    private Cells cells() {
        int columns = content.periods().size();
        var signs = signs();
        var cells = new Cells.Builder(content.places().size() * columns, new Content.Nothing(NothingKind.MISSING, ""));
        for (int place = 0; place < content.places().size(); place++) {
            for (int period = 0; period < columns; period++) {
                int index = place * columns + period;
                switch (content.at(place, period)) {
                    case Shown shown -> {
                        cells.put(index, new Content.Value(shown.value()));
                        cells.status(index, status(shown));
                    }
                    case Nil nil -> {
                        var seen = nil.seen();
                        var isPlain = signs.getOrDefault(seen.sign(), Set.of()).size() == 1;
                        cells.put(index, new Content.Nothing(nil.kind(), isPlain ? seen.sign() : seen.code()));
                    }
                    case Hidden hidden ->
                        cells.put(
                                index,
                                new Content.Nothing(
                                        NothingKind.PROTECTED_BY_US,
                                        hidden.seen().code()));
                }
            }
        }
        return cells.build();
    }

    /** Of a value the source's own signs, after ours where it was carried. */
    private static String status(Shown shown) {
        return Stream.of(
                        shown.carried().map(_ -> CARRIED).orElse(""),
                        shown.seen().sign())
                .filter(said -> !said.isEmpty())
                .collect(joining(", "));
    }

    /** What the statuses mean: of values, and of cells without one that the source has no sign for. */
    private Map<String, Text> statuses() {
        var marks = phrases.marks(content);
        var meanings = new HashMap<String, Text>();
        content.cells().stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell instanceof Shown shown ? Stream.of(shown) : Stream.empty())
                .filter(shown -> !status(shown).isEmpty())
                .forEach(shown -> meanings.computeIfAbsent(status(shown), _ -> words(meaning(shown, marks))));
        content.cells().stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell instanceof Nil nil ? Stream.of(nil) : Stream.empty())
                .filter(nil -> nil.seen().sign().isEmpty())
                .forEach(nil -> meanings.put(nil.seen().code(), words(phrases.nothing(nil))));
        meanings.values().removeIf(Text.NONE::equals);
        return meanings;
    }

    private String meaning(Shown shown, MarkWords marks) {
        return Stream.of(
                        shown.carried().map(_ -> phrases.text("carried.state")).orElse(""),
                        shown.marks().isEmpty() ? "" : marks.meaning(shown.marks()))
                .filter(said -> !said.isEmpty())
                .collect(joining("; "));
    }

    /**
     * The kinds that each of the source's signs stands for. A sign is a status where it stands for one; else a code is, so that every
     * reader can tell them apart.
     */
    private Map<String, Set<NothingKind>> signs() {
        return content.cells().stream()
                .flatMap(List::stream)
                .flatMap(cell ->
                        cell instanceof Nil nil && !nil.seen().sign().isEmpty() ? Stream.of(nil) : Stream.empty())
                .collect(groupingBy(nil -> nil.seen().sign(), mapping(Nil::kind, toSet())));
    }

    private Text words(String words) {
        return Text.of(phrases.language().code(), words);
    }
}
