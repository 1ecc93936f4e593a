package dk.helhed.statistics.intake.jsonstat;

import dk.helhed.statistics.table.file.TableBytes;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Goes through a document once, part by part. What may be a dataset is gone into; its values and statuses, which may be millions and
 * may stand before or after what they are about, are handed on by themselves.
 */
final class JsonStatDocument {
    /** Numbers come as they are written: 100.0 is not 100, and no binary fraction stands between. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            // a tree is read out of the midst of a document; what follows the document itself is looked for below
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Parts of a dataset; what else the document holds in an object may be a dataset of version 1. */
    private static final Set<String> PARTS = Set.of("dimension", "extension", "status", "role", "link", "value");

    private final JsonParser parser;
    private final Function<JsonParser, JsonNode> part;
    private final Cells cells;
    private int datasets;

    /** What is done with values and statuses. */
    @FunctionalInterface
    interface Cells {
        /**
         * @param name {@code value} or {@code status}
         * @param dataset its number in the document, from 0
         * @param parser stands where the list, or the object of places, begins; afterwards where it ends
         * @return what stands for them in the tree
         */
        JsonNode read(String name, int dataset, JsonParser parser);
    }

    private JsonStatDocument(JsonParser parser, Function<JsonParser, JsonNode> part, Cells cells) {
        this.parser = parser;
        this.part = part;
        this.cells = cells;
    }

    /** @param part what is made of all that is neither value nor status; the parser stands as for these */
    static ObjectNode read(TableBytes file, Function<JsonParser, JsonNode> part, Cells cells) {
        try (var parser = JSON.createParser(file.open())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw JsonStatTable.refused("READ-031");
            }
            var document = new JsonStatDocument(parser, part, cells).object(true);
            if (parser.nextToken() != null) {
                throw broken(parser);
            }
            return document;
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            throw JsonStatTable.refused(
                    "READ-030", place == null ? 0 : place.getLineNr(), place == null ? 0 : place.getColumnNr());
        }
    }

    static JsonNode tree(JsonParser parser) {
        return JSON.readTree(parser);
    }

    /** What stands where a sign stands that should not. */
    static RuntimeException broken(JsonParser parser) {
        var place = parser.currentTokenLocation();
        return JsonStatTable.refused("READ-030", place.getLineNr(), place.getColumnNr());
    }

    /** A name that stands where it stood before: which of the two is meant cannot be known. */
    static RuntimeException twice(JsonParser parser) {
        var place = parser.currentTokenLocation();
        var name = parser.currentName();
        return JsonStatTable.refused(
                "READ-126", name.substring(0, Math.min(40, name.length())), place.getLineNr(), place.getColumnNr());
    }

    private ObjectNode object(boolean isDocument) {
        int dataset = datasets++;
        var node = JSON.createObjectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = named(node);
            boolean isLarge = parser.nextToken().isStructStart() && (name.equals("value") || name.equals("status"));
            node.set(
                    name,
                    isLarge ? cells.read(name, dataset, parser) : isDocument ? inDocument(name) : part.apply(parser));
        }
        return node;
    }

    private JsonNode inDocument(String name) {
        if (name.equals("link") && parser.currentToken() == JsonToken.START_OBJECT) {
            return link();
        }
        return parser.currentToken() == JsonToken.START_OBJECT && !PARTS.contains(name)
                ? object(false)
                : part.apply(parser);
    }

    /** A collection may embed its datasets: a list of them, or an object. */
    private ObjectNode link() {
        var node = JSON.createObjectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = named(node);
            boolean areItems = parser.nextToken().isStructStart() && name.equals("item");
            node.set(name, areItems ? items() : part.apply(parser));
        }
        return node;
    }

    private JsonNode items() {
        boolean isList = parser.currentToken() == JsonToken.START_ARRAY;
        var list = JSON.createArrayNode();
        var named = JSON.createObjectNode();
        for (var token = parser.nextToken(); !token.isStructEnd(); token = parser.nextToken()) {
            var name = isList ? "" : named(named);
            token = isList ? token : parser.nextToken();
            var item = token == JsonToken.START_OBJECT ? object(false) : part.apply(parser);
            if (isList) {
                list.add(item);
            } else {
                named.set(name, item);
            }
        }
        return isList ? list : named;
    }

    /** A name stands once in an object. */
    private String named(ObjectNode node) {
        var name = parser.currentName();
        if (node.has(name)) {
            throw twice(parser);
        }
        return name;
    }
}
