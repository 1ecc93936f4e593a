package dk.helhed.statistics.publication;

import dk.helhed.statistics.intake.jsonstat.JsonStatWriter;
import dk.helhed.statistics.publication.FigureContent.Cell;
import dk.helhed.statistics.publication.FigureContent.DefinitionLine;
import dk.helhed.statistics.publication.FigureContent.Nil;
import dk.helhed.statistics.publication.FigureContent.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a JSON-stat file says of each of its cells beside value and status, for programs: which definition it follows, and why it is empty. */
final class Particulars {
    private final FigureContent content;
    private final Phrases phrases;
    private final TraceAddress traces;
    private final Publication publication;
    private final Remarks remarks;

    Particulars(FigureContent content, Phrases phrases, TraceAddress traces) {
        this.content = phrases.told(content);
        this.phrases = phrases;
        this.traces = traces;
        this.publication = new Publication(content, phrases);
        this.remarks = new Remarks(content, phrases);
    }

    /** By the name that {@link JsonStatWriter} gives them. */
    Map<String, Object> all() {
        var all = new LinkedHashMap<String, Object>();
        all.put(JsonStatWriter.TRACE, trace());
        all.put(JsonStatWriter.DEFINITIONS, definitions());
        all.put(JsonStatWriter.REASONS, reasons());
        // the ids of the dimensions are ours, since they lead to the trace and are the same in every release
        Optional.of(phrases.codes(content).plain())
                .filter(codes -> !codes.isEmpty())
                .ifPresent(codes -> all.put(JsonStatWriter.CODES, codes));
        return all;
    }

    /** One address for each value would be longer than all the rest: a program fills the one in with the codes of the dimensions. */
    private Map<String, Object> trace() {
        return Map.of("template", traces.template(), "dimensions", Map.of("area", "area", "period", "period"));
    }

    /** The versions, and for each cell in the order of the values the number of its own. */
    private Map<String, Object> definitions() {
        var versions = new LinkedHashMap<String, Object>();
        Publication.followed(content)
                .forEach(version -> versions.put(String.valueOf(version.number()), version(version)));
        var at = content.places().stream()
                .flatMap(_ -> content.periods().stream().map(FigureContent.PeriodColumn::definition))
                .toList();
        return Map.of("versions", versions, "at", at);
    }

    static Map<String, Object> version(DefinitionLine version) {
        var said = new LinkedHashMap<String, Object>();
        said.put("unit", version.unit());
        said.put("decimals", version.decimals());
        said.put("factor", version.factor());
        version.validFrom().ifPresent(from -> said.put("validFrom", from.toString()));
        return said;
    }

    /** Each reason once, with the cells that it holds for. */
    private List<Object> reasons() {
        var columns = content.periods().size();
        var places = new LinkedHashMap<Map<String, String>, List<Integer>>();
        IntStream.range(0, content.places().size() * columns).forEach(at -> {
            var cell = content.at(at / columns, at % columns);
            if (isSpecial(cell, at % columns)) {
                places.computeIfAbsent(reason(cell, at % columns), _ -> new ArrayList<>())
                        .add(at);
            }
        });
        var reasons = new ArrayList<>();
        places.forEach((reason, at) -> {
            var said = new LinkedHashMap<String, Object>(reason);
            said.put("at", at);
            reasons.add(said);
        });
        return reasons;
    }

    /** A value that is an estimate says so in its status. */
    private boolean isSpecial(Cell cell, int period) {
        return !(cell instanceof Shown shown)
                || !shown.marks().isEmpty()
                || !remarks.of(shown, period).isEmpty();
    }

    private Map<String, String> reason(Cell cell, int period) {
        var reason = new LinkedHashMap<String, String>();
        reason.put("code", cell.seen().code());
        reason.put("word", publication.states(cell, period).getFirst());
        reason.put("reason", remarks.explained(cell, period));
        if (cell instanceof Nil nil && !nil.flag().isEmpty()) {
            reason.put(nil.reason().equals("FILE") ? "symbol" : "flag", nil.flag());
        } else if (cell instanceof Shown) {
            reason.put("symbol", cell.seen().sign());
        }
        return reason;
    }
}
