package dk.helhed.statistics.intake.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** {@code {"2014": [{"id": …, "residents": …}, …], …}}: numbers are kept as the text they were written in. */
final class JsonLists {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(4)
                    .maxStringLength(10_000)
                    .build())
            .build();

    private final JsonParser json;
    private final List<WrittenRow> rows = new ArrayList<>();

    private JsonLists(JsonParser json) {
        this.json = json;
    }

    static ListReading read(String text) {
        try (var json = JSON.createParser(ObjectReadContext.empty(), text)) {
            return new JsonLists(json).lists();
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            return ListReading.unreadable("LIST-003", place == null ? 1 : Math.max(1, place.getLineNr()));
        }
    }

    private ListReading lists() {
        json.nextToken();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var list = json.currentName();
            if (json.nextToken() != JsonToken.START_ARRAY || !list(list)) {
                return ListReading.unreadable("LIST-004", list);
            }
        }
        if (json.currentToken() != JsonToken.END_OBJECT || rows.isEmpty() || json.nextToken() != null) {
            return ListReading.unreadable("LIST-005");
        }
        return new ListReading.Read(rows);
    }

    /** False when something else than a row stands in the list, or there is no end of them. */
    private boolean list(String list) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            if (rows.size() == ListReader.MOST_ROWS || !row(list)) {
                return false;
            }
        }
        return json.currentToken() == JsonToken.END_ARRAY;
    }

    private boolean row(String list) {
        var fields = new EnumMap<ListField, String>(ListField.class);
        var strangers = new TreeMap<String, String>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var key = json.currentName();
            var value = json.nextToken();
            if (!value.isScalarValue()) {
                return false;
            }
            var text = value == JsonToken.VALUE_NULL ? "" : json.getString();
            ListField.ofJson(key).ifPresentOrElse(field -> fields.put(field, text), () -> strangers.put(key, text));
        }
        rows.add(new WrittenRow(rows.size() + 1, list, fields, strangers));
        return true;
    }
}
