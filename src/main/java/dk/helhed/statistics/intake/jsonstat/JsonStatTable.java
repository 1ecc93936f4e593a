package dk.helhed.statistics.intake.jsonstat;

import dk.helhed.statistics.intake.jsonstat.JsonStatValues.Seen;
import dk.helhed.statistics.table.Cells;
import dk.helhed.statistics.table.Dimension;
import dk.helhed.statistics.table.Dimension.Category;
import dk.helhed.statistics.table.Dimension.Role;
import dk.helhed.statistics.table.Note;
import dk.helhed.statistics.table.Particular;
import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableHead;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import dk.helhed.statistics.table.Text;
import dk.helhed.statistics.table.file.TableBytes;
import dk.helhed.statistics.table.file.TableInFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.POJONode;

/** Builds the table that a dataset of JSON-stat describes. */
final class JsonStatTable {
    private final JsonNode dataset;
    private final JsonNode dimension;
    private final JsonStatPx px;
    private final JsonStatExtension extension;

    JsonStatTable(JsonNode dataset) {
        this.dataset = dataset;
        this.dimension = dataset.path("dimension");
        this.px = new JsonStatPx(dataset);
        this.extension = new JsonStatExtension(dataset, px.language());
    }

    TableInFile inFile(TableBytes file) {
        var ids = texts(either("id"));
        if (ids.isEmpty() || !dimension.isObject()) {
            throw refused("READ-033", "id, dimension");
        }
        Table.dimensions(ids.size());
        distinct("id", ids);
        var dimensions = ids.stream().map(this::dimension).toList();
        sizes(dimensions);
        if (!(dataset.path("value") instanceof POJONode node && node.getPojo() instanceof Seen values)) {
            throw refused("READ-033", "value");
        }
        // a list must hold them all; what names places only may be small and mean a huge table
        int size = values.areAll() ? Table.cells(dimensions) : Table.sparseCells(dimensions, file.size());
        if (values.areAll() && values.count() != size) {
            throw refused("READ-036", values.count(), size);
        }
        return new TableInFile(
                head(ids, dimensions),
                size,
                size,
                JsonStatValues.NULL,
                cells -> cells(file, values.dataset(), size, cells));
    }

    private TableHead head(List<String> ids, List<Dimension> dimensions) {
        return new TableHead(
                extension.text(dataset.path("label").asString(""), "title"),
                dataset.path("source").asString(""),
                dataset.path("updated").asString(""),
                extension.languages(),
                dimensions,
                extension.metric("table").orElseGet(px::metric),
                extension.notes().orElseGet(() -> notes(ids)),
                particulars(ids),
                warnings(ids),
                extension.statuses());
    }

    private void cells(TableBytes file, int number, int size, Cells.Builder cells) {
        var statuses = new JsonStatStatuses(cells, size);
        JsonStatDocument.read(file, JsonStatTable::passed, (name, dataset, parser) -> {
            if (dataset != number) {
                parser.skipChildren();
            } else if (name.equals("value")) {
                JsonStatValues.read(size, parser, cells);
            } else {
                statuses.read(parser);
            }
            return MissingNode.getInstance();
        });
        statuses.all(dataset.path("status").isString() ? dataset.path("status").asString() : "");
        statuses.settle();
        extension.cells(cells, size);
    }

    private static JsonNode passed(JsonParser parser) {
        parser.skipChildren();
        return MissingNode.getInstance();
    }

    /** What categories say besides; and what a document written here kept. */
    private List<Particular> particulars(List<String> ids) {
        var particulars = new ArrayList<Particular>();
        for (var id : ids) {
            var category = dimension.path(id).path("category");
            for (var name : List.of("child", "coordinates")) {
                category.path(name)
                        .propertyStream()
                        .filter(entry -> entry.getValue().isArray())
                        .forEach(entry -> particulars.add(new Particular(
                                name,
                                Text.of("", String.join(", ", texts(entry.getValue()))),
                                Map.of(id, entry.getKey()))));
            }
            for (var name : List.of("symbol", "type", "base", "multiplier")) {
                category.path("unit")
                        .propertyStream()
                        .filter(entry ->
                                !entry.getValue().path(name).asString("").isEmpty())
                        .forEach(entry -> particulars.add(new Particular(
                                "unit." + name,
                                Text.of("", entry.getValue().path(name).asString("")),
                                Map.of(id, entry.getKey()))));
            }
        }
        particulars.addAll(px.particulars(ids));
        particulars.addAll(extension.particulars());
        return particulars;
    }

    /** In 1.x id, size and role stand inside dimension. */
    private JsonNode either(String field) {
        return dataset.has(field) ? dataset.path(field) : dimension.path(field);
    }

    private void sizes(List<Dimension> dimensions) {
        var said = either("size");
        for (int i = 0; i < dimensions.size(); i++) {
            if (said.size() != dimensions.size()
                    || said.path(i).asInt(-1) != dimensions.get(i).size()) {
                throw refused(
                        "READ-034",
                        dimensions.get(i).code(),
                        written(said.path(i)),
                        dimensions.get(i).size());
            }
        }
    }

    /** As the file has it: it may be larger than any table, or no number. */
    private static String written(JsonNode size) {
        var text = size.isMissingNode() ? "0" : size.toString();
        return text.substring(0, Math.min(40, text.length()));
    }

    private Dimension dimension(String id) {
        var node = dimension.path(id);
        if (!node.isObject()) {
            throw refused("READ-033", "dimension/" + id);
        }
        var role = role(id);
        return new Dimension(
                id,
                extension.text(node.path("label").asString(""), "dimension", id, "label"),
                role,
                categories(id, node.path("category")));
    }

    private Role role(String id) {
        var roles = either("role");
        for (var role : List.of(Role.TIME, Role.GEO, Role.METRIC)) {
            if (texts(roles.path(role.name().toLowerCase(java.util.Locale.ROOT)))
                    .contains(id)) {
                return role;
            }
        }
        return Role.OTHER;
    }

    private List<Category> categories(String id, JsonNode category) {
        var codes = codes(id, category);
        var labels = category.path("label");
        var units = category.path("unit");
        var categories = new ArrayList<Category>();
        for (var code : codes) {
            categories.add(new Category(
                    code,
                    extension.text(labels.path(code).asString(""), "dimension", id, "category", code),
                    extension.metric("category", id, code).or(() -> px.metric(id, code, units.path(code)))));
        }
        return categories;
    }

    /** In the order of the index: a list, or places by code. Without one, the only category is the one with a label. */
    private static List<String> codes(String id, JsonNode category) {
        var index = category.path("index");
        if (index.isArray()) {
            return distinct(id, texts(index));
        }
        if (index.isObject()) {
            var places = new String[index.size()];
            index.propertyStream().forEach(entry -> {
                int place = entry.getValue().asInt(-1);
                if (place < 0 || place >= places.length || places[place] != null) {
                    throw refused("READ-035", id, entry.getKey());
                }
                places[place] = entry.getKey();
            });
            return List.of(places);
        }
        var labels = new ArrayList<String>();
        category.path("label").propertyStream().forEach(entry -> labels.add(entry.getKey()));
        if (labels.size() != 1) {
            throw refused("READ-033", "dimension/" + id + "/category/index");
        }
        return labels;
    }

    private static List<String> distinct(String id, List<String> codes) {
        var seen = new java.util.HashSet<String>();
        codes.forEach(code -> {
            if (!seen.add(code)) {
                throw refused("READ-035", id, code);
            }
        });
        return codes;
    }

    private List<Note> notes(List<String> ids) {
        var notes = new ArrayList<Note>();
        note(dataset.path("note"), px.mandatory(), Map.of(), notes);
        for (var id : ids) {
            note(dimension.path(id).path("note"), px.mandatory(id), Map.of(id, ""), notes);
            dimension
                    .path(id)
                    .path("category")
                    .path("note")
                    .propertyStream()
                    .forEach(entry -> note(
                            entry.getValue(), px.mandatory(id, entry.getKey()), Map.of(id, entry.getKey()), notes));
        }
        return notes;
    }

    /** @param mandatory whether a note is, by its number */
    private void note(JsonNode node, JsonNode mandatory, Map<String, String> about, List<Note> notes) {
        var words = node.isString() ? List.of(node.asString()) : texts(node);
        for (int i = 0; i < words.size(); i++) {
            notes.add(
                    new Note(mandatory.path(String.valueOf(i)).asBoolean(false), extension.text(words.get(i)), about));
        }
    }

    /** What a publisher adds of its own is not read; that it is there is told. */
    private List<TableRefused> warnings(List<String> ids) {
        var unread = px.unread(ids);
        return unread.isEmpty() ? List.of() : List.of(TableRefused.of("READ-040", String.join(", ", unread)));
    }

    private static List<String> texts(JsonNode array) {
        return array.isArray()
                ? array.valueStream().map(one -> one.asString("")).toList()
                : List.of();
    }

    static TableUnreadable refused(String code, Object... arguments) {
        return new TableUnreadable(TableRefused.of(code, arguments));
    }
}
