package dk.helhed.statistics.publication;

import dk.helhed.statistics.publication.FigureContent.DefinitionLine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a program must know of the CSV file beside it: how it is written, what its columns are, and where its numbers come from. */
public final class Sidecar {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final FigureContent content;
    private final Phrases phrases;
    private final TraceAddress traces;

    public Sidecar(FigureContent content, Phrases phrases, TraceAddress traces) {
        this.content = phrases.told(content);
        this.phrases = phrases;
        this.traces = traces;
    }

    public byte[] bytes() {
        var description = new LinkedHashMap<String, Object>();
        description.put("file", content.number() + ".csv");
        description.put("language", phrases.language().code());
        description.put(
                "dialect",
                Map.of(
                        "delimiter",
                        ";",
                        "decimal",
                        ",",
                        "encoding",
                        "UTF-8",
                        "byteOrderMark",
                        true,
                        "lineEnd",
                        "CRLF"));
        description.put("columns", columns());
        measure().ifPresent(measure -> description.put("measure", measure));
        description.put(
                "definitions",
                Publication.followed(content).stream().map(Sidecar::definition).toList());
        description.put(
                "about",
                new Description(content, phrases, traces)
                        .lines().stream().map(Sidecar::line).toList());
        return JSON.writeValueAsString(description).getBytes(StandardCharsets.UTF_8);
    }

    private List<Map<String, String>> columns() {
        var columns = new ArrayList<Map<String, String>>();
        columns.add(column("head.area", "string"));
        columns.add(column("head.period", "string"));
        columns.add(column("head.value", "decimal"));
        columns.add(column("head.unit", "string"));
        columns.add(column("head.shown", "string"));
        Tables.sumHeads(content, phrases).forEach(head -> columns.add(Map.of("name", head, "type", "decimal")));
        Publication.STATES.forEach(head -> columns.add(column(head, "string")));
        phrases.codes(content).heads().forEach(head -> columns.add(Map.of("name", head, "type", "string")));
        columns.add(column("head.definition", "integer"));
        columns.add(column("head.trace", "uri"));
        return columns;
    }

    private Map<String, String> column(String key, String type) {
        return Map.of("name", phrases.text(key), "type", type);
    }

    /** Of every row; empty where rows follow definitions that differ in it. */
    private Optional<Map<String, Object>> measure() {
        var measures = Publication.followed(content).stream()
                .map(Sidecar::measure)
                .distinct()
                .toList();
        return measures.size() == 1 ? Optional.of(measures.getFirst()) : Optional.empty();
    }

    private static Map<String, Object> measure(DefinitionLine definition) {
        return Map.of("unit", definition.unit(), "decimals", definition.decimals(), "factor", definition.factor());
    }

    /** By the number that stands in each row. */
    private static Map<String, Object> definition(DefinitionLine definition) {
        var said = new LinkedHashMap<String, Object>();
        said.put("number", definition.number());
        said.putAll(Particulars.version(definition));
        return said;
    }

    private static Map<String, String> line(Description.Line line) {
        return Map.of("key", line.key(), "name", line.name(), "words", line.words());
    }
}
