package dk.helhed.statistics.intake.jsonstat;

import dk.helhed.statistics.cell.Nature;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Metric;
import dk.helhed.statistics.table.Note;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what a reader of plain JSON-stat would not read back; see {@link JsonStatExtension}. */
final class JsonStatExtensionWriter {
    private final Table table;
    private final String language;
    private final ObjectNode node;

    private record Said(Content content, String status) {}

    JsonStatExtensionWriter(Table table, String language, ObjectNode node) {
        this.table = table;
        this.language = language;
        this.node = node;
    }

    /** @param plainNotes as they come back from the document without this */
    void write(List<Note> plainNotes) {
        if (!language.isEmpty()) {
            node.put("language", language);
        }
        if (!table.languages().isEmpty()) {
            var languages = node.putArray("languages");
            table.languages().forEach(languages::add);
        }
        text(table.title(), "title");
        if (!table.metric().equals(Metric.UNSAID)) {
            metric(table.metric(), "table");
        }
        table.dimensions().forEach(this::dimension);
        if (!table.notes().equals(plainNotes)) {
            var notes = node.putArray("notes");
            table.notes().forEach(note -> {
                var one = notes.addObject().put("mandatory", note.mandatory());
                words(one.putObject("text"), note.text().byLanguage());
                words(one.putObject("about"), note.about());
            });
        }
        table.particulars().forEach(particular -> {
            var one = node.withArray("/particulars").addObject().put("name", particular.name());
            words(one.putObject("text"), particular.text().byLanguage());
            words(one.putObject("about"), particular.about());
        });
        statuses();
        cells();
    }

    private void statuses() {
        var said = table.head().statuses();
        var isPlain = said.words().values().stream().allMatch(this::isPlain);
        if (said.isCodeList() || !isPlain) {
            var one = node.putObject("statuses").put("codeList", said.isCodeList());
            var words = one.putObject("words");
            said.words().forEach((sign, text) -> words(words.putObject(sign), text.byLanguage()));
        }
    }

    private void dimension(Dimension dimension) {
        text(dimension.label(), "dimension", dimension.code(), "label");
        dimension.categories().forEach(category -> {
            text(category.label(), "dimension", dimension.code(), "category", category.code());
            category.metric()
                    .filter(metric -> metric.nature().isPresent() || !metric.mayBeAdded())
                    .ifPresent(metric -> metric(metric, "category", dimension.code(), category.code()));
        });
    }

    private void text(Text text, String... path) {
        if (!isPlain(text)) {
            words(at("texts", path), text.byLanguage());
        }
    }

    private boolean isPlain(Text text) {
        return text.equals(Text.of(language, text.in(language)));
    }

    private void metric(Metric metric, String... path) {
        var one = at("metrics", path).put("unit", metric.unit()).put("mayBeAdded", metric.mayBeAdded());
        metric.decimals().ifPresent(decimals -> one.put("decimals", decimals));
        metric.nature().map(Nature::name).ifPresent(nature -> one.put("nature", nature));
    }

    private ObjectNode at(String part, String... path) {
        var found = child(node, part);
        for (var step : path) {
            found = child(found, step);
        }
        return found;
    }

    private static ObjectNode child(ObjectNode node, String name) {
        return node.path(name) instanceof ObjectNode there ? there : node.putObject(name);
    }

    private static void words(ObjectNode node, Map<String, String> words) {
        words.forEach(node::put);
    }

    private void cells() {
        var groups = new LinkedHashMap<Said, ArrayNode>();
        var cells = table.cells();
        for (int i = 0; i < cells.size(); i++) {
            var content = cells.at(i);
            var status = cells.status(i).orElse("");
            if (!isPlain(content, status)) {
                groups.computeIfAbsent(new Said(content, status), this::group).add(i);
            }
        }
    }

    /** Whether a plain reader makes the same of the cell and of its status. */
    private static boolean isPlain(Content content, String status) {
        return switch (content) {
            case Content.Value(var _), Content.Word(var _) -> true;
            case Content.Nil(var _) -> false;
            case Content.Nothing(var _, var symbol) ->
                status.isEmpty()
                        ? symbol.isEmpty() && content.equals(JsonStatValues.NULL)
                        : content.equals(JsonStatStatuses.nothing(status));
        };
    }

    private ArrayNode group(Said said) {
        var group = node.withArray("/cells").addObject();
        if (said.content() instanceof Content.Nothing(var kind, var symbol)) {
            group.put("kind", symbol.equals(JsonStatExtension.ZERO_BELOW) ? symbol : kind.name())
                    .put("symbol", symbol);
        } else if (said.content() instanceof Content.Nil(var symbol)) {
            group.put("symbol", symbol);
        }
        if (!said.status().isEmpty()) {
            group.put("status", said.status());
        }
        return group.putArray("at");
    }
}
