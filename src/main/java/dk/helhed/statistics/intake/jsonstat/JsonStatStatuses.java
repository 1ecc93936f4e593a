package dk.helhed.statistics.intake.jsonstat;

import dk.helhed.statistics.NothingKind;
import dk.helhed.statistics.table.Cells;
import dk.helhed.statistics.table.Content;
import dk.helhed.statistics.table.TableUnreadable;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Statuses of cells: a list of all, places by index, or one status for every cell. They may come before the values. */
public final class JsonStatStatuses {
    /** What statuses say of a cell without a value, by the signs that statistical agencies share. */
    private static final Map<String, NothingKind> KINDS = Map.of(
            ".", NothingKind.NOT_APPLICABLE,
            "..", NothingKind.MISSING,
            "...", NothingKind.NOT_YET,
            ":", NothingKind.MISSING,
            "c", NothingKind.PROTECTED_BY_SOURCE,
            "z", NothingKind.NOT_APPLICABLE,
            "m", NothingKind.MISSING);

    private final Cells.Builder cells;
    private final int size;
    /** Values that are wrong are told of first. */
    private Optional<TableUnreadable> refused = Optional.empty();

    /** @param size of the table */
    JsonStatStatuses(Cells.Builder cells, int size) {
        this.cells = cells;
        this.size = size;
    }

    /** What agencies agree that a status says of a cell without a value; empty where it is the file's own. */
    public static Optional<NothingKind> kind(String status) {
        return Optional.ofNullable(KINDS.get(status));
    }

    /** A cell without a value, of which the file says that. */
    static Content nothing(String status) {
        return new Content.Nothing(kind(status).orElse(NothingKind.MISSING), status);
    }

    /** Before the table is known: that no place stands twice. */
    static void look(JsonParser parser) {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        var taken = new BitSet();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            if (JsonStatValues.isPlace(parser.currentName())) {
                JsonStatValues.once(taken, Integer.parseInt(parser.currentName()), parser);
            }
            parser.nextToken();
            parser.skipChildren();
        }
    }

    void read(JsonParser parser) {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            list(parser);
        } else {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var key = parser.currentName();
                parser.nextToken();
                say(key, status(parser));
            }
        }
    }

    /** One for every cell; empty for none. */
    void all(String status) {
        for (int i = 0; i < size && !status.isEmpty(); i++) {
            cells.status(i, status);
        }
    }

    /** Both values and statuses are there. */
    void settle() {
        refused.ifPresent(reason -> {
            throw reason;
        });
        cells.readBy(JsonStatValues.NULL, JsonStatStatuses::nothing);
    }

    private void list(JsonParser parser) {
        int count = 0;
        var first = "";
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            var status = status(parser);
            first = count == 0 ? status : first;
            if (count < size) {
                say(count, status);
            }
            count++;
        }
        if (count == 1) {
            all(first);
        } else if (count != size) {
            refuse("READ-036", count, size);
        }
    }

    private void say(String key, String status) {
        if (!JsonStatValues.isPlace(key) || Integer.parseInt(key) >= size) {
            refuse("READ-038", key.substring(0, Math.min(40, key.length())), size);
        } else {
            say(Integer.parseInt(key), status);
        }
    }

    private void say(int index, String status) {
        if (!status.isEmpty()) {
            cells.status(index, status);
        }
    }

    private void refuse(String code, Object... arguments) {
        refused = refused.or(() -> Optional.of(JsonStatTable.refused(code, arguments)));
    }

    private static String status(JsonParser parser) {
        return parser.currentToken() == JsonToken.VALUE_STRING
                ? parser.getString()
                : JsonStatDocument.tree(parser).asString("");
    }
}
