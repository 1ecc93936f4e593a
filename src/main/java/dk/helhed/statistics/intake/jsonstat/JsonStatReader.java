package dk.helhed.statistics.intake.jsonstat;

import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableReading;
import java.util.ArrayList;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.POJONode;

/** The door: the bytes of a JSON-stat document to a table, or to why it cannot be read whole. */
public final class JsonStatReader {
    /** Numbers come as they are written: 100.0 is not 100, and no binary fraction stands between. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // a tree is read out of the midst of a document; what follows the document itself is looked for below
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Parts of a dataset; what else the document holds in an object may be a dataset of version 1. */
    private static final Set<String> PARTS = Set.of("dimension", "extension", "status", "role", "link", "value");

    private JsonStatReader() {}

    /** Whether the bytes begin as a JSON object does; what it holds is found when it is read. */
    public static boolean recognises(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, 200), java.nio.charset.StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").stripLeading().matches("(?s)\\{\\s*(\"|$).*");
    }

    /** The table, or one refusal: READ-020, READ-021, READ-030 to READ-039. Particulars of publishers are a warning. */
    public static TableReading read(byte[] bytes) {
        return TableReading.of(() -> table(bytes));
    }

    private static Table table(byte[] bytes) {
        try (var parser = JSON.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw JsonStatTable.refused("READ-031");
            }
            var document = object(parser, true);
            if (parser.nextToken() != null) {
                var place = parser.currentTokenLocation();
                throw JsonStatTable.refused("READ-030", place.getLineNr(), place.getColumnNr());
            }
            return new JsonStatTable(dataset(document), bytes.length).table();
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            throw JsonStatTable.refused(
                    "READ-030", place == null ? 0 : place.getLineNr(), place == null ? 0 : place.getColumnNr());
        }
    }

    /** A tree, except that the values of a dataset are taken one by one. */
    private static ObjectNode object(JsonParser parser, boolean isDocument) {
        var node = JSON.createObjectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var token = parser.nextToken();
            if (name.equals("value") && (token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT)) {
                node.putPOJO(name, JsonStatValues.read(parser));
            } else if (isDocument && token == JsonToken.START_OBJECT && !PARTS.contains(name)) {
                node.set(name, object(parser, false));
            } else {
                node.set(name, JSON.readTree(parser));
            }
        }
        return node;
    }

    /** 2.0 is the dataset itself or a collection that embeds it; 1.x wraps one or more under names of their own. */
    private static JsonNode dataset(JsonNode document) {
        var kind = document.path("class").asString("");
        if (kind.equals("dataset") || document.has("value") && document.has("dimension")) {
            return document;
        }
        var found = new ArrayList<JsonNode>();
        var among = kind.equals("collection") ? document.path("link").path("item") : document;
        among.valueStream()
                .filter(one -> one.has("value") && one.has("dimension"))
                .forEach(found::add);
        if (found.size() != 1) {
            throw JsonStatTable.refused(found.isEmpty() ? "READ-031" : "READ-032", found.size());
        }
        return found.getFirst();
    }

    /** Values of an embedded dataset were read with the rest of their collection. */
    static JsonStatValues values(JsonNode node) {
        if (node instanceof POJONode pojo && pojo.getPojo() instanceof JsonStatValues values) {
            return values;
        }
        if (!node.isArray() && !node.isObject()) {
            throw JsonStatTable.refused("READ-033", "value");
        }
        try (var parser = JSON.createParser(JSON.writeValueAsBytes(node))) {
            parser.nextToken();
            return JsonStatValues.read(parser);
        }
    }
}
