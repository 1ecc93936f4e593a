package dk.helhed.statistics.intake.jsonstat;

import dk.helhed.statistics.table.Table;
import dk.helhed.statistics.table.TableReading;
import dk.helhed.statistics.table.TableRefused;
import dk.helhed.statistics.table.TableUnreadable;
import java.util.ArrayList;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The door: the bytes of a JSON-stat document to a table, or to why it cannot be read whole. */
public final class JsonStatReader {
    /** Numbers come as they are written: 100.0 is not 100, and no binary fraction stands between. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonStatReader() {}

    /** Whether the bytes begin as a JSON object does; what it holds is found when it is read. */
    public static boolean recognises(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, 200), java.nio.charset.StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").stripLeading().matches("(?s)\\{\\s*(\"|$).*");
    }

    public static TableReading read(byte[] bytes) {
        return TableReading.of(() -> table(bytes));
    }

    private static Table table(byte[] bytes) {
        try {
            return new JsonStatTable(dataset(JSON.readTree(bytes))).table();
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            throw new TableUnreadable(TableRefused.of(
                    "READ-030", place == null ? 0 : place.getLineNr(), place == null ? 0 : place.getColumnNr()));
        }
    }

    /** 2.0 is the dataset itself or a collection that embeds it; 1.x wraps one or more under names of their own. */
    private static JsonNode dataset(JsonNode document) {
        if (!document.isObject()) {
            throw new TableUnreadable(TableRefused.of("READ-031"));
        }
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
            throw new TableUnreadable(TableRefused.of(found.isEmpty() ? "READ-031" : "READ-032", found.size()));
        }
        return found.getFirst();
    }
}
