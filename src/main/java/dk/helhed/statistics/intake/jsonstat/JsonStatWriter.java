package dk.helhed.statistics.intake.jsonstat;

import dk.helhed.statistics.table.Cells;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Dimension.Role;
import dk.helhed.statistics.table.Note;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes JSON-stat 2.0 that reads back to the same table. A cell without a value is null, and its status is the source's own
 * sign. What JSON-stat has no words for stands in {@code extension}, where others pass it by.
 */
public final class JsonStatWriter {
    /** What a figure's file says of its cells besides, for programs: where each is traced, which definition it follows, why it is empty. */
    public static final String TRACE = "trace";

    public static final String DEFINITIONS = "definitions";
    public static final String REASONS = "reasons";

    /** And by what codes its source knows areas and periods. */
    public static final String CODES = "codes";

    static final Set<String> BESIDE = Set.of(TRACE, DEFINITIONS, REASONS, CODES);

    private static final JsonMapper JSON = new JsonMapper();

    private final Table table;
    private final String language;

    private JsonStatWriter(Table table, String language) {
        this.table = table;
        this.language = table.languages().contains(language)
                ? language
                : table.languages().stream().findFirst().orElse("");
    }

    /** @param language of the labels, where the table has it; JSON-stat has room for one */
    public static byte[] write(Table table, String language) {
        return write(table, language, Map.of());
    }

    /** @param beside what else stands in {@code extension}, by name; it is no part of the table and is not read back */
    public static byte[] write(Table table, String language, Map<String, ?> beside) {
        var document = new JsonStatWriter(table, language).document();
        beside.forEach((name, said) -> document.withObject("/extension").set(name, JSON.valueToTree(said)));
        return JSON.writeValueAsBytes(document);
    }

    private ObjectNode document() {
        var document = JSON.createObjectNode();
        document.put("version", "2.0").put("class", "dataset");
        document.put("label", table.title().in(language));
        document.put("source", table.source()).put("updated", table.updated());
        notes(document, Note::isOfTheWhole);
        var id = document.putArray("id");
        var size = document.putArray("size");
        table.dimensions().forEach(dimension -> {
            id.add(dimension.code());
            size.add(dimension.size());
        });
        roles(document);
        var dimensions = document.putObject("dimension");
        table.dimensions().forEach(dimension -> dimension(dimensions.putObject(dimension.code()), dimension));
        cells(document, table.cells());
        var extension = JSON.createObjectNode();
        new JsonStatExtensionWriter(table, language, extension).write(plainNotes());
        statuses()
                .forEach((sign, words) -> document.withObject("/extension/" + JsonStatExtension.STATUS)
                        .withObject("/" + JsonStatExtension.LABEL)
                        .put(sign, words));
        if (!extension.isEmpty()) {
            document.withObject("/extension").set(JsonStatExtension.NAME, extension);
        }
        return document;
    }

    /** What each says, in the language of the document. */
    private Map<String, String> statuses() {
        var said = new TreeMap<String, String>();
        table.head().statuses().words().forEach((sign, words) -> said.put(sign, words.in(language)));
        return said;
    }

    private void roles(ObjectNode document) {
        var roles = document.putObject("role");
        table.dimensions().stream()
                .filter(dimension -> dimension.role() != Role.OTHER)
                .forEach(dimension -> roles.withArray(dimension.role().name().toLowerCase(Locale.ROOT))
                        .add(dimension.code()));
    }

    private void dimension(ObjectNode node, Dimension dimension) {
        node.put("label", dimension.label().in(language));
        notes(node, note -> note.about().size() == 1 && "".equals(note.about().get(dimension.code())));
        var category = node.putObject("category");
        var index = category.putArray("index");
        var labels = category.putObject("label");
        dimension.categories().forEach(one -> {
            index.add(one.code());
            labels.put(one.code(), one.label().in(language));
            one.metric().ifPresent(metric -> {
                var unit = category.withObject("/unit").putObject(one.code());
                unit.put("label", metric.unit());
                metric.decimals().ifPresent(decimals -> unit.put("decimals", decimals));
            });
            table.notes().stream()
                    .filter(note -> note.about().size() == 1
                            && one.code().equals(note.about().get(dimension.code())))
                    .forEach(note -> category.withObject("/note")
                            .withArray(one.code())
                            .add(note.text().in(language)));
        });
    }

    /** Notes as they come back from what is written, in the order of the document. */
    private List<Note> plainNotes() {
        var notes = new ArrayList<Note>();
        table.notes().stream().filter(Note::isOfTheWhole).forEach(notes::add);
        for (var dimension : table.dimensions()) {
            table.notes().stream()
                    .filter(note -> note.about().equals(Map.of(dimension.code(), "")))
                    .forEach(notes::add);
            dimension
                    .categories()
                    .forEach(category -> table.notes().stream()
                            .filter(note -> note.about().equals(Map.of(dimension.code(), category.code())))
                            .forEach(notes::add));
        }
        notes.replaceAll(note -> new Note(false, Text.of(language, note.text().in(language)), note.about()));
        return notes;
    }

    private void notes(ObjectNode node, Predicate<Note> which) {
        table.notes().stream()
                .filter(which)
                .forEach(note -> node.withArray("note").add(note.text().in(language)));
    }

    private static void cells(ObjectNode document, Cells cells) {
        var values = document.putArray("value");
        var status = document.putObject("status");
        for (int i = 0; i < cells.size(); i++) {
            var said = cells.status(i).orElse("");
            switch (cells.at(i)) {
                case Content.Value(BigDecimal number) -> values.add(number);
                case Content.Word(var text) -> values.add(text);
                case Content.Nil(var symbol) -> {
                    values.add(BigDecimal.ZERO);
                    said = said.isEmpty() ? symbol : said;
                }
                case Content.Nothing(var _, var symbol) -> {
                    values.addNull();
                    said = said.isEmpty() ? symbol : said;
                }
            }
            if (!said.isEmpty()) {
                status.put(String.valueOf(i), said);
            }
        }
        if (status.isEmpty()) {
            document.remove("status");
        }
    }
}
