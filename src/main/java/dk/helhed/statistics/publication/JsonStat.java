package dk.helhed.statistics.publication;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.intake.jsonstat.JsonStatWriter;
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
import dk.helhed.statistics.table.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A figure as JSON-stat 2.0: one measure by area and period, as shown; what is not shown is null with a status. */
public final class JsonStat {
    private static final String CARRIED = "CARRIED";

    private final FigureContent content;
    private final Phrases phrases;
    private final TraceAddress traces;
    private final Publication publication;

    public JsonStat(FigureContent content, Phrases phrases, TraceAddress traces) {
        this.content = content;
        this.phrases = phrases;
        this.traces = traces;
        this.publication = new Publication(content, phrases);
    }

    public byte[] bytes() {
        return JsonStatWriter.write(table(), phrases.language().code(), Map.of("trace", trace()));
    }

    /** One address for each value would be longer than all the rest: a program fills the one in with the codes of the dimensions. */
    private Map<String, Object> trace() {
        return Map.of("template", traces.template(), "dimensions", Map.of("area", "area", "period", "period"));
    }

    Table table() {
        var areas = content.places().stream().map(this::area).toList();
        var periods = content.periods().stream()
                .map(period -> new Category(period.code(), words(phrases.period(period.code()))))
                .toList();
        return new TableHead(
                        words(content.title()),
                        publication.sourceLine(),
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
                .with(cells());
    }

    /** Areas of two levels may have one name; the code is ours and never changes. */
    private Category area(Place place) {
        return new Category(TraceAddress.code(place), words(phrases.place(place)));
    }

    private Category measure() {
        var definition = content.newest();
        return new Category(
                content.indicator().code(),
                words(content.indicator().name()),
                Optional.of(new Metric(
                        definition.unit(),
                        Optional.of(definition.decimals()),
                        definition.adding().map(Adding::nature),
                        mayBeAdded())));
    }

    /** Where one of the versions that the periods follow forbids it, the whole is not to be added. */
    private boolean mayBeAdded() {
        return content.versions().stream()
                .filter(version -> content.definitions().contains(version.number()))
                .allMatch(DefinitionLine::mayBeAdded);
    }

    private Cells cells() {
        int columns = content.periods().size();
        var cells = new Cells.Builder(content.places().size() * columns, new Content.Nothing(NothingKind.MISSING, ""));
        for (int place = 0; place < content.places().size(); place++) {
            for (int period = 0; period < columns; period++) {
                int index = place * columns + period;
                switch (content.at(place, period)) {
                    case Shown shown -> {
                        cells.put(index, new Content.Value(shown.value()));
                        if (shown.carried().isPresent()) {
                            cells.status(index, CARRIED);
                        }
                    }
                    case Nil nil -> nothing(cells, index, nil.kind());
                    case Hidden _ -> nothing(cells, index, NothingKind.PROTECTED_BY_US);
                }
            }
        }
        return cells.build();
    }

    /** The kind's own name is the status: every reader can tell them apart. */
    private static void nothing(Cells.Builder cells, int index, NothingKind kind) {
        cells.put(index, new Content.Nothing(kind, kind.name()));
    }

    private Text words(String words) {
        return Text.of(phrases.language().code(), words);
    }
}
