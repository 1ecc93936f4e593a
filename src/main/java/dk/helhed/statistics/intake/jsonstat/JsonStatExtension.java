package dk.helhed.statistics.intake.jsonstat;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.cell.Nature;
import dk.helhed.statistics.table.Cells;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Metric;
import dk.helhed.statistics.table.Note;
import dk.helhed.statistics.table.Particular;
import dk.helhed.statistics.table.TableHead.StatusWords;
import dk.helhed.statistics.table.Text;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What JSON-stat has no words for and {@link JsonStatWriter} therefore puts into {@code extension}: other languages, natures,
 * mandatory notes, notes on cells, signs of nothing.
 */
final class JsonStatExtension {
    /** A quotient with nothing to divide by. No file of a source has that kind of nothing, and taken in it does not apply. */
    static final String ZERO_BELOW = "DENOMINATOR_IS_ZERO";

    static final String NAME = "helhed";

    /** Where Eurostat, and we, say in words what the statuses of cells mean. */
    static final String STATUS = "status";

    static final String LABEL = "label";

    private final JsonNode node;
    private final JsonNode labels;
    private final String language;

    /** @param language of the document, where this does not tell it */
    JsonStatExtension(JsonNode dataset, String language) {
        this.node = dataset.path("extension").path(NAME);
        this.labels = dataset.path("extension").path(STATUS).path(LABEL);
        this.language = node.path("language").asString(language);
    }

    List<String> languages() {
        return node.path("languages").isArray()
                ? node.path("languages")
                        .valueStream()
                        .map(one -> one.asString(""))
                        .toList()
                : Stream.of(language).filter(one -> !one.isEmpty()).toList();
    }

    /** Words in the language of the document, unless the path has them in several. */
    Text text(String words, String... path) {
        var all = at(node.path("texts"), path);
        return all.isObject() ? text(all) : Text.of(language, words);
    }

    Optional<Metric> metric(String... path) {
        var metric = at(node.path("metrics"), path);
        if (!metric.isObject()) {
            return Optional.empty();
        }
        var decimals = metric.path("decimals");
        return Optional.of(new Metric(
                metric.path("unit").asString(""),
                decimals.isInt() ? Optional.of(decimals.asInt()) : Optional.empty(),
                one(Nature.values(), metric.path("nature")),
                metric.path("mayBeAdded").asBoolean(true)));
    }

    Optional<List<Note>> notes() {
        var notes = node.path("notes");
        return notes.isArray()
                ? Optional.of(notes.valueStream()
                        .map(note -> new Note(
                                note.path("mandatory").asBoolean(false),
                                text(note.path("text")),
                                words(note.path("about"))))
                        .toList())
                : Optional.empty();
    }

    List<Particular> particulars() {
        return node.path("particulars")
                .valueStream()
                .map(one ->
                        new Particular(one.path("name").asString(""), text(one.path("text")), words(one.path("about"))))
                .toList();
    }

    /** What the statuses of cells mean. */
    StatusWords statuses() {
        var said = node.path("statuses");
        var words = new LinkedHashMap<String, Text>();
        if (said.isObject()) {
            said.path("words").propertyStream().forEach(one -> words.put(one.getKey(), text(one.getValue())));
        } else {
            labels.propertyStream()
                    .forEach(one -> words.put(
                            one.getKey(), Text.of(language, one.getValue().asString(""))));
        }
        return new StatusWords(said.path("codeList").asBoolean(false), words);
    }

    /** @param size of the table */
    void cells(Cells.Builder cells, int size) {
        node.path("cells").valueStream().forEach(group -> {
            var symbol = group.path("symbol").asString("");
            var content = kind(group.path("kind"))
                    .<Content>map(kind -> new Content.Nothing(kind, symbol))
                    .orElseGet(() -> new Content.Nil(symbol));
            group.path("at").valueStream().forEach(place -> {
                int index = place.asInt(size);
                if (index < 0 || index >= size) {
                    throw JsonStatTable.refused("READ-038", index, size);
                }
                cells.put(index, content);
                cells.status(index, group.path("status").asString(""));
            });
        });
    }

    private static Optional<NothingKind> kind(JsonNode name) {
        return name.asString("").equals(ZERO_BELOW)
                ? Optional.of(NothingKind.NOT_APPLICABLE)
                : one(NothingKind.values(), name);
    }

    private static JsonNode at(JsonNode node, String... path) {
        var found = node;
        for (var step : path) {
            found = found.path(step);
        }
        return found;
    }

    private static Text text(JsonNode words) {
        return new Text(words(words));
    }

    private static Map<String, String> words(JsonNode object) {
        var words = new LinkedHashMap<String, String>();
        object.propertyStream()
                .forEach(entry -> words.put(entry.getKey(), entry.getValue().asString("")));
        return words;
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, JsonNode name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name.asString("")))
                .findFirst();
    }
}
